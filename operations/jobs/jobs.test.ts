import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Voice } from '#engine/model/desk-decision.ts';
import { InputError } from '#engine/model/problem.ts';
import type { Reading } from '#engine/model/reading.ts';
import { ENGINE } from '#engine/pipeline.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { openDatabase, type Database } from '#store/database/index.ts';
import { furnish } from '#store/decisions/fixtures/desk.ts';
import { dropMade, readMade } from '#store/made.ts';
import { openJobs, workJobs, type Jobs, type Task, type Working } from '#store/jobs/index.ts';
import { answerSummaries, currentReading, outlineIn, provisionsIn } from '#store/readings/index.ts';
import type { Seat } from '../assess/seat.ts';
import { speak } from '../publish/fixtures/spoken.ts';
import { installedGround } from '../reports/installed.ts';
import { sessionIn } from '../rights.ts';
import { askForReport, DrawReportResult } from './draw-report.ts';
import { handlersFor } from './index.ts';
import { addDocuments, readAgain, removeDocument, type Actor, type LaidFile } from './lay-laws.ts';

const root = join(import.meta.dirname, '..', '..');
const exempla = join(root, 'exempla', 'laws');
const french = join(root, '..', 'shared', 'corpus', 'articles', 'FR.jsonl');
const HUSH = { say: () => undefined };

const data = dataFolderForTests();
let database: Database;
let jobs: Jobs;
let working: Working;

before(async () => {
  database = await openDatabase({ TUTELA_DATA: data }, '.');
  await furnish(database);
  jobs = openJobs(database, HUSH);
  working = await workJobs(database, handlersFor({ TUTELA_DATA: data }, '.', database), HUSH);
});
after(async () => {
  await working?.close();
  await jobs?.close();
  await database?.close();
  await removeDataFolder(data);
});

const analyst = (state: string): Actor => ({ id: 'ana', grants: [{ role: 'analyst', state }] });
const ngo = (state: string): Actor => ({ id: 'cyd', grants: [{ role: 'ngo', state }] });
const at = (state: string, voice: Voice = 'state') => ({ state, voice }) as const;
const law = (name: string): LaidFile => ({ name, bytes: readFileSync(join(exempla, name)) });
const text = (name: string, words: string): LaidFile => ({ name, bytes: new TextEncoder().encode(words) });
const { catalogue } = await installedGround();
const desk = () => ({ database, jobs, data });
const now = (actor: Actor, state: string, voice: Voice = 'state'): Promise<Reading | undefined> =>
  currentReading(database, sessionIn(actor, state), state, voice);

async function ended(actor: Actor, { id, state }: Task): Promise<Task> {
  for (let waited = 0; waited < 240_000; waited += 100) {
    const task = await jobs.task(sessionIn(actor, state), id);
    if (task?.endedAt !== undefined) return task;
    await sleep(100);
  }
  return assert.fail('it did not end');
}

const act = (title: string, articles: Readonly<Record<number, string>>): string =>
  [
    `# ${title}`,
    ...Object.entries(articles).map(([number, words]) => `## Article ${number}\n\n${words}`),
  ].join('\n\n');

test('the laws of Exempla: laid, read, one removed, read again', async () => {
  const actor = analyst('XE');
  const files = readdirSync(exempla)
    .filter((name) => name.endsWith('.md'))
    .map(law);
  const first = await ended(actor, await addDocuments(desk(), actor, at('XE'), files));
  assert.equal(first.status, 'done', first.trouble);
  const reading = await now(actor, 'XE');
  assert.ok(reading);
  assert.equal(reading.id, first.id);
  assert.deepEqual(
    reading.documents.map(({ name }) => name),
    files.map(({ name }) => name),
  );
  assert.ok(reading.laws.length >= files.length && reading.provisions > 50);
  const session = sessionIn(actor, 'XE');
  const summaries = await answerSummaries(database, session, reading.id);
  assert.equal(summaries.length, 221);
  assert.ok(summaries.filter(({ proposal }) => proposal === 'answered').length > 10);
  const outline = await outlineIn(database, session, reading.id);
  assert.equal(outline.length, reading.provisions);
  const [provision] = await provisionsIn(database, session, reading.id, [outline[5]?.id ?? '']);
  assert.equal(provision?.number, outline[5]?.number);

  const gone = reading.documents[0]?.sha256 ?? '';
  await ended(actor, await removeDocument(desk(), actor, at('XE'), gone));
  const without = await now(actor, 'XE');
  assert.equal(without?.documents.length, files.length - 1);
  assert.notEqual(without?.lawSet, reading.lawSet);

  await ended(actor, await readAgain(desk(), actor, at('XE')));
  const again = await now(actor, 'XE');
  assert.notEqual(again?.id, without?.id);
  assert.equal(again?.lawSet, without?.lawSet, 'the same laws are the same set');
  assert.equal(await now(ngo('XE'), 'XE', 'ngo'), undefined);
});

