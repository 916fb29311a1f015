import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forChild, valuesKey, valuesOf } from '#engine/help/index.ts';
import type { HelpService } from '#engine/model/help.ts';
import { onEachServer } from '#store/database/fixtures/cluster.ts';
import { furnish } from '#store/decisions/fixtures/desk.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { historyOf, sayOfHelp, seenOf, standings, type HelpSaid } from './index.ts';

const today = new Date().toISOString().slice(0, 10);
const LINE: HelpService = {
  id: 'xe-line',
  state: 'XE',
  kind: 'child-helpline',
  name: 'The line',
  phones: [{ say: '116 111' }],
  ways: ['call'],
  trust: 'C',
  source: 'https://example.org/line',
  via: 'own',
  read: '2026-04-22',
};
const OPERATOR = { id: 'ana', grants: [{ role: 'operator' }] } as const;
const coordinator = (state: string) => ({ id: 'ben', grants: [{ role: 'coordinator', state }] }) as const;
const ANALYST = { id: 'cyd', grants: [{ role: 'analyst', state: 'XE' }] } as const;

const said = (more: Partial<HelpSaid> = {}): HelpSaid => ({
  kind: 'confirm',
  checked: today,
  how: 'called',
  note: 'Somebody answered.',
  shown: valuesKey(valuesOf(LINE)),
  ...more,
});

onEachServer((cluster) => {
  const fresh = async () => {
    const { database } = await cluster().fresh();
    await furnish(database);
    const shown = async (line = LINE) =>
      forChild(seenOf([line], await standings(database), today), 'XE').map(({ values }) => values);
    return { database, shown };
  };

  test('an unconfirmed number reaches a child once the operator or the coordinator of the State confirmed it', async () => {
    for (const person of [OPERATOR, coordinator('XE')]) {
      const { database, shown } = await fresh();
      assert.deepEqual(await shown(), []);
      assert.equal(await sayOfHelp(database, person, LINE, said()), undefined);
      assert.deepEqual(await shown(), [valuesOf(LINE)]);
      const changed = { ...LINE, phones: [{ say: '116 222' }] };
      assert.deepEqual(await shown(changed), [], 'a changed row is to be confirmed again');
    }
  });

  test('nobody else confirms, and nobody confirms what contradicts itself', async () => {
    const { database, shown } = await fresh();
    for (const person of [ANALYST, coordinator('XF'), { id: 'cyd', grants: [] }]) {
      assert.equal(await sayOfHelp(database, person, LINE, said()), 'not-yours');
      assert.deepEqual(await historyOf(database, person, LINE), []);
    }
    const contradictory = { ...LINE, trust: 'D' } as const;
    assert.equal(await sayOfHelp(database, OPERATOR, contradictory, said()), 'contradictory');
    assert.equal(
      await sayOfHelp(database, coordinator('XE'), { ...LINE, state: undefined } as never, said()),
      'not-yours',
    );
    assert.deepEqual(await shown(), []);
  });

  test('a correction is a new version, the first stays; what changed meanwhile is looked at first', async () => {
    const { database, shown } = await fresh();
    const values = { ...valuesOf(LINE), phones: [{ say: '116 112' }], cost: 'free' as const };
    const id = uuid7();
    for (let times = 0; times < 2; times++)
      assert.equal(
        await sayOfHelp(database, OPERATOR, LINE, said({ kind: 'correct', values, id })),
        undefined,
      );
    assert.deepEqual(await shown(), [values]);
    assert.equal(await sayOfHelp(database, OPERATOR, LINE, said()), 'moved');
    const shownNow = valuesKey(values);
    const bad = { name: 'x', phones: [{ say: 'javascript:1' }] };
    assert.equal(
      await sayOfHelp(database, OPERATOR, LINE, said({ kind: 'correct', values: bad, shown: shownNow })),
      'bad-form',
    );
    assert.equal(
      await sayOfHelp(database, OPERATOR, LINE, said({ kind: 'withdraw', shown: shownNow })),
      undefined,
    );
    assert.deepEqual(await shown(), []);
    const history = await historyOf(database, OPERATOR, LINE);
    assert.deepEqual(
      history.map(({ kind, byName }) => [kind, byName]),
      [
        ['withdraw', 'Ana Person'],
        ['correct', 'Ana Person'],
      ],
    );
  });
});
