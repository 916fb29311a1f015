import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onEachServer } from '#store/database/fixtures/cluster.ts';
import { readDecisions } from '#store/decisions/read.ts';
import { seat } from '../assess/fixtures/seats.ts';
import { ownBundle } from './bundle.ts';
import { entriesOf } from './fixtures/altered.ts';
import { house, NGO_WORDS, opened, STATE_WORDS, work, written } from './fixtures/house.ts';
import { fitsWhole, takeWhole } from './take-whole.ts';

onEachServer((cluster) => {
  test('a bundle of one voice says nothing of the other, in any of its bytes', async () => {
    const from = await house(cluster());
    await work(from);
    const all = { states: ['XE'], voices: ['state', 'ngo'] } as const;
    const links = await readDecisions(from.database, all, 'XE');
    for (const [voice, own, other] of [
      ['ngo', NGO_WORDS, STATE_WORDS],
      ['state', STATE_WORDS, NGO_WORDS],
    ] as const) {
      const bundle = await opened(await written(from, voice));
      const bytes = Buffer.concat(
        [...(await entriesOf(bundle.path)).entries()].flat().map((each) => Buffer.from(each)),
      );
      assert.ok(bytes.includes(own));
      assert.ok(!bytes.includes(other));
      for (const link of links.filter((each) => each.voice !== voice)) {
        assert.ok(!bytes.includes(link.id), link.kind);
        if (link.kind === 'publish') assert.ok(!bytes.includes(link.body.publication));
      }
      assert.deepEqual(bundle.manifest.voices, [voice]);
      const mine = links.filter((each) => each.voice === voice);
      assert.equal(bundle.manifest.counts.decisions, mine.length);
      assert.equal(bundle.gaps, (mine.at(-1)?.seq ?? 0) - mine.length);
      assert.ok(bundle.gaps > 0, 'it is known that decisions of the other voice lie between');
    }
  });

  test('people take out their own voice only; who may not see drafts takes nothing out', async () => {
    const from = await house(cluster());
    await work(from);
    const taken = async (role: Parameters<typeof seat>[2], voice: 'state' | 'ngo', state = 'XE') =>
      (await ownBundle(from, seat(from.database, 'ana', role).person, { state, voice }))?.name;
    assert.equal(await taken('ngo', 'ngo'), 'XE-ngo-2026-11-22.tutela');
    assert.equal(await taken('analyst', 'state'), 'XE-state-2026-11-22.tutela');
    assert.equal(await taken('ngo', 'state'), undefined);
    assert.equal(await taken('coordinator', 'ngo'), undefined);
    assert.equal(await taken('analyst', 'state', 'XF'), undefined);
    assert.equal(await taken('reader', 'state'), undefined);
    assert.equal(await taken('operator', 'state'), undefined);
  });

  test('it is not taken in as it is: a chain with gaps is no chain', async () => {
    const from = await house(cluster());
    await work(from);
    const bundle = await opened(await written(from, 'ngo'));
    const to = await house(cluster());
    assert.equal(await fitsWhole(to.database, bundle), false);
    await assert.rejects(takeWhole(to.database, to.data, bundle), /one voice only/u);
  });
});