test('a law named as one on the desk is its new version; another of the same name stands beside it', async () => {
  const actor = analyst('XF');
  const same = 'Whoever sells a child shall be punished with imprisonment of not less than ten years.';
  const old = text(
    'code.md',
    act('Child Protection Act', { 1: same, 2: 'This Act applies to persons under sixteen.' }),
  );
  const next = text(
    'code-2026.md',
    act('Child Protection Act', { 1: same, 2: 'This Act applies to all persons under eighteen.' }),
  );
  const other = text(
    'other.md',
    act('Child Protection Act', { 1: 'The Ministry keeps a register of providers of services.' }),
  );
  await ended(actor, await addDocuments(desk(), actor, at('XF'), [old]));
  await ended(actor, await addDocuments(desk(), actor, at('XF'), [next]));
  const reading = await now(actor, 'XF');
  assert.deepEqual(
    reading?.documents.map(({ name }) => name),
    ['code-2026.md'],
  );
  assert.deepEqual(
    reading?.laws.map((each) => each.law),
    ['Child Protection Act'],
  );
  assert.ok(reading?.problems.some(({ code }) => code === 'law.new-version'));
  await ended(actor, await addDocuments(desk(), actor, at('XF'), [other]));
  const both = await now(actor, 'XF');
  assert.deepEqual(
    both?.documents.map(({ name }) => name),
    ['code-2026.md', 'other.md'],
  );
  assert.ok(both?.problems.some(({ code }) => code === 'law.same-name'));
});

test('what cannot be read is named and the others go on; where nothing can, the reading before stays', async () => {
  const actor = ngo('XF');
  const where = at('XF', 'ngo');
  const good = law('child-act.md');
  const bad: LaidFile = { name: 'scan.pdf', bytes: new TextEncoder().encode('%PDF-1.7\nnothing more') };
  const failed = await ended(actor, await addDocuments(desk(), actor, where, [bad]));
  assert.equal(failed.status, 'failed');
  assert.match(failed.trouble ?? '', /^scan\.pdf: /u);
  assert.equal(await now(actor, 'XF', 'ngo'), undefined);
  await ended(actor, await addDocuments(desk(), actor, where, [good, bad]));
  const reading = await now(actor, 'XF', 'ngo');
  assert.ok(reading?.problems.some(({ file }) => file === 'scan.pdf'));
  assert.ok((reading?.provisions ?? 0) > 5);
  const sha256 = reading?.documents.find(({ name }) => name === 'child-act.md')?.sha256 ?? '';
  assert.equal((await ended(actor, await removeDocument(desk(), actor, where, sha256))).status, 'failed');
  assert.deepEqual(await now(actor, 'XF', 'ngo'), reading);
});

test('two people add at the same time: both files lie there', async () => {
  const actor = ngo('XE');
  const one = text('one.md', act('First Act', { 1: 'A child is every person under eighteen years of age.' }));
  const two = text('two.md', act('Second Act', { 1: 'Whoever sells a child shall be punished.' }));
  const tasks = await Promise.all(
    [one, two].map((file) => addDocuments(desk(), actor, at('XE', 'ngo'), [file])),
  );
  for (const task of tasks) await ended(actor, task);
  assert.deepEqual((await now(actor, 'XE', 'ngo'))?.documents.map(({ name }) => name).sort(), [
    'one.md',
    'two.md',
  ]);
});

