import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { dataFolderForTests, removeDataFolder } from '../database/fixtures/cluster.ts';
import { killServer, spareTheDisk } from '../database/fixtures/kill.ts';
import { openDatabase, type Database } from '../database/index.ts';
import { furnish } from '../decisions/fixtures/desk.ts';
import { STATE } from '../readings/fixtures/reading.ts';
import { openJobs, type Jobs, type Task } from './index.ts';

/** Each kills the worker, the program that asks, or the server; TUTELA_KILL_ROUNDS asks for more. */
const ROUNDS = Number(process.env['TUTELA_KILL_ROUNDS'] ?? 6);

const data = dataFolderForTests();
const env = { TUTELA_DATA: data };
const skip = process.platform === 'linux' ? false : 'finds the processes of the server in /proc';
const fixture = (name: string): string => join(import.meta.dirname, 'fixtures', name);
let database: Database;
let jobs: Jobs;
const children = new Set<Child>();

type Child = { readonly child: ChildProcess; readonly said: () => readonly string[] };

before(async () => {
  database = await openDatabase(env, '.');
  await furnish(database);
  jobs = openJobs(database, { say: () => undefined });
  const root = new pg.Client(database.owner);
  await root.connect();
  await root.query('create table public.effect (task uuid not null)');
  await root.query('grant select, insert on public.effect to tutela_web');
  await root.end();
  if (process.env['TUTELA_KILL_ROUNDS'] === undefined) await spareTheDisk(database);
});
after(async () => {
  for (const each of children) await kill(each);
  await jobs?.close();
  await database?.close();
  await removeDataFolder(data);
});

function start(name: string): Child {
  const child = spawn(process.execPath, [fixture(name)], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (more: string) => (text += more));
  const made = { child, said: () => text.split('\n').slice(0, -1) };
  children.add(made);
  return made;
}

async function kill(one: Child): Promise<void> {
  children.delete(one);
  if (one.child.exitCode !== null || one.child.signalCode !== null) return;
  const closed = new Promise((resolve) => one.child.once('close', resolve));
  one.child.kill('SIGKILL');
  await closed;
}

async function until(what: () => boolean | Promise<boolean>, why: string): Promise<void> {
  const end = Date.now() + 180_000;
  while (Date.now() < end) {
    if (await what()) return;
    await sleep(50);
  }
  assert.fail(why);
}

/** How often each task had its effect. */
async function effects(): Promise<ReadonlyMap<string, number>> {
  const { rows } = await database.within(
    STATE,
    (db) => sql<{ task: string }>`select task from public.effect`.execute(db),
    true,
  );
  const counts = new Map<string, number>();
  for (const { task } of rows) counts.set(task, (counts.get(task) ?? 0) + 1);
  return counts;
}

const ended = async (id: string): Promise<Task | undefined> => {
  const task = await jobs.task(STATE, id);
  return task?.endedAt === undefined ? undefined : task;
};

test('a task whose worker was killed is taken on by another, and done once', { skip }, async () => {
  const first = start('worker.ts');
  const { id } = await jobs.send(STATE, {
    state: 'XE',
    voice: 'state',
    kind: 'report',
    input: { work: 1500 },
  });
  await until(() => first.said().includes(`${id} 1`), 'the task was not begun');
  await kill(first);
  assert.equal((await jobs.task(STATE, id))?.status, 'running');
  const began = Date.now();
  const second = start('worker.ts');
  await until(async () => (await ended(id)) !== undefined, 'the task was not taken on');
  assert.ok(second.said().includes(`${id} 2`));
  assert.deepEqual([(await ended(id))?.status, (await effects()).get(id)], ['done', 1]);
  process.stderr.write(
    `taken on and done ${((Date.now() - began) / 1000).toFixed(1)} s after its worker was killed\n`,
  );
  await kill(second);
});

test(`worker, asker and server killed ${ROUNDS} times: no task lost, none done twice`, { skip }, async () => {
  const taken = { worker: 0, asker: 0, server: 0 };
  const promised: string[] = [];
  let workers = [start('worker.ts'), start('worker.ts')];
  let asker = start('asker.ts');
  for (let round = 0; round < ROUNDS; round++) {
    const had = asker.said().length;
    await until(() => asker.said().length > had, `round ${round}: nothing more is asked for`);
    await sleep(Math.random() * 1500);
    const victim = (['worker', 'asker', 'server'] as const)[round % 3] ?? 'worker';
    taken[victim]++;
    if (victim === 'server') killServer(data);
    else if (victim === 'worker') {
      const [one, ...others] = workers;
      if (one) await kill(one);
      workers = [...others, start('worker.ts')];
    } else {
      await kill(asker);
      promised.push(...asker.said());
      asker = start('asker.ts');
    }
  }
  await until(() => asker.said().length > 0, 'nothing more is asked for at the end');
  await kill(asker);
  promised.push(...asker.said());
  const all = await jobs.tasks(STATE, 'XE', 'state', 10_000);
  const kept = new Set(all.map(({ id }) => id));
  assert.deepEqual(
    promised.filter((id) => !kept.has(id)),
    [],
    'lost',
  );
  // As many as were asked for may stand in a row: only when none ends any more is one lost.
  for (let open = Infinity; open > 0;) {
    const before = open;
    await until(async () => {
      const tasks = await jobs.tasks(STATE, 'XE', 'state', 10_000);
      open = tasks.filter(({ endedAt }) => endedAt === undefined).length;
      return open < before;
    }, 'a task never ended');
  }
  const done = await jobs.tasks(STATE, 'XE', 'state', 10_000);
  assert.deepEqual(
    done
      .filter(({ status }) => status !== 'done')
      .map(({ id, status, trouble }) => ({ id, status, trouble })),
    [],
  );
  const counts = await effects();
  assert.deepEqual(
    done.filter(({ id }) => counts.get(id) !== 1).map(({ id }) => [id, counts.get(id)]),
    [],
    'done twice, or not at all',
  );
  assert.ok(promised.length > ROUNDS / 3, 'too little was asked for to tell');
  const again = done.filter(({ attempts }) => attempts > 1).length;
  process.stderr.write(
    `killed workers ${taken.worker}, askers ${taken.asker}, the server ${taken.server} times; ${done.length} tasks done once, ${again} of them at a later attempt\n`,
  );
});
