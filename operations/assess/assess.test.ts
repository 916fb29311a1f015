import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onEachServer } from '#store/database/fixtures/cluster.ts';
import { furnish } from '#store/decisions/fixtures/desk.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { verifyChain } from '#store/decisions/verify.ts';
import { acceptEvidence, adjustQuote, attach, detach, rejectEvidence } from './evidence.ts';
import { findingOn, historyOf } from './finding.ts';
import { filtered, filterFrom } from './filter.ts';
import { layLaws, seat } from './fixtures/seats.ts';
import { judge, judgeAll } from './judge.ts';
import { listOf } from './list.ts';
import { accept, requestChanges, submit, undo } from './review.ts';
import { assign, note } from './talk.ts';

const REQUIREMENT = 'csam.distribute';
const law = { requirement: REQUIREMENT, aspect: 'law' } as const;
const MET = { ...law, verdict: 'met', reason: 'the words are clear' } as const;

onEachServer((cluster) => {
  test('from the words of a law to an accepted finding, by two people', async () => {
    const { database } = await cluster().fresh();
    const [ana, ben] = [seat(database, 'ana', 'analyst'), seat(database, 'ben', 'reviewer')];
    await layLaws(ana);
    const before = (await findingOn(ana, REQUIREMENT))!;
    const [best] = before.answer!.matches;
    assert.ok(before.provisions.get(best!.segment)?.text.includes(best!.quote.exact));
    assert.equal(before.law.standing.review, 'draft');

    const words = { segment: best!.segment, exact: best!.quote.exact };
    assert.equal((await acceptEvidence(ana, law, words)).kind, 'kept');
    assert.equal((await judge(ana, { ...MET, submit: true })).kind, 'kept');
    const { law: waiting } = (await findingOn(ben, REQUIREMENT))!;
    assert.equal(waiting.standing.review, 'submitted');
    assert.equal(waiting.standing.judgement?.on.basis?.provisions[0]?.segment, best!.segment);
    assert.deepEqual(waiting.stale, []);

    assert.deepEqual(await accept(ana, [law]), { kind: 'refused', why: 'not-yours' });
    assert.equal((await accept(ben, [law])).kind, 'kept');
    assert.equal((await findingOn(ana, REQUIREMENT))!.law.standing.acceptedBy?.by, 'ben');
    assert.deepEqual(
      (await historyOf(ana, REQUIREMENT)).map(({ kind, by }) => `${kind} ${by}`),
      ['accept-evidence ana', 'judge ana', 'submit ana', 'accept ben'],
    );
    assert.deepEqual(await verifyChain(database, 'XE').then(({ good, fault }) => [good, fault]), [
      4,
      undefined,
    ]);
  });

  test('nobody accepts their own, whatever roles they hold', async () => {
    const { database } = await cluster().fresh();
    await furnish(database);
    const cyd = seat(database, 'cyd', 'coordinator');
    await judge(cyd, { ...MET, submit: true });
    const outcome = await accept(cyd, [law]);
    assert.deepEqual(outcome, { kind: 'refused', why: 'four-eyes', requirement: REQUIREMENT });
    assert.equal((await historyOf(cyd, REQUIREMENT)).length, 2);
  });

  test('what was decided meanwhile is never overwritten, and a form sent twice decides once', async () => {
    const { database } = await cluster().fresh();
    await furnish(database);
    const [ana, cyd] = [seat(database, 'ana', 'analyst'), seat(database, 'cyd', 'coordinator')];
    const seen = (await findingOn(ana, REQUIREMENT))!.law.standing.moved;
    assert.equal((await judge(cyd, { ...MET, verdict: 'partly', seen })).kind, 'kept');
    assert.deepEqual(await judge(ana, { ...MET, seen }), { kind: 'moved', requirement: REQUIREMENT });
    const { standing } = (await findingOn(ana, REQUIREMENT))!.law;
    assert.equal(standing.judgement?.verdict, 'partly');

    const again = { ...MET, id: uuid7(), seen: standing.moved };
    assert.equal((await judge(ana, again)).kind, 'kept');
    assert.equal((await judge(ana, again)).kind, 'kept');
    assert.equal((await historyOf(ana, REQUIREMENT)).length, 2);
    // Talk moves nothing: whoever is writing is not held up by a question.
    const { moved } = (await findingOn(ana, REQUIREMENT))!.law.standing;
    await note(cyd, law, { text: 'Which version is this?' });
    assert.equal((await judge(ana, { ...MET, seen: moved })).kind, 'kept');
  });

  test('of many at once exactly one judgement wins against what all had seen', async () => {
    const { database } = await cluster().fresh();
    await furnish(database);
    const seats = ['ana', 'ben', 'cyd'].map((id) => seat(database, id, 'coordinator'));
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, (_, at) => judge(seats[at % 3]!, { ...MET, seen: 0 })),
    );
    assert.equal(outcomes.filter(({ kind }) => kind === 'kept').length, 1);
    assert.equal(outcomes.filter(({ kind }) => kind === 'moved').length, 11);
  });

  test('a quotation stands in the provision word by word; a provision lies on the desk', async () => {
    const { database } = await cluster().fresh();
    const ana = seat(database, 'ana', 'analyst');
    await layLaws(ana);
    const { segment, quote } = (await findingOn(ana, REQUIREMENT))!.answer!.matches[0]!;
    const part = quote.exact.slice(0, 20);
    assert.equal((await adjustQuote(ana, law, { segment, exact: part })).kind, 'kept');
    const wrong = await adjustQuote(ana, law, { segment, exact: `${part} and more` });
    assert.equal(wrong.kind === 'refused' && wrong.field, 'exact');
    const gone = await rejectEvidence(ana, law, { segment: 'XX/art_1' });
    assert.equal(gone.kind === 'refused' && gone.field, 'segment');
    assert.equal((await findingOn(ana, REQUIREMENT))!.law.standing.evidence.get(segment)?.exact, part);
  });

  test('a finding goes stale when the words it rests on move, and says which', async () => {
    const { database } = await cluster().fresh();
    const ana = seat(database, 'ana', 'analyst');
    await layLaws(ana);
    const { segment } = (await findingOn(ana, REQUIREMENT))!.answer!.matches[0]!;
    await acceptEvidence(ana, law, { segment });
    await judge(ana, MET);
    await layLaws(ana, (text, id) => (id === segment ? text : `${text} `));
    assert.deepEqual((await findingOn(ana, REQUIREMENT))!.law.stale, [], 'other provisions moved');
    await layLaws(ana, (text, id) => (id === segment ? `${text} Amended.` : text));
    const reason = { why: 'provision-changed', segment };
    assert.deepEqual((await findingOn(ana, REQUIREMENT))!.law.stale, [reason]);
    const { rows } = await listOf(ana);
    assert.deepEqual(rows.find((row) => row.requirement === REQUIREMENT)!.law.stale, [reason]);
    await layLaws(ana, (text, id) => (id === segment ? undefined : text));
    assert.deepEqual((await findingOn(ana, REQUIREMENT))!.law.stale, [{ why: 'provision-gone', segment }]);
    await judge(ana, MET);
    assert.deepEqual((await findingOn(ana, REQUIREMENT))!.law.stale, []);
  });

  test('evidence of practice: attached, expired, taken away with a reason', async () => {
    const { database } = await cluster().fresh();
    await furnish(database);
    const ana = seat(database, 'ana', 'analyst');
    const about = { requirement: REQUIREMENT, aspect: 'practice' } as const;
    const practice = {
      what: 'statistics',
      title: 'Cases of 2025',
      shows: '41',
      received: '2026-03-01',
    } as const;
    const outcome = await attach(ana, about, { ...practice, expires: '2026-10-01' });
    assert.equal(outcome.kind, 'kept');
    await judge(ana, { ...MET, aspect: 'practice' });
    const side = (await findingOn(ana, REQUIREMENT))!.practice;
    const [item] = side.standing.attached.keys();
    assert.deepEqual(side.stale, [{ why: 'evidence-expired', item, on: '2026-10-01' }]);
    const bare = await attach(ana, about, { what: 'link', title: 'No link', received: '2026-03-01' });
    assert.equal(bare.kind === 'refused' && bare.why, 'bad-form');
    assert.equal((await detach(ana, about, { item: item!, reason: 'replaced by 2026' })).kind, 'kept');
    assert.equal((await findingOn(ana, REQUIREMENT))!.practice.standing.attached.size, 0);
  });

  test('changes are asked for, questions answered, work given; whoever is meant is told', async () => {
    const { database } = await cluster().fresh();
    await furnish(database);
    const [ana, ben] = [seat(database, 'ana', 'analyst'), seat(database, 'ben', 'reviewer')];
    const cyd = seat(database, 'cyd', 'coordinator');
    await judge(ana, { ...MET, submit: true });
    await requestChanges(ben, law, 'name the article of the code');
    assert.deepEqual(ben.told, [{ to: 'ana', about: 'changes-asked', requirement: REQUIREMENT }]);
    assert.equal((await submit(ana, [law])).kind, 'kept');
    const asked = await note(ben, law, { text: 'Is this in force?', to: 'ana' });
    const id = asked.kind === 'kept' ? asked.links[0]!.id : '';
    assert.deepEqual((await listOf(ana)).rows.find((row) => row.requirement === REQUIREMENT)!.law.asked, [
      'ana',
    ]);
    await note(ana, law, { text: 'Since May.', answers: id });
    assert.deepEqual((await listOf(ana)).rows.find((row) => row.requirement === REQUIREMENT)!.law.asked, []);
    assert.equal(ana.told.at(-1)?.about, 'answered');
    assert.equal((await assign(ana, [law], { to: 'ben', due: null })).kind, 'refused');
    const given = await assign(cyd, [law, { ...law, requirement: 'csam.produce' }], {
      to: 'ana',
      due: '2026-11-01',
    });
    assert.equal(given.kind, 'kept');
    assert.equal(cyd.told.length, 1);
    const { rows } = await listOf(ana);
    const find = (query: string) =>
      filtered(rows, filterFrom(new URLSearchParams(query)), {
        me: 'ana',
        mayAccept: false,
        today: '2026-11-22',
      });
    assert.deepEqual(
      find('show=mine')
        .map(({ requirement }) => requirement)
        .sort(),
      [REQUIREMENT, 'csam.produce'],
    );
    assert.equal(find('show=due&aspect=law').length, 2);
    assert.deepEqual(
      find('review=submitted').map(({ requirement }) => requirement),
      [REQUIREMENT],
    );
    assert.equal(find('').length, 221);
    assert.equal(find('verdict=met&aspect=practice').length, 0);
    assert.ok(find('q=distrib').some(({ requirement }) => requirement === REQUIREMENT));
  });

  test('one step back, and all or none', async () => {
    const { database } = await cluster().fresh();
    await furnish(database);
    const ana = seat(database, 'ana', 'analyst');
    const kept = await judge(ana, MET);
    const step = kept.kind === 'kept' ? kept.links[0]!.id : '';
    assert.equal((await findingOn(ana, REQUIREMENT))!.law.undo, step);
    const other = await undo(seat(database, 'ben', 'analyst'), law, step);
    assert.equal(other.kind === 'refused' && other.why, 'not-last');
    assert.equal((await undo(ana, law, step)).kind, 'kept');
    assert.equal((await findingOn(ana, REQUIREMENT))!.law.standing.judgement, undefined);

    await judgeAll(ana, [MET, { ...MET, requirement: 'csam.produce' }]);
    const none = await submit(ana, [law, { ...law, requirement: 'csam.access' }]);
    assert.deepEqual(none, { kind: 'refused', why: 'nothing-judged', requirement: 'csam.access' });
    assert.equal((await findingOn(ana, REQUIREMENT))!.law.standing.review, 'draft');
    const strange = await judge(ana, { ...MET, requirement: 'csam.nowhere' });
    assert.equal(strange.kind === 'refused' && strange.why, 'no-such-requirement');
  });

  test('neither voice, nor another State, sees or decides here', async () => {
    const { database } = await cluster().fresh();
    const [ana, ngo] = [seat(database, 'ana', 'analyst'), seat(database, 'ben', 'ngo')];
    await layLaws(ana);
    await judge(ana, MET);
    const beside = (await findingOn(ngo, REQUIREMENT))!;
    assert.equal(beside.law.standing.judgement, undefined);
    assert.equal(beside.reading, undefined);
    assert.deepEqual(await historyOf(ngo, REQUIREMENT), []);
    const elsewhere = { ...seat(database, 'cyd', 'analyst', { state: 'XF' }), state: 'XE' };
    await assert.rejects(findingOn(elsewhere, REQUIREMENT), /may not see/u);
    assert.deepEqual(await judge(elsewhere, MET), { kind: 'refused', why: 'not-yours' });
    const reader = seat(database, 'cyd', 'reader');
    assert.deepEqual(await judge(reader, MET), { kind: 'refused', why: 'not-yours' });
    assert.equal((await findingOn(reader, REQUIREMENT))!.law.standing.judgement?.verdict, 'met');
  });
});
