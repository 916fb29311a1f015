import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStates } from '#engine/catalogue/index.ts';
import { groundFiles } from '#store/catalogue.ts';
import { onEachServer } from '#store/database/fixtures/cluster.ts';
import { catalogue, layLaws, seat } from '../assess/fixtures/seats.ts';
import { desks, KEY, previewed, speak } from '../publish/fixtures/spoken.ts';
import { publish } from '../publish/publish.ts';
import { unpublish } from '../publish/unpublish.ts';
import { questionsFrom, type ReportGround } from './ground.ts';
import { preparePublicReport, prepareReport, report } from './report.ts';

const files = groundFiles();
const ground: ReportGround = {
  catalogue,
  reportWords: files.reportWords,
  states: readStates(files.states),
  overlays: () => ({}),
};
const R = 'csam.distribute';
const GAPS = { kind: 'gap-report', lang: 'en', format: 'md' } as const;

onEachServer((cluster) => {
  test('a report is of what the voice published, a draft of what is accepted, and nothing of a draft is in the first', async () => {
    const { database } = await cluster().fresh();
    const { analyst, reviewer, publisher, ngo } = desks(database);
    await layLaws(analyst);
    assert.deepEqual(await report(analyst, ground, GAPS), { kind: 'refused', why: 'nothing-there' });
    await speak(analyst, reviewer, {
      requirement: R,
      quoting: true,
      verdict: 'partly',
      reason: 'the first reason',
    });
    await speak(analyst, reviewer, {
      requirement: 'csam.access',
      until: 'draft',
      reason: 'nobody accepted this',
    });
    const made = await publish(publisher, () => KEY, { expected: (await previewed(publisher)).mark });
    assert.ok(made.kind === 'published');
    await speak(analyst, reviewer, {
      requirement: 'csam.produce',
      verdict: 'not-met',
      reason: 'accepted later on',
    });

    const textOf = async (more: object) => {
      const outcome = await report(analyst, ground, { ...GAPS, ...more });
      assert.ok(outcome.kind === 'made' && 'text' in outcome.file);
      return outcome.file;
    };
    const published = await textOf({});
    assert.equal(published.name, 'tutela-XE-state-gap-report-1.en.md');
    assert.match(published.text, /the first reason/u);
    assert.match(published.text, new RegExp(made.sha256, 'u'));
    assert.doesNotMatch(published.text, /accepted later on|nobody accepted|DRAFT/u);
    const draft = await textOf({ draft: true });
    assert.match(draft.text, /# DRAFT[\s\S]*accepted later on/u);
    assert.doesNotMatch(draft.text, /nobody accepted|SHA-256 [0-9a-f]{64}/u);

    const open = await preparePublicReport(database, { state: 'XE', voice: 'state' }, ground, GAPS);
    assert.ok(open.kind === 'ready' && open.input.signed.sha256 === made.sha256);
    // What was taken back is drawn from no more.
    await unpublish(publisher, made.sha256, 'A name stands in a reason.');
    assert.equal((await report(analyst, ground, GAPS)).kind, 'refused');
    assert.equal((await report(ngo, ground, { ...GAPS, draft: true })).kind, 'refused');
  });

  test('only who may report in a voice draws its reports, and none speaks in the voice of another', async () => {
    const { database } = await cluster().fresh();
    const { analyst, ngo } = desks(database);
    const refused = (why: string) => ({ kind: 'refused', why });
    for (const other of [
      seat(database, 'ana', 'operator'),
      seat(database, 'ana', 'ngo', { voice: 'state' }),
      { ...analyst, state: 'XF' },
    ])
      for (const draft of [false, true])
        assert.deepEqual(await prepareReport(other, ground, { ...GAPS, draft }), refused('not-yours'));
    for (const kind of ['state-initial', 'state-periodic', 'list-of-issues-reply'] as const)
      assert.deepEqual(await prepareReport(ngo, ground, { kind, lang: 'en' }), refused('not-this-voice'));
    const alternative = { kind: 'alternative', lang: 'en' } as const;
    assert.deepEqual(await prepareReport(analyst, ground, alternative), refused('not-this-voice'));
  });
});

test('questions are read a line each, with the requirements a person names; an unknown one is told', () => {
  const typed =
    ' First? | csam.access, csam.produce csam.access \n\nSecond | with a bar? | csam.nothing\r\nThird?';
  const { questions, unknown } = questionsFrom(typed, catalogue);
  assert.deepEqual(questions, [
    { question: 'First?', requirements: ['csam.access', 'csam.produce'] },
    { question: 'Second | with a bar?', requirements: ['csam.nothing'] },
    { question: 'Third?', requirements: [] },
  ]);
  assert.deepEqual(unknown, ['csam.nothing']);
});
