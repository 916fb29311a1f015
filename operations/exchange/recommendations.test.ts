import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { onEachServer } from '#store/database/fixtures/cluster.ts';
import { recommendationsOf } from '#store/exchange/bundle-recommendations.ts';
import { streamOf, verifyRecommendations } from '#store/recommendations/index.ts';
import { catalogue, seat } from '../assess/fixtures/seats.ts';
import { decideOn, type Step } from '../recommendations/decide.ts';
import { importUhri } from '../recommendations/import-uhri.ts';
import { addByHand } from '../recommendations/lay.ts';
import { recommendationOf } from '../recommendations/one.ts';
import { house, opened, work, written, type TestHouse } from './fixtures/house.ts';
import { merge, preview } from './merge.ts';
import { stepKeyOf, type ComparedStep } from './recommendations-compare.ts';
import { takeWhole } from './take-whole.ts';
import type { Choice } from './taking.ts';

const KNOWN = new Set(catalogue.requirements.map(({ id }) => id));
const UHRI = 'uhri:a1b2c3d4-0000-4000-8000-000000000001';
const STATES = [{ code: 'XE', alpha3: 'XEX', name: 'Exempla' }];
const EXPORT = JSON.stringify([
  {
    AnnotationId: UHRI.slice(5),
    AnnotationType: '- Recommendations',
    Body: '- CRC',
    Symbol: 'CRC/C/XEX/CO/2',
    Text: '<p>Set up a toll-free helpline for children.</p>',
    Countries: ['Exempla'],
    AffectedPersons: ['Children'],
    PublicationDate: '2019-01-01T00:00:00',
  },
]);

const importing = (at: TestHouse) =>
  importUhri(at.database, streamOf('-', Readable.from([Buffer.from(EXPORT)])), {
    lang: 'en',
    states: STATES,
    progress: () => undefined,
  });
const ana = (at: TestHouse) => seat(at.database, 'ana', 'analyst');
async function say(at: TestHouse, recommendation: string, said: object, reason: string): Promise<void> {
  assert.equal(await decideOn(ana(at), { recommendation, reason, ...said } as Step), 'kept');
}
const followUp = (word: string) => ({ kind: 'follow-up', followUp: word });

async function seen(at: TestHouse, from: TestHouse) {
  const bundle = await opened(await written(from));
  const shown = await preview(at.database, { states: ['XE'], voices: ['state', 'ngo'] }, bundle, KNOWN);
  return { bundle, shown, whats: shown.recommendations.map(({ side, what }) => [side, what]) };
}

function settle(
  at: TestHouse,
  { bundle, shown }: Awaited<ReturnType<typeof seen>>,
  chooseStep: (step: ComparedStep) => Choice | undefined,
  role: 'analyst' | 'reviewer' = 'analyst',
) {
  const { person } = seat(at.database, 'ben', role);
  const request = { database: at.database, data: at.data, bundle, preview: shown, person, chooseStep };
  const versions = { catalogueVersion: catalogue.version, engineVersion: '1' };
  return merge({ ...request, ...versions, choose: () => undefined });
}

