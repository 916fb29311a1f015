import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { docx } from '#engine/reports/writers/docx/index.ts';
import { InputError } from '#engine/model/problem.ts';
import { onEachServer } from '#store/database/fixtures/cluster.ts';
import type { Database } from '#store/database/index.ts';
import { furnish } from '#store/decisions/fixtures/desk.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { openJobs, workJobs, type Jobs, type Task } from '#store/jobs/index.ts';
import { placeOf, readOriginal } from '#store/originals.ts';
import { keepReport } from '#store/practice/index.ts';
import { exempla } from '../../tests/exempla.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import { findingOn } from '../assess/finding.ts';
import { seat, type TestSeat } from '../assess/fixtures/seats.ts';
import { sessionOf } from '../assess/seat.ts';
import { opened, house, written } from '../exchange/fixtures/house.ts';
import { handlersFor } from '../jobs/index.ts';
import { releaseReader } from '../reading/apart.ts';
import { confirmPractice, rejectPractice, standsIn, takeBackPractice, type Answering } from './answer.ts';
import { documentOf } from './fixtures/as-document.ts';
import { REPORT_EN } from './fixtures/report-en.ts';
import { layReport, readReportAgain, removeReport } from './lay.ts';
import { practiceFilter, practiceOf, waitingFor, type PracticeRow } from './list.ts';

const { say } = exempla().ground;
const data = mkdtempSync(join(tmpdir(), 'tutela-practice-'));
const HUSH = { say: () => undefined };
const bytes = docx(documentOf(REPORT_EN, 'en', 'Report of Exempla'), say);
const REPORT = { name: 'CRC_C_OPSC_XEX_2.docx', bytes };
after(() => {
  releaseReader();
  rmSync(data, { recursive: true, force: true });
});

const show = (query: string) => practiceFilter(new URLSearchParams(query));
const about = ({ report, paragraph, proposal }: PracticeRow): Answering => ({
  report: report.sha256,
  paragraph: paragraph.number,
  requirement: proposal.requirement,
  seen: paragraph.textSha256,
});

async function ended(jobs: Jobs, own: TestSeat, { id }: Task): Promise<Task> {
  for (let waited = 0; waited < 240_000; waited += 100) {
    const task = await jobs.task(sessionOf(own), id);
    if (task?.endedAt !== undefined) return task;
    await sleep(100);
  }
  return assert.fail('it did not end');
}

/** The report of Exempla, laid and read on the desk of this seat. */
async function laid(database: Database, own: TestSeat, folder = data): Promise<string> {
  const jobs = openJobs(database, HUSH);
  const working = await workJobs(database, handlersFor({ TUTELA_DATA: folder }, '.', database), HUSH);
  try {
    const task = await ended(jobs, own, await layReport(own, { jobs, data: folder }, REPORT));
    assert.equal(task.status, 'done', task.trouble);
    const { report, paragraphs } = task.result as { report: string; paragraphs: number };
    assert.equal(paragraphs, 39);
    return report;
  } finally {
    await working.close();
    await jobs.close();
  }
}

async function row(own: TestSeat, requirement: string): Promise<PracticeRow> {
  const { rows } = await practiceOf(own, show(`show=all&requirement=${requirement}`));
  return rows[0] ?? assert.fail(`nothing is proposed for ${requirement}`);
}

