import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Action, PlanGap } from '#engine/model/plan.ts';
import { unnamedGaps, whatCloses, whatRemains } from './closes.ts';
import { action, idOf } from './fixtures/entries.ts';
import { circleIn, withNeeds } from './order.ts';

const gap = (requirement: string, aspect: PlanGap['aspect'] = 'law'): PlanGap => ({
  requirement,
  aspect,
  verdict: 'not-met',
});
const closing = (requirement: string, closes: 'wholly' | 'partly' = 'wholly') => ({
  requirement,
  aspect: 'law' as const,
  closes,
});
const GAPS = [gap('a.one'), gap('a.one', 'practice'), gap('b.two'), gap('c.three')];

test('each gap knows the actions that name it; law and practice are two gaps; a dropped action closes none', () => {
  const actions = [
    action(1, { requirements: [closing('a.one'), closing('b.two', 'partly')] }),
    action(2, { requirements: [closing('b.two')], status: 'dropped' }),
  ];
  assert.deepEqual(
    whatCloses(actions, GAPS).map(({ by }) => by),
    [[{ action: idOf(1), closes: 'wholly' }], [], [{ action: idOf(1), closes: 'partly' }], []],
  );
  assert.deepEqual(unnamedGaps(actions, GAPS), [GAPS[1], GAPS[3]]);
});

test('what remains: the action and what it depends on are done, a part closes no whole', () => {
  const actions = [
    action(1, { requirements: [closing('a.one')], dependsOn: [idOf(2)] }),
    action(2, { requirements: [closing('b.two', 'partly')], dependsOn: [idOf(3)] }),
    action(3, { requirements: [closing('c.three')], status: 'dropped' }),
    action(4, { requirements: [closing('b.two')] }),
  ];
  assert.deepEqual(whatRemains(actions, GAPS, [idOf(1)]), [
    { ...GAPS[1], less: false, later: [] },
    { ...GAPS[2], less: true, later: [idOf(4)] },
    { ...GAPS[3], less: false, later: [] },
  ]);
  assert.deepEqual(
    whatRemains(actions, GAPS, []).map(({ less }) => less),
    [false, false, false, false],
  );
});

/** A plan of actions that may depend on any other, also in circles. */
const plans = fc
  .array(
    fc.record({
      needs: fc.uniqueArray(fc.nat(7), { maxLength: 3 }),
      of: fc.uniqueArray(fc.constantFrom('a.one', 'b.two', 'c.three'), { maxLength: 3 }),
      closes: fc.constantFrom('wholly' as const, 'partly' as const),
      status: fc.constantFrom('planned' as const, 'done' as const, 'dropped' as const),
    }),
    { maxLength: 8 },
  )
  .map((all) =>
    all.map(({ needs, of, closes, status }, at): Action =>
      action(at, {
        status,
        dependsOn: needs.map(idOf),
        requirements: of.map((requirement) => closing(requirement, closes)),
      }),
    ),
  );

test('the more is done, the less remains; nothing remains that was no gap', () => {
  fc.assert(
    fc.property(plans, fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]), fc.nat(7), (actions, few, one) => {
      const keys = (ids: readonly number[]) =>
        whatRemains(actions, GAPS, ids.map(idOf)).map(
          ({ requirement, aspect }) => `${requirement} ${aspect}`,
        );
      const [less, more] = [keys(few), keys([...few, one])];
      assert.ok(more.every((key) => less.includes(key)));
      assert.ok(
        less.every((key) => GAPS.some(({ requirement, aspect }) => key === `${requirement} ${aspect}`)),
      );
    }),
  );
});

/** By removing what waits for nothing, again and again: another way to the same answer. */
function hasCircle(actions: readonly Action[]): boolean {
  let left = [...actions];
  for (;;) {
    const ids = new Set(left.map(({ id }) => id));
    const next = left.filter(({ dependsOn }) => dependsOn.some((id) => ids.has(id)));
    if (next.length === left.length) return left.length > 0;
    left = next;
  }
}

test('a circle is found where there is one, and is one', () => {
  fc.assert(
    fc.property(plans, (actions) => {
      const circle = circleIn(actions);
      assert.equal(circle !== undefined, hasCircle(actions));
      if (!circle) return;
      assert.equal(circle[0], circle.at(-1));
      circle.slice(1).forEach((id, at) => {
        assert.ok(actions.find((one) => one.id === circle[at])?.dependsOn.includes(id));
      });
    }),
    { numRuns: 300 },
  );
});

test('a long chain is no circle, and does not take the stack', () => {
  const chain = Array.from({ length: 3000 }, (_, at) =>
    action(at, { dependsOn: at === 0 ? [] : [idOf(at - 1)] }),
  );
  assert.equal(circleIn(chain), undefined);
  assert.equal(withNeeds(chain, [idOf(2999)]).size, 3000);
});