onEachServer((cluster) => {
  const twins = async () => {
    const [one, other] = [await house(cluster()), await house(cluster())];
    await work(one);
    await importing(one);
    const hand = { text: 'Train the police.', lang: 'en', kind: 'recommendation' } as const;
    const id = await addByHand(ana(one), hand, { link: () => [] });
    await say(one, id, followUp('partly'), 'begun — عربي 日本');
    await say(one, UHRI, { kind: 'confirm-link', requirement: 'rep.helpline' }, 'it names one');
    await takeWhole(other.database, other.data, await opened(await written(one)));
    return { one, other, id };
  };

  test('the whole work brings recommendations and every step with its place, time and hash', async () => {
    const { one, other, id } = await twins();
    for (const each of [id, UHRI]) {
      const [here, there] = [
        await recommendationOf(ana(one), each),
        await recommendationOf(ana(other), each),
      ];
      assert.deepEqual([there?.facts, there?.history], [here?.facts, here?.history]);
      assert.equal(there?.history.length, 1);
    }
    assert.deepEqual(await verifyRecommendations(other.database), await verifyRecommendations(one.database));
    assert.ok((await seen(one, other)).whats.every(([, what]) => what === 'same'));
    // What came with the bundle is brought up to date by the export itself, and the chain goes on.
    assert.equal((await importing(other)).changed, 1);
    await say(other, id, followUp('done'), 'goes on');
    assert.equal((await verifyRecommendations(other.database))[0]?.good, 3);
    // A bundle of the other voice holds none of it.
    assert.deepEqual(await recommendationsOf(await opened(await written(one, 'ngo'))).next(), {
      done: true,
      value: undefined,
    });
  });

  test('what both decided otherwise is a conflict; what is taken names who decided there, and is asked once', async () => {
    const { one, other, id } = await twins();
    await say(one, id, followUp('open'), 'as we see it here');
    await say(other, id, followUp('done'), 'as they see it there');
    await say(other, id, { kind: 'position', position: 'noted', statedOn: '2025-05-05' }, 'noted there');
    await say(other, UHRI, { kind: 'confirm-link', requirement: 'rep.helpline' }, 'and again');
    const looked = await seen(one, other);
    assert.deepEqual(looked.whats, [
      ['follow-up', 'conflict'],
      ['link rep.helpline', 'same'],
      ['position', 'only-there'],
    ]);
    await assert.rejects(
      settle(one, looked, () => 'theirs', 'reviewer'),
      /may not decide/u,
    );
    const before = (await recommendationOf(ana(one), id))?.history ?? [];
    const done = await settle(one, looked, () => 'theirs');
    assert.ok(done.kind === 'merged' && done.taken === 2 && done.sha256);
    const after = await recommendationOf(ana(one), id);
    assert.deepEqual(after?.history.slice(0, before.length), before, 'nothing is written over');
    assert.equal(after?.standing.followUp, 'done');
    assert.deepEqual(
      [after?.standing.position?.position, after?.standing.position?.statedOn, after?.standing.position?.by],
      ['noted', '2025-05-05', 'ben'],
    );
    assert.match(
      after?.standing.said?.reason ?? '',
      /^as they see it there Taken from bundle [0-9a-f]{64}, Ana Person on 20/u,
    );
    assert.ok((await seen(one, other)).whats.every(([, what]) => what === 'same'));
    assert.ok(!(await seen(other, one)).whats.some(([, what]) => what === 'conflict'));
    assert.ok((await verifyRecommendations(one.database)).every(({ fault }) => fault === undefined));
  });

  test('what is kept is said again here, and not asked until they change it anew', async () => {
    const { one, other, id } = await twins();
    await say(one, id, followUp('open'), 'as we see it here');
    await say(other, id, followUp('done'), 'as they see it there');
    const looked = await seen(one, other);
    const key = stepKeyOf(looked.shown.recommendations[0]!);
    const done = await settle(one, looked, (step) => (stepKeyOf(step) === key ? 'ours' : undefined));
    assert.ok(done.kind === 'merged' && done.kept === 1 && done.taken === 0);
    const now = await recommendationOf(ana(one), id);
    assert.equal(now?.standing.followUp, 'open');
    assert.match(
      now?.standing.said?.reason ?? '',
      /^Kept as it stands here\. Not taken .* as they see it there$/u,
    );
    assert.equal((await seen(one, other)).whats[0]?.[1], 'same');
    await say(other, id, followUp('partly'), 'they think again');
    assert.equal((await seen(one, other)).whats[0]?.[1], 'only-there');
  });

  test('a step that was decided on since it was compared is not written over', async () => {
    const { one, other, id } = await twins();
    await say(other, id, followUp('done'), 'as they see it there');
    const looked = await seen(one, other);
    await say(one, id, followUp('open'), 'meanwhile');
    assert.equal((await settle(one, looked, () => 'theirs')).kind, 'moved');
    assert.equal((await recommendationOf(ana(one), id))?.standing.followUp, 'open');
  });

  test('facts of the house are not brought by a merge: their export is imported first', async () => {
    const { one } = await twins();
    const bare = await house(cluster());
    await work(bare);
    const looked = await seen(bare, one);
    const uhri = looked.shown.recommendations.find(({ facts }) => facts.id === UHRI);
    assert.deepEqual([uhri?.what, uhri?.keepable], ['only-there', false]);
    const done = await settle(bare, looked, () => 'theirs');
    assert.ok(done.kind === 'merged' && done.taken === 1, 'what lay on the desk came with it');
    assert.equal(await recommendationOf(ana(bare), UHRI), undefined);
    await importing(bare);
    const again = await settle(bare, await seen(bare, one), () => 'theirs');
    assert.ok(again.kind === 'merged' && again.taken === 1);
  });
});