test('who may not lay laws there does not, nor too much, nor nothing', async () => {
  const actor = analyst('XE');
  const refused = (code: string) => (error: unknown) =>
    error instanceof InputError && error.problem.code === code;
  const one = text('one.md', 'x');
  await assert.rejects(addDocuments(desk(), actor, at('XF'), [one]), refused('desk.not-yours'));
  await assert.rejects(addDocuments(desk(), actor, at('XE', 'ngo'), [one]), refused('desk.not-yours'));
  await assert.rejects(readAgain(desk(), ngo('XE'), at('XE')), refused('desk.not-yours'));
  await assert.rejects(addDocuments(desk(), actor, at('XE'), []), refused('desk.no-files'));
  await assert.rejects(addDocuments(desk(), actor, at('XE'), [text('a.md', '')]), refused('empty-file'));
  await assert.rejects(
    addDocuments(desk(), actor, at('XE'), [{ ...one, lang: 'français' }]),
    refused('desk.bad-lang'),
  );
  const large = { name: 'law.txt', bytes: new Uint8Array(33 * 1024 * 1024).fill(97) };
  await assert.rejects(addDocuments(desk(), actor, at('XE'), [large]), refused('too-large'));
  const half = { name: 'a.txt', bytes: new Uint8Array(31e6).fill(97) };
  await assert.rejects(addDocuments(desk(), actor, at('XE'), [half, half]), refused('desk.too-large'));
  await assert.rejects(removeDocument(desk(), actor, at('XE'), 'ab'.repeat(32)), refused('desk.not-on-desk'));
});

test(
  'a whole code of France is read, and a task that is cancelled leaves no thread',
  { skip: existsSync(french) ? false : 'there is no ../shared/corpus' },
  async () => {
    const actor = analyst('XE');
    const file = { name: 'FR.jsonl', bytes: readFileSync(french), lang: 'fr' };
    const before = await now(actor, 'XE');
    const cancelled = await addDocuments(desk(), actor, at('XE'), [file]);
    for (
      let stage;
      stage !== 'matches';
      stage = (await jobs.task(sessionIn(actor, 'XE'), cancelled.id))?.stage
    )
      await sleep(50);
    await jobs.cancel(sessionIn(actor, 'XE'), cancelled.id);
    assert.deepEqual(await now(actor, 'XE'), before);
    const began = performance.now();
    const done = await ended(actor, await addDocuments(desk(), actor, at('XE'), [file]));
    assert.equal(done.status, 'done', done.trouble);
    const seconds = (performance.now() - began) / 1000;
    const reading = await now(actor, 'XE');
    assert.ok((reading?.provisions ?? 0) > 2000);
    process.stderr.write(`FR.jsonl: ${reading?.provisions} provisions read in ${seconds.toFixed(1)} s\n`);
  },
);

test('a report is drawn by the worker, lies ready for thirty days, and is of its voice alone', async () => {
  const place = { database, catalogue, engine: ENGINE, today: '2026-11-22' };
  const analystSeat = { ...place, ...at('XE'), person: analyst('XE') };
  const reviewer: Seat = {
    ...place,
    ...at('XE'),
    person: { id: 'ben', grants: [{ role: 'reviewer', state: 'XE' }] },
  };
  const input = { kind: 'gap-report', lang: 'fr', format: 'pdf', draft: true } as const;
  const nothing = await ended(analystSeat.person, (await askForReport(analystSeat, jobs, input))!);
  assert.equal(nothing.status, 'failed');
  assert.match(nothing.trouble ?? '', /published nothing to draw it from/u);

  await addAndRead(analystSeat.person);
  await speak(analystSeat, reviewer, {
    requirement: 'csam.distribute',
    verdict: 'partly',
    reason: 'one act is missing',
  });
  const done = await ended(analystSeat.person, (await askForReport(analystSeat, jobs, input))!);
  assert.equal(done.status, 'done', done.trouble);
  const { sha256, name, format } = DrawReportResult.parse(done.result);
  assert.deepEqual([name, format], ['tutela-XE-state-gap-report-DRAFT.fr.pdf', 'pdf']);
  assert.equal(Buffer.from(readMade(data, sha256).subarray(0, 5)).toString(), '%PDF-');
  assert.equal(
    await jobs.task(sessionIn(ngo('XE'), 'XE'), done.id),
    undefined,
    'another voice sees no task of it',
  );

  dropMade(data, Date.now() + 29 * 86_400_000);
  assert.ok(readMade(data, sha256).length > 0);
  dropMade(data, Date.now() + 31 * 86_400_000);
  assert.throws(() => readMade(data, sha256), /is gone; make it again/u);
  const outsider = { ...analystSeat, person: analyst('XF') };
  assert.equal(await askForReport(outsider, jobs, input), undefined);
});

async function addAndRead(actor: Actor): Promise<void> {
  const task = await ended(actor, await addDocuments(desk(), actor, at('XE'), [law('child-act.md')]));
  assert.equal(task.status, 'done', task.trouble);
}
