import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { catalogue, seat } from '#operations/assess/fixtures/seats.ts';
import { house, judged, opened, work, written } from '#operations/exchange/fixtures/house.ts';
import { forAll } from '#operations/exchange/choices.ts';
import { merge, preview } from '#operations/exchange/merge.ts';
import { takeWhole } from '#operations/exchange/take-whole.ts';
import { addDocuments } from '#operations/jobs/lay-laws.ts';
import { importsSeen, startImport, type ImportResult } from '#operations/recommendations/import-task.ts';
import { dataFolderForTests, onEachServer, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { openDatabase, type Database } from '#store/database/index.ts';
import { isAway } from '#store/database/trouble.ts';
import { furnish } from '#store/decisions/fixtures/desk.ts';
import { readDecisions } from '#store/decisions/read.ts';
import { verifyChain } from '#store/decisions/verify.ts';
import { openJobs, type Jobs } from '#store/jobs/index.ts';
import { currentReading, outlineIn } from '#store/readings/index.ts';

// The line to the database is cut in the midst of imports, again and again: each is done once, or not at all.

const ROOT = join(import.meta.dirname, '..');
const BOTH = { states: ['XE'], voices: ['state', 'ngo'] } as const;
const STATE = { person: 'ana', states: ['XE'], voices: ['state'] } as const;
const HUSH = { say: () => undefined };

/** Cuts every line to a database but its own, so often. @param pause milliseconds between two cuts */
async function cutting(config: pg.ClientConfig, times: number, pause: number): Promise<number> {
  const root = new pg.Client({ ...config, user: 'tutela' });
  await root.connect();
  let cut = 0;
  for (let at = 0; at < times; at++) {
    const { rowCount } = await root.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    cut += rowCount ?? 0;
    await sleep(pause);
  }
  await root.end();
  return cut;
}

async function until(what: () => boolean | Promise<boolean>, why: string): Promise<void> {
  for (const end = performance.now() + 180_000; performance.now() < end; await sleep(50))
    if (await what()) return;
  assert.fail(why);
}

onEachServer((cluster) => {
  test('a bundle is merged whole, or not at all: then whoever merges is told, and does it again', async () => {
    const [one, other] = [await house(cluster()), await house(cluster())];
    await work(one);
    await takeWhole(other.database, other.data, await opened(await written(one)));
    const news = ['csam.virtual', 'sale.organs', 'csam.definition'];
    for (const requirement of news)
      await judged(other, requirement, 'partly', `decided there: ${requirement}`);
    const path = await written(other);
    const before = await readDecisions(one.database, BOTH, 'XE');
    const taken = async (): Promise<number> => {
      const bundle = await opened(path);
      const shown = await preview(
        one.database,
        BOTH,
        bundle,
        new Set(catalogue.requirements.map(({ id }) => id)),
      );
      const { person } = seat(one.database, 'ben', 'analyst');
      const { database, data } = one;
      const versions = { catalogueVersion: catalogue.version, engineVersion: '1' };
      const done = await merge({
        database,
        data,
        bundle,
        preview: shown,
        person,
        choose: forAll('theirs'),
        ...versions,
      });
      return done.kind === 'merged' ? done.taken : -1;
    };
    let ending = false;
    const cut = (async () => {
      let all = 0;
      while (!ending) all += await cutting(one.database.owner, 1, 15);
      return all;
    })();
    let all = 0;
    const attempt = setTimeout(() => (ending = true), 4000);
    await until(async () => {
      try {
        all += await taken();
      } catch (error) {
        if (!isAway(error)) throw error;
        const now = await readDecisions(one.database, BOTH, 'XE').catch(() => undefined);
        const added = (now?.length ?? before.length) - before.length;
        assert.ok(added === 0 || added >= news.length, `half of it: ${added}`);
      }
      return ending || all > 0;
    }, 'it never ended');
    ending = true;
    clearTimeout(attempt);
    assert.ok((await cut) > 0);
    await taken();
    const links = await readDecisions(one.database, BOTH, 'XE');
    for (const requirement of news)
      assert.equal(
        links.filter((link) => link.kind === 'judge' && link.requirement === requirement && link.by === 'ben')
          .length,
        1,
        `${requirement} is taken once`,
      );
    assert.equal((await verifyChain(one.database, 'XE')).fault, undefined);
  });
});

const data = dataFolderForTests();
const env = { TUTELA_DATA: data };
let database: Database;
let jobs: Jobs;
let worker: ChildProcess;
before(async () => {
  database = await openDatabase(env, '.');
  await furnish(database);
  jobs = openJobs(database, HUSH);
  worker = spawn(process.execPath, [join(ROOT, 'operations', 'jobs', 'fixtures', 'worker.ts')], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'ignore'],
  });
});
after(async () => {
  const closed = new Promise((resolve) => worker.once('close', resolve));
  if (worker.kill('SIGKILL')) await closed;
  await jobs?.close();
  await database?.close();
  await removeDataFolder(data);
});

