import type { Segment } from '#engine/model/segment.ts';
import type { LawIndex } from './law-index.ts';
import { postingOf, type Posting } from './posting-view.ts';
import { IN_PATH, postingAt } from './postings.ts';

/** Where a concept stands in one provision, as far as an explanation needs it. */
export type Stand = Posting;

/** How many provisions on each side are looked at to tell which heading above holds a concept. */
const FARTHEST = 120;

export function standOf(index: LawIndex, concept: number, segment: number): Stand | undefined {
  const id = postingAt(index.postings, concept, segment);
  return id < 0 ? undefined : postingOf(index, id);
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
      const id = postingAt(index.postings, concept, other);
      if (id >= 0 && ((index.postings.flags[id] as number) & IN_PATH) !== 0) continue;
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
  let anchor = -1;
  let width = Number.MAX_SAFE_INTEGER;
  for (let i = 0; i < rarest.length; i += 4) {
    let first = Number.MAX_SAFE_INTEGER;
    let last = -1;
    for (const places of lists) {
      const at = nearestAt(places, rarest[i] as number);
      first = Math.min(first, places[at] as number);
      last = Math.max(last, places[at + 1] as number);
    }
    if (last - first >= width) continue;
    width = last - first;
    anchor = rarest[i] as number;
  }
  return anchor < 0 ? [] : lists.map((places) => placeNear(places, anchor));
}

/** The place that begins nearest to a word. */
export function placeNear(places: readonly number[], word: number): number[] {
  const at = nearestAt(places, word);
  return places.slice(at, at + 4);
}

/** Where in the list that place begins; ties fall to the earlier. Places stand in the order of the text. */
function nearestAt(places: readonly number[], word: number): number {
  let best = 0;
  let least = Number.MAX_SAFE_INTEGER;
  for (let i = 0; i < places.length; i += 4) {
    const away = Math.abs((places[i] as number) - word);
    if (away >= least) {
      if ((places[i] as number) > word) break;
      continue;
    }
    least = away;
    best = i;
  }
  return best;
}
