import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { groundFiles } from '#store/catalogue.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { openDatabase, type Database } from '#store/database/index.ts';
import { furnish } from '#store/decisions/fixtures/desk.ts';
import { openJobs, workJobs, type Jobs, type Task, type Working } from '#store/jobs/index.ts';
import { answerIn, currentReading, outlineIn, searchIn } from '#store/readings/index.ts';
import { sessionIn } from '../rights.ts';
import { basesOf } from './basis.ts';
import { handlersFor } from './index.ts';
import { addDocuments, readAgain, type Actor } from './lay-laws.ts';

const HUSH = { say: () => undefined };
const exempla = join(import.meta.dirname, '..', '..', 'exempla', 'laws');
const ana: Actor = { id: 'ana', grants: [{ role: 'analyst', state: 'XE' }] };
const where = { state: 'XE', voice: 'state' } as const;
const session = sessionIn(ana, 'XE');

const data = dataFolderForTests();
let database: Database;
let jobs: Jobs;
let working: Working;
let root: pg.Client;

before(async () => {
  database = await openDatabase({ TUTELA_DATA: data }, '.');
  await furnish(database);
  root = new pg.Client(database.owner);
  await root.connect();
  jobs = openJobs(database, HUSH);
  working = await workJobs(database, handlersFor({ TUTELA_DATA: data }, '.', database), HUSH);
});
after(async () => {
  await working?.close();
  await jobs?.close();
  await root?.end();
  await database?.close();
  await removeDataFolder(data);
});

async function done(task: Task): Promise<void> {
  for (let waited = 0; waited < 240_000; waited += 50) {
    const now = await jobs.task(session, task.id);
    if (now?.status === 'done') return;
    assert.notEqual(now?.status, 'failed', now?.trouble);
    await sleep(50);
  }
  assert.fail('it did not end');
}

const now = () => currentReading(database, session, 'XE', 'state');
const again = async () => done(await readAgain({ database, jobs, data }, ana, where));

/** As if the reading that holds had been made with an older catalogue, in which these requirements were others. */
async function age(reading: string, requirements: readonly string[]): Promise<void> {
  await root.query(`update tutela.reading set catalogue_version = 'older' where id = $1`, [reading]);
  await root.query(
    `update tutela.reading_answer set basis = 'older' where reading = $1 and requirement = any ($2)`,
    [reading, requirements],
  );
}

/** A mark in every answer: where it is still there, the answer was not made again. */
async function mark(reading: string): Promise<void> {
  await root.query(`update tutela.reading_answer set body = body || '{"marked": true}' where reading = $1`, [
    reading,
  ]);
}

const marked = async (reading: string): Promise<readonly string[]> => {
  const { rows } = await root.query<{ requirement: string }>(
    `select requirement from tutela.reading_answer where reading = $1 and body ? 'marked' order by requirement`,
    [reading],
  );
  return rows.map(({ requirement }) => requirement);
};

test('after a change of one requirement only that one is matched again, to the same end as all', async () => {
  const files = readdirSync(exempla)
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ name, bytes: readFileSync(join(exempla, name)) }));
  await done(await addDocuments({ database, jobs, data }, ana, where, files));
  const first = (await now())!;
  const whole = await answerIn(database, session, first.id, 'csam.produce');
  assert.ok(whole && whole.matches.length > 0);

  await age(first.id, ['csam.produce', 'sale.definition']);
  await mark(first.id);
  await again();
  const second = (await now())!;
  assert.notEqual(second.id, first.id);
  const kept = await marked(second.id);
  assert.equal(kept.length, 219);
  assert.ok(!kept.includes('csam.produce') && !kept.includes('sale.definition'));
  assert.deepEqual(await answerIn(database, session, second.id, 'csam.produce'), whole);
  const { id: _, at: __, ...rest } = first;
  assert.deepEqual(second, { ...rest, id: second.id, at: second.at });
  assert.deepEqual(
    await outlineIn(database, session, second.id),
    await outlineIn(database, session, first.id),
  );
  const found = await searchIn(database, session, second.id, 'child', 5);
  assert.equal(found.length, 5);

  await again();
  const third = (await now())!;
  assert.deepEqual(await marked(third.id), [], 'with the catalogue of today all is read again');
  const { rows } = await root.query(
    `select count(distinct basis)::int as n from tutela.reading_answer where reading = $1`,
    [third.id],
  );
  assert.equal(rows[0].n, 221);
});

test('where the engine, a word of a language or the instrument changed, or a document was not read, all is read again', async () => {
  const { id, documents } = (await now())!;
  for (const change of [
    `update tutela.reading set engine_version = 'older', catalogue_version = 'older' where id = $1`,
    `update tutela.reading set catalogue_version = 'older', laws = '[]' where id = $1`,
  ]) {
    await again();
    const made = (await now())!.id;
    await mark(made);
    await root.query(change, [made]);
    await again();
    assert.deepEqual(await marked((await now())!.id), []);
  }
  assert.notEqual((await now())!.id, id);
  assert.deepEqual((await now())!.documents, documents);
});

test('the basis of each requirement: its own file, and what is common to all', () => {
  const files = groundFiles();
  const bases = basesOf(files);
  assert.equal(bases.size, 221);
  assert.deepEqual(basesOf(groundFiles()), bases);
  const differing = (changed: typeof files): number => {
    const others = basesOf(changed);
    return [...bases].filter(([id, basis]) => others.get(id) !== basis).length;
  };
  const edited = (path: string) =>
    files.catalogue.map((file) => (file.path === path ? { ...file, text: `${file.text}\n` } : file));
  assert.equal(differing({ ...files, catalogue: edited('opsc/csam/produce.yaml') }), 1);
  assert.equal(differing({ ...files, catalogue: edited('opsc/protocol.yaml') }), 221);
  const dated = files.catalogue.map((file) => ({
    ...file,
    text: file.text.replace(/^edition: .*$/mu, 'edition: "2099-01-01"'),
  }));
  assert.notDeepEqual(dated, files.catalogue);
  assert.equal(differing({ ...files, catalogue: dated }), 0);
  const packs = files.packs.map((pack, at) => (at === 0 ? { ...pack, lexicon: `${pack.lexicon}\n` } : pack));
  assert.equal(differing({ ...files, packs }), 221);
});
