import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import pg from 'pg';
import type { Role } from '#engine/model/role.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { openDatabase, type Database } from '#store/database/index.ts';
import { furnish } from '#store/decisions/fixtures/desk.ts';
import { inboxFiles } from '#store/inbox.ts';
import { openJobs, type HouseTask, type Jobs } from '#store/jobs/index.ts';
import { cancelImport, importsSeen, startImport, type ImportResult } from '../recommendations/import-task.ts';

const data = dataFolderForTests();
const env = { TUTELA_DATA: data };
let database: Database;
let jobs: Jobs;
const children = new Set<ChildProcess>();

before(async () => {
  database = await openDatabase(env, '.');
  await furnish(database);
  jobs = openJobs(database, { say: () => undefined });
});
after(async () => {
  for (const each of children) await kill(each);
  await jobs?.close();
  await database?.close();
  await removeDataFolder(data);
});

const person = (role: Role, state?: string) => ({
  id: 'ana',
  grants: [{ role, ...(state === undefined ? {} : { state }) }],
});
const OPERATOR = person('operator');
const desk = () => ({ jobs, data });

/** An export of so many records; every hundredth is about children. */
function exported(count: number): string {
  const records = Array.from({ length: count }, (_, at) => ({
    AnnotationId: `a1b2c3d4-0000-4000-8000-${String(at).padStart(12, '0')}`,
    AnnotationType: '- Recommendations',
    Body: '- CRC',
    Symbol: 'CRC/C/XEX/CO/2',
    Text: `<p>${at}. ${at % 100 === 0 ? 'Set up a toll-free helpline for children.' : 'Protect rivers. '.repeat(40)}</p>`,
    Countries: [at % 2 === 0 ? 'France' : 'Atlantis'],
    AffectedPersons: at % 100 === 0 ? ['Children'] : [],
    PublicationDate: '2019-01-01T00:00:00',
  }));
  return JSON.stringify(records);
}

function laid(name: string, bytes: string | Uint8Array): string {
  mkdirSync(join(data, 'inbox'), { recursive: true });
  writeFileSync(join(data, 'inbox', name), bytes);
  return name;
}

function worker(): ChildProcess {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'fixtures', 'worker.ts')], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  children.add(child);
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  children.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await closed;
}

async function until(id: string, wanted: (task: HouseTask) => boolean): Promise<HouseTask> {
  for (const end = Date.now() + 240_000; Date.now() < end; await sleep(50)) {
    const task = (await importsSeen(desk(), OPERATOR)).find((each) => each.id === id);
    if (task && wanted(task)) return task;
  }
  throw new Error('it did not come to that');
}

const ended = ({ endedAt }: HouseTask): boolean => endedAt !== undefined;

async function kept(): Promise<{ readonly rows: number; readonly mark: string }> {
  const client = new pg.Client(database.owner);
  await client.connect();
  try {
    await client.query('set role tutela_owner');
    const { rows } = await client.query<{ rows: number; mark: string }>(
      `select count(*)::int as rows, md5(string_agg(id || sha256 || coalesce(changed_at::text, ''), ',' order by id)) as mark
        from tutela.recommendation`,
    );
    return rows[0]!;
  } finally {
    await client.end();
  }
}

