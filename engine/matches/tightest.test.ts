import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Postings } from './postings.ts';
import { roomForGroups, tightest } from './tightest.ts';

type Place = readonly [first: number, last: number];

function fewest(groups: readonly (readonly (readonly Place[])[])[]): number {
  const lists = groups.flat();
  const placesCount = Int32Array.from(lists, (list) => list.length);
  const placesFrom = Int32Array.from(lists, (_, i) => 4 * lists.slice(0, i).flat().length);
  const places = Int32Array.from(lists.flat().flatMap(([first, last]) => [first, last, 0, 0]));
  const which = groups.flatMap((group, g) => group.map(() => g));
  const room = {
    ...roomForGroups(),
    ids: which.map((_, i) => i),
    which,
    size: which.length,
    groups: groups.length,
  };
  return tightest({ places, placesFrom, placesCount } as unknown as Postings, room);
}

test('counts the words between the nearest places of all groups', () => {
  assert.equal(fewest([[[[3, 3]]]]), 0);
  assert.equal(
    fewest([
      [
        [
          [0, 0],
          [20, 20],
        ],
      ],
      [
        [
          [22, 23],
          [50, 50],
        ],
      ],
    ]),
    3,
  );
  assert.equal(fewest([[[[0, 0]], [[9, 9]]], [[[10, 10]]]]), 1);
  assert.equal(fewest([[[[0, 1]]], [[[5, 5]]], [[[9, 9]]]]), 9);
});

test('gives what sorting all places gives', () => {
  const plainly = (groups: readonly (readonly (readonly Place[])[])[]): number => {
    const all = groups.flatMap((group, g) => group.flat().map(([first, last]) => ({ first, last, g })));
    all.sort((a, b) => a.first - b.first);
    const latest = groups.map(() => -1);
    let best = Number.MAX_SAFE_INTEGER;
    for (const { first, last, g } of all) {
      latest[g] = first;
      if (!latest.includes(-1)) best = Math.min(best, last - Math.min(...latest));
    }
    return best;
  };
  const list = fc
    .uniqueArray(fc.nat(30), { minLength: 1, maxLength: 6 })
    .chain((firsts) =>
      fc.tuple(
        ...firsts.sort((a, b) => a - b).map((first) => fc.nat(3).map((more): Place => [first, first + more])),
      ),
    );
  const group = fc.array(list, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(group, { minLength: 2, maxLength: 4 }), (groups) => {
      assert.equal(fewest(groups), plainly(groups));
    }),
  );
});
