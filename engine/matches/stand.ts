import type { Segment } from '#engine/model/segment.ts';
import { lookUp } from './evaluate.ts';
import type { LawIndex } from './law-index.ts';

/** Where a concept stands in one provision, as far as an explanation needs it. */
export type Stand = {
  readonly heading: boolean;
  readonly path: boolean;
  readonly law: boolean;
  /** First word, last word, first and last character of each place in the text. */
  readonly places: readonly number[];
  /** Set for the pseudo-concept of the heart of the Protocol. */
  readonly strength?: number;
};

/** How many provisions on each side are looked at to tell which heading above holds a concept. */
const FARTHEST = 120;

export function standOf(index: LawIndex, concept: number, segment: number): Stand | undefined {
  const posting = lookUp(index, { concept, name: '', field: 'any' }, segment);
  if (posting === undefined) return undefined;
  const { heading, path, law, places, strength } = posting;
  return { heading: heading > 0, path, law, places, ...(strength === undefined ? {} : { strength }) };
}

/**
 * The headings above a provision that hold a concept. A neighbour without the concept shares none of them,
 * so what the two have in common is left out.
 */
export function headingAbove(index: LawIndex, concept: number, at: number): string {
  const { law, path } = index.segments[at] as Segment;
  let common = 0;
  for (const step of [-1, 1]) {
    for (let other = at + step; Math.abs(other - at) <= FARTHEST; other += step) {
      const one = index.segments[other];
      if (one === undefined || one.law !== law) break;
      if (standOf(index, concept, other)?.path) continue;
      common = Math.max(common, shared(path, one.path));
      break;
    }
  }
  return path.slice(Math.min(common, path.length - 1)).join(' > ');
}

function shared(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}

/** One place of each list, four numbers each, chosen so that all stand as near to each other as they can. */
export function nearestPlaces(lists: readonly (readonly number[])[]): number[][] {
  const rarest = lists.reduce((a, b) => (b.length < a.length ? b : a), lists[0] ?? []);
  let best: number[][] = [];
  let width = Number.MAX_SAFE_INTEGER;
  for (let i = 0; i < rarest.length; i += 4) {
    const chosen = lists.map((places) => placeNear(places, rarest[i] as number));
    const first = Math.min(...chosen.map((place) => place[0] as number));
    const last = Math.max(...chosen.map((place) => place[1] as number));
    if (last - first >= width) continue;
    width = last - first;
    best = chosen;
  }
  return best;
}

/** The place that begins nearest to a word. */
export function placeNear(places: readonly number[], word: number): number[] {
  let best = 0;
  for (let i = 0; i < places.length; i += 4) {
    if (Math.abs((places[i] as number) - word) < Math.abs((places[best] as number) - word)) best = i;
  }
  return places.slice(best, best + 4);
}
