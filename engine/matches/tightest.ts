import type { Postings } from './postings.ts';

/**
 * Postings that may each stand for one group of a rule: `which[i]` is the group of `ids[i]`.
 * Postings of a group stand together, groups in the order of the rule.
 */
export type Groups = { readonly ids: number[]; readonly which: number[]; size: number; groups: number };

/** For each posting the place read next, and for each group the word it was last seen at; kept from call to call. */
const cursor: number[] = [];
const latest: number[] = [];

/** @returns room for the postings of one rule in one provision */
export function roomForGroups(): Groups {
  return { ids: [], which: [], size: 0, groups: 0 };
}

/**
 * Fewest words that hold at least one place of each group, 0 where there are fewer than two groups.
 * Each posting has its places in order, so that they are read side by side, the earliest first.
 */
export function tightest({ places, placesFrom, placesCount }: Postings, room: Groups): number {
  const { ids, which, size, groups } = room;
  if (groups < 2) return 0;
  for (let i = 0; i < size; i++) cursor[i] = 0;
  for (let g = 0; g < groups; g++) latest[g] = -1;
  let best = Number.MAX_SAFE_INTEGER;
  for (;;) {
    let earliest = -1;
    let first = 0x7fffffff;
    for (let i = 0; i < size; i++) {
      const id = ids[i] as number;
      const at = cursor[i] as number;
      if (at >= (placesCount[id] as number)) continue;
      const word = places[(placesFrom[id] as number) + 4 * at] as number;
      if (word < first) {
        first = word;
        earliest = i;
      }
    }
    if (earliest < 0) return best;
    const from = (placesFrom[ids[earliest] as number] as number) + 4 * (cursor[earliest] as number);
    cursor[earliest] = (cursor[earliest] as number) + 1;
    latest[which[earliest] as number] = first;
    let least = first;
    for (let g = 0; g < groups; g++) if ((latest[g] as number) < least) least = latest[g] as number;
    if (least < 0) continue;
    best = Math.min(best, (places[from + 1] as number) - least);
  }
}
