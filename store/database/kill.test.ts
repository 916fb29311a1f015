import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { appendDecisions } from '../decisions/append.ts';
import { furnish, judged } from '../decisions/fixtures/desk.ts';
import { verifyChain } from '../decisions/verify.ts';
import { dataFolderForTests, removeDataFolder } from './fixtures/cluster.ts';
import { killServer, spareTheDisk } from './fixtures/kill.ts';
import { openDatabase, type Database } from './index.ts';

/** Half of the rounds kill the program that writes, half the server; TUTELA_KILL_ROUNDS asks for more. */
const ROUNDS = Number(process.env['TUTELA_KILL_ROUNDS'] ?? 20);

const data = dataFolderForTests();
const env = { TUTELA_DATA: data };
let database: Database;
let writer: Writer | undefined;

before(async () => {
  database = await openDatabase(env, '.');
  await furnish(database);
  if (process.env['TUTELA_KILL_ROUNDS'] === undefined) await spareTheDisk(database);
});
after(async () => {
  if (writer) await ended(writer.child);
  await database?.close();
  await removeDataFolder(data);
});

type Writer = { readonly child: ChildProcess; readonly said: () => readonly string[] };

function startWriter(): Writer {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'fixtures', 'appender.ts')], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (more: string) => (text += more));
  // What stands behind the last end of line was cut off in its midst.
  return { child, said: () => text.split('\n').slice(0, -1) };
}

async function ended(child: ChildProcess): Promise<void> {
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await closed;
}

async function waitFor(what: () => boolean, why: string): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 5) {
    if (what()) return;
    await sleep(5);
  }
  assert.fail(why);
}

async function keptIds(): Promise<ReadonlySet<string>> {
  const session = { states: ['XE'], voices: ['state', 'ngo'] } as const;
  const rows = await database.within(session, (db) => db.selectFrom('decision').select('id').execute(), true);
  return new Set(rows.map(({ id }) => id));
}

const skip = process.platform === 'linux' ? false : 'finds the processes of the server in /proc';

test(
  `killed ${ROUNDS} times in the midst of writing: all that was promised is there, in one chain`,
  { skip },
  async () => {
    const promised: string[] = [];
    const taken = { writer: 0, server: 0 };
    for (let round = 0; round < ROUNDS; round++) {
      const now: Writer = (writer ??= startWriter());
      const had = now.said().length;
      await waitFor(() => now.said().length > had, `round ${round}: nothing more is written`);
      await sleep(Math.random() * 120);
      if (round % 2 === 0) {
        killServer(data);
        taken.server++;
      } else {
        now.child.kill('SIGKILL');
        await new Promise((resolve) => now.child.once('close', resolve));
        promised.push(...now.said());
        writer = undefined;
        taken.writer++;
      }
      const kept = await keptIds();
      const lost = [...promised, ...(writer === undefined ? [] : now.said())].filter((id) => !kept.has(id));
      // What the writer said after we had looked may be kept later than our look.
      const late = lost.length > 0 ? await keptIds() : kept;
      assert.deepEqual(
        lost.filter((id) => !late.has(id)),
        [],
        `round ${round}: lost`,
      );
      assert.equal((await verifyChain(database, 'XE')).fault, undefined, `round ${round}`);
    }
    writer?.child.kill('SIGKILL');
    assert.ok(promised.length >= taken.writer, 'too little was written to tell');
    // The chain goes on where it was.
    await appendDecisions(database, [judged()]);
    const { good, fault } = await verifyChain(database, 'XE');
    assert.equal(fault, undefined);
    assert.ok(good > promised.length);
    process.stderr.write(
      `killed the writer ${taken.writer} times and the server ${taken.server} times; ${promised.length} promised, ${good} kept\n`,
    );
  },
);