onEachServer((cluster) => {
  test('a report is read in the worker; a proposal is confirmed, rejected, taken back', async () => {
    const { database } = await cluster().fresh();
    await furnish(database);
    const ana = seat(database, 'ana', 'analyst');
    const report = await laid(database, ana);
    assert.deepEqual(Buffer.from(readOriginal(data, report)), Buffer.from(bytes));
    const all = await practiceOf(ana, show(''));
    assert.deepEqual(
      [all.reports.length, all.reports[0]?.open === all.total, all.rows.length],
      [1, true, 10],
    );

    const helpline = await row(ana, 'rep.helpline');
    assert.equal(await waitingFor(ana, 'rep.helpline'), 1);
    const quote = 'The toll-free child helpline 116 111 is open day and night … it answered 61,200 contacts.';
    const id = uuid7();
    const given = { ...about(helpline), id };
    const taken = { what: 'statistics', quote, effective: '2023-01-01' } as const;
    assert.deepEqual(await confirmPractice(ana, given, taken), { kind: 'kept' });
    assert.deepEqual(await confirmPractice(ana, given, taken), { kind: 'kept' }, 'the same form sent twice');
    const { attached } = (await findingOn(ana, 'rep.helpline'))?.practice.standing ?? assert.fail();
    assert.equal(attached.size, 1);
    assert.deepEqual(attached.get(id)?.practice, {
      what: 'statistics',
      title: `${REPORT.name}, para. ${helpline.paragraph.number}`,
      shows: quote,
      file: { sha256: report, name: REPORT.name },
      effective: '2023-01-01',
      received: '2026-11-22',
    });
    const again = await confirmPractice(ana, { ...given, id: uuid7() }, taken);
    assert.deepEqual(again, { kind: 'refused', why: 'answered' });
    assert.equal((await row(ana, 'rep.helpline')).answer?.kind, 'confirmed');
    assert.equal(await waitingFor(ana, 'rep.helpline'), 0);

    assert.deepEqual(await takeBackPractice(ana, { ...given, id: uuid7() }), { kind: 'kept' });
    assert.equal((await findingOn(ana, 'rep.helpline'))?.practice.standing.attached.size, 0);
    assert.equal((await row(ana, 'rep.helpline')).answer, undefined);
    assert.equal((await takeBackPractice(ana, given)).kind, 'refused');

    const fund = await row(ana, 'comp.state-fund');
    assert.deepEqual(await rejectPractice(ana, about(fund)), { kind: 'kept' });
    assert.equal((await rejectPractice(ana, about(fund))).kind, 'refused');
    assert.equal((await practiceOf(ana, show('requirement=comp.state-fund'))).total, 0);
    assert.equal((await practiceOf(ana, show('show=rejected'))).total, 1);
  });

  test('read again, or taken away and laid again: what was rejected is not proposed anew', async () => {
    const { database } = await cluster().fresh();
    await furnish(database);
    const ana = seat(database, 'ana', 'analyst');
    const report = await laid(database, ana);
    await rejectPractice(ana, about(await row(ana, 'comp.state-fund')));
    await removeReport(ana, report);
    assert.deepEqual(
      await practiceOf(ana, show('show=all')).then(({ reports, total }) => [reports.length, total]),
      [0, 0],
    );
    await assert.rejects(removeReport(ana, report), InputError);
    assert.ok(existsSync(placeOf(data, report)), 'the original stays');
    assert.equal(await laid(database, ana), report);
    assert.equal((await row(ana, 'comp.state-fund')).answer?.kind, 'rejected');
    assert.equal((await practiceOf(ana, show('requirement=comp.state-fund'))).total, 0);
  });

  test('words that do not stand there, another paragraph, an old page: nothing is kept', async () => {
    const { database } = await cluster().fresh();
    await furnish(database);
    const ana = seat(database, 'ana', 'analyst');
    await laid(database, ana);
    const one = await row(ana, 'rep.helpline');
    const why = async (given: Partial<Answering>, quote = one.paragraph.text) => {
      const answer = await confirmPractice(ana, { ...about(one), ...given }, { what: 'other', quote });
      return answer.kind === 'refused' ? answer.why : answer.kind;
    };
    assert.equal(await why({}, 'The helpline answers within a second.'), 'not-its-words');
    assert.equal(await why({}, ' … '), 'not-its-words');
    assert.equal(await why({ seen: 'f'.repeat(64) }), 'moved');
    assert.equal(await why({ paragraph: '999' }), 'not-found');
    assert.equal(await why({ report: 'f'.repeat(64) }), 'not-found');
    assert.equal(await why({ requirement: 'csam.produce' }), 'not-found');
    const bad = { what: 'other', quote: one.paragraph.text, effective: '2022-99-99' } as const;
    assert.equal((await confirmPractice(ana, about(one), bad)).kind, 'refused');
    assert.equal((await findingOn(ana, 'rep.helpline'))?.practice.standing.attached.size, 0);
    assert.equal((await row(ana, 'rep.helpline')).answer, undefined);
  });

  test('each voice and each State for itself, in the verbs and in the rows', async () => {
    const { database } = await cluster().fresh();
    await furnish(database);
    const ana = seat(database, 'ana', 'analyst');
    const report = await laid(database, ana);
    const one = await row(ana, 'rep.helpline');
    const ngo = seat(database, 'cyd', 'ngo');
    const abroad = seat(database, 'ben', 'analyst', { state: 'XF' });
    const jobs = openJobs(database, HUSH);
    for (const other of [ngo, abroad]) {
      assert.equal((await practiceOf(other, show('show=all'))).total, 0);
      assert.equal(await waitingFor(other, 'rep.helpline'), 0);
      const taken = { what: 'other', quote: one.paragraph.text } as const;
      assert.deepEqual(await confirmPractice(other, about(one), taken), {
        kind: 'refused',
        why: 'not-found',
      });
      assert.deepEqual(await rejectPractice(other, about(one)), { kind: 'refused', why: 'not-found' });
      await assert.rejects(removeReport(other, report), InputError);
      await assert.rejects(readReportAgain(other, { jobs, data }, report), InputError);
    }
    const reader = seat(database, 'dan', 'reader');
    const reviewer = seat(database, 'dan', 'reviewer');
    for (const other of [reader, reviewer]) {
      assert.ok((await practiceOf(other, show(''))).total > 0);
      const taken = { what: 'other', quote: one.paragraph.text } as const;
      assert.deepEqual(await confirmPractice(other, about(one), taken), {
        kind: 'refused',
        why: 'not-yours',
      });
      assert.deepEqual(await rejectPractice(other, about(one)), { kind: 'refused', why: 'not-yours' });
      assert.deepEqual(await takeBackPractice(other, about(one)), { kind: 'refused', why: 'not-yours' });
      await assert.rejects(layReport(other, { jobs, data }, REPORT), InputError);
      await assert.rejects(removeReport(other, report), InputError);
    }
    await jobs.close();
    // The second lock: a session of the other voice neither sees nor writes, whatever it asks for.
    await database.within({ person: 'cyd', states: ['XE'], voices: ['ngo'] }, async (db) => {
      for (const table of [
        'past_report',
        'past_report_paragraph',
        'practice_proposal',
        'practice_answer',
      ] as const)
        assert.deepEqual(await db.selectFrom(table).selectAll().execute(), [], table);
    });
    const {
      paragraphs: _count,
      open: _open,
      by: _by,
      at: _at,
      ...facts
    } = (await practiceOf(ana, show(''))).reports[0] ?? assert.fail();
    await assert.rejects(
      database.within({ person: 'cyd', states: ['XE'], voices: ['ngo'] }, (db) =>
        keepReport(db, facts, 'cyd', [], []),
      ),
      /row-level security/u,
    );
    await rejectPractice(ana, about(one));
    await assert.rejects(
      database.within(sessionOf(ana), (db) =>
        db.updateTable('practice_answer').set({ requirement: 'x' }).execute(),
      ),
    );
    await assert.rejects(database.within(sessionOf(ana), (db) => db.deleteFrom('practice_answer').execute()));
  });

  test('the original of what was confirmed travels in the bundle of its voice', async () => {
    const from = await house(cluster());
    await furnish(from.database);
    const ana = seat(from.database, 'ana', 'analyst');
    const report = await laid(from.database, ana, from.data);
    const before = await opened(await written(from, 'state'));
    await assert.rejects(async () => {
      for await (const piece of before.original(report)) assert.ok(piece);
    }, 'only what a decision names');
    const one = await row(ana, 'rep.helpline');
    await confirmPractice(ana, about(one), { what: 'statistics', quote: one.paragraph.text });
    const bundle = await opened(await written(from, 'state'));
    const pieces: Uint8Array[] = [];
    for await (const piece of bundle.original(report)) pieces.push(piece as Uint8Array);
    assert.deepEqual(Buffer.concat(pieces), Buffer.from(bytes));
  });
});

test('a quotation is made of words of the paragraph, in their order', () => {
  const text = 'The fund paid 2.3 million\ncrowns to 164 children. It was set up in 2015.';
  assert.ok(standsIn('The fund paid 2.3 million crowns', text));
  assert.ok(standsIn('The fund paid … to 164 children', text));
  assert.ok(!standsIn('to 164 children … The fund paid', text));
  assert.ok(!standsIn('The fund paid 3.2 million crowns', text));
  assert.ok(!standsIn('fund', text));
  assert.ok(!standsIn('', text));
});

test('what cannot be kept is refused before anything is kept', async () => {
  const own = seat({} as Database, 'ana', 'analyst');
  const desk = { jobs: {} as Jobs, data };
  for (const file of [
    { name: 'x.docx', bytes: new Uint8Array() },
    { name: 'x.docx', bytes: new Uint8Array(20_000_001) },
    { ...REPORT, lang: 'Klingon!' },
  ])
    await assert.rejects(layReport(own, desk, file), InputError);
});