test('only who keeps the house imports, sees imports and ends them', async () => {
  const file = laid('rights.json', exported(3));
  const input = { file, lang: 'en', uploaded: false } as const;
  for (const role of [
    'analyst',
    'reviewer',
    'coordinator',
    'publisher',
    'ngo',
    'reader',
    'company',
  ] as const) {
    const other = person(role, 'XE');
    await assert.rejects(startImport(desk(), other, input), /ask the operator/u, role);
    await assert.rejects(cancelImport(desk(), other, 'x'), /ask the operator/u, role);
    assert.deepEqual(await importsSeen(desk(), other), []);
  }
  const task = await startImport(desk(), OPERATOR, input);
  const again = await startImport(desk(), OPERATOR, input, task.id);
  assert.equal(again.id, task.id, 'a form that is sent twice asks once');
  // No session of a State sees it, whatever it says of itself, nor makes one.
  for (const voices of [['state'], ['state', 'ngo'], []] as const) {
    const session = { person: 'ana', states: ['XE', 'FR'], voices };
    assert.equal(await jobs.houseTask(session, task.id), undefined);
    assert.equal(await jobs.task(session, task.id), undefined);
    await assert.rejects(jobs.send(session, { kind: 'import-uhri', input: {} }));
  }
  // Nor does a session of the house see a task of a State.
  const own = { person: 'ana', states: ['XE'], voices: ['state'] } as const;
  const of = await jobs.send(own, { kind: 'report', state: 'XE', voice: 'state', input: {} });
  assert.equal(await jobs.task({ person: 'ana', states: [], voices: [], house: true }, of.id), undefined);
  await jobs.cancel(own, of.id);
  await cancelImport(desk(), OPERATOR, of.id);
  await cancelImport(desk(), OPERATOR, task.id);
  assert.equal((await until(task.id, ended)).status, 'cancelled');
  for (const file of ['../secret', 'none.json', '.upload-x', '/etc/passwd'])
    await assert.rejects(
      startImport(desk(), OPERATOR, { ...input, file }),
      /not in the folder "inbox"/u,
      file,
    );
});

test('an import whose worker was killed is taken on by another; a second run changes nothing', async () => {
  const count = 9000;
  const file = laid('large.json.gz', gzipSync(exported(count)));
  const first = worker();
  const task = await startImport(desk(), OPERATOR, { file, lang: 'en', uploaded: true });
  await until(task.id, ({ done, stage }) => stage === 'importing' && done > 0);
  await kill(first);
  const { rows } = await kept();
  assert.ok(rows > 0 && rows < count, `it was killed in its midst: ${rows}`);
  worker();
  const done = await until(task.id, ended);
  assert.equal(done.status, 'done', done.trouble);
  assert.ok(done.attempts > 1);
  const result = done.result as ImportResult;
  assert.deepEqual([result.read, result.changed, result.unusable], [count, 0, 0]);
  assert.ok(result.same > 0 && result.added + result.same === count, JSON.stringify(result));
  assert.deepEqual(result.strangeNames, [['Atlantis', count / 2]]);
  assert.equal(result.linked, count / 100);
  assert.ok(!inboxFiles(data).some(({ name }) => name === file), 'what was handed in for it is taken away');

  const before = await kept();
  const next = await startImport(desk(), OPERATOR, {
    file: laid('again.json', exported(count)),
    lang: 'en',
    uploaded: false,
  });
  const second = await until(next.id, ended);
  const { added, changed, same, linked } = second.result as ImportResult;
  assert.deepEqual([added, changed, same, linked], [0, 0, count, 0]);
  assert.deepEqual(await kept(), before);
  assert.ok(
    inboxFiles(data).some(({ name }) => name === 'again.json'),
    'what was laid there by hand stays',
  );
});

test('an import is cancelled between two batches; what is no export fails with a sentence', async () => {
  const file = laid('other.json', exported(20_000).replaceAll('a1b2c3d4', 'b1b2c3d4'));
  const task = await startImport(desk(), OPERATOR, { file, lang: 'fr', uploaded: false });
  await until(task.id, ({ done }) => done > 0);
  await cancelImport(desk(), OPERATOR, task.id);
  const { status, attempts } = await until(task.id, ended);
  assert.deepEqual([status, attempts], ['cancelled', 1]);
  const wrong = await startImport(desk(), OPERATOR, {
    file: laid('wrong.json', '{"a":1}'),
    lang: 'en',
    uploaded: false,
  });
  const failed = await until(wrong.id, ended);
  assert.equal(failed.status, 'failed');
  assert.match(failed.trouble ?? '', /array|list|export/iu);
});