test('laws are laid once, though the line is cut while they are read; until then nothing of them is seen', async () => {
  const actor = { id: 'ana', grants: [{ role: 'analyst', state: 'XE' }] } as const;
  const names = ['penal-code.md', 'procedure-code.md', 'child-act.md'];
  const laid = names.map((name) => ({ name, bytes: readFileSync(join(ROOT, 'exempla', 'laws', name)) }));
  const task = await addDocuments({ database, jobs, data }, actor, { state: 'XE', voice: 'state' }, laid);
  await until(async () => (await jobs.task(STATE, task.id))?.status === 'running', 'it was not begun');
  assert.ok((await cutting(database.owner, 12, 150)) > 0);
  const half = await currentReading(database, STATE, 'XE', 'state');
  assert.ok(half === undefined || half.documents.length === names.length, 'nothing half read is seen');
  await until(async () => (await jobs.task(STATE, task.id))?.endedAt !== undefined, 'it never ended');
  const done = await jobs.task(STATE, task.id);
  assert.equal(done?.status, 'done', done?.trouble);
  const reading = await currentReading(database, STATE, 'XE', 'state');
  assert.deepEqual(
    reading?.documents.map(({ name }) => name),
    names,
  );
  assert.equal((await outlineIn(database, STATE, reading?.id ?? '')).length, reading?.provisions);
});

test('recommendations are imported once, though the line is cut while they are kept', async () => {
  const count = 3000;
  const records = Array.from({ length: count }, (_, at) => ({
    AnnotationId: `a1b2c3d4-0000-4000-8000-${String(at).padStart(12, '0')}`,
    AnnotationType: '- Recommendations',
    Body: '- CRC',
    Symbol: 'CRC/C/XEX/CO/2',
    Text: `<p>${at}. ${'Protect the rights of every child. '.repeat(20)}</p>`,
    Countries: ['France'],
    AffectedPersons: [],
    PublicationDate: '2019-01-01T00:00:00',
  }));
  mkdirSync(join(data, 'inbox'), { recursive: true });
  writeFileSync(join(data, 'inbox', 'cut.json'), JSON.stringify(records));
  const operator = { id: 'ana', grants: [{ role: 'operator' }] } as const;
  const task = await startImport({ jobs, data }, operator, { file: 'cut.json', lang: 'en', uploaded: false });
  const now = async () => (await importsSeen({ jobs }, operator)).find(({ id }) => id === task.id);
  await until(async () => (await now())?.status !== 'waiting', 'it was not begun');
  assert.ok((await cutting(database.owner, 8, 150)) > 0);
  await until(async () => (await now())?.endedAt !== undefined, 'it never ended');
  const done = await now();
  assert.equal(done?.status, 'done', done?.trouble);
  const { read, added, same, changed } = done?.result as ImportResult;
  assert.deepEqual([read, added + same, changed], [count, count, 0]);
  const root = new pg.Client(database.owner);
  await root.connect();
  const { rows } = await root.query<{ kept: number; raw: number }>(
    `select (select count(*)::int from tutela.recommendation) as kept, (select count(*)::int from tutela.recommendation_raw) as raw`,
  );
  await root.end();
  assert.deepEqual(rows[0], { kept: count, raw: count });
});
