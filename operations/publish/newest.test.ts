import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clausesIn, voiceIn } from '#engine/clauses/index.ts';
import { onEachServer } from '#store/database/fixtures/cluster.ts';
import { layLaws } from '../assess/fixtures/seats.ts';
import { desks, KEY, previewed, speak } from './fixtures/spoken.ts';
import { newestRows } from './newest.ts';
import { published } from './public.ts';
import { publish } from './publish.ts';
import { unpublish } from './unpublish.ts';

onEachServer((cluster) => {
  test('the newest of each voice, no draft, and the one before when it is taken back', async () => {
    const { database } = await cluster().fresh();
    const { analyst, reviewer, publisher, ngo, otherNgo } = desks(database);
    const rows = async () =>
      (await newestRows(database)).map(({ state, voice, version }) => [state, voice, version]);
    const made = async (seat: typeof publisher) => {
      const outcome = await publish(seat, () => KEY, { expected: (await previewed(seat)).mark });
      assert.ok(outcome.kind === 'published');
      return outcome.sha256;
    };
    await layLaws(analyst);
    await speak(analyst, reviewer, { requirement: 'csam.distribute', quoting: true });
    assert.deepEqual(await rows(), []);
    await made(publisher);
    await speak(analyst, reviewer, { requirement: 'csam.produce', verdict: 'partly' });
    const second = await made(publisher);
    await speak(ngo, otherNgo, { requirement: 'csam.distribute', verdict: 'not-met' });
    await made(ngo);
    await speak(ngo, otherNgo, { requirement: 'csam.access', until: 'submitted' });
    const both = [
      ['XE', 'ngo', 1],
      ['XE', 'state', 2],
    ];
    assert.deepEqual((await rows()).sort(), both);

    const signed = await Promise.all(
      (await newestRows(database)).map(({ state, sha256 }) => published(database, state, sha256)),
    );
    const clauses = clausesIn(
      signed.flatMap((one) => (one ? [voiceIn(one)] : [])),
      ['csam.produce', 'csam.distribute', 'csam.access'],
    );
    assert.deepEqual(
      clauses.map(({ requirement, by, verdict, beside, words }) => [
        requirement,
        by,
        verdict,
        beside,
        words.length,
      ]),
      [
        ['csam.produce', 'state', 'partly', [], 0],
        ['csam.distribute', 'state', 'met', [{ by: 'ngo', verdict: 'not-met' }], 1],
      ],
    );
    assert.equal((await unpublish(publisher, second, 'A name stands in a reason.')).kind, 'taken-back');
    assert.deepEqual((await rows()).sort(), [both[0], ['XE', 'state', 1]]);
  });
});
