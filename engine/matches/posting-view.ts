import type { LawIndex } from './law-index.ts';
import type { Want } from './rules.ts';
import { IN_ALL, IN_LAW, IN_PATH, postingAt } from './postings.ts';

/** Where a concept stands in one provision, as an object; made only for what is shown or ranked. */
export type Posting = {
  /** Share of the heading's words that express it, 0 when it does not stand there. */
  readonly heading: number;
  /** In the headings above it. */
  readonly path: boolean;
  /** In the title of the law. */
  readonly law: boolean;
  /** Word numbers and character offsets of each place in the text, four numbers each: first, last, start, end. */
  readonly places: readonly number[];
  /** Set where the strength is known otherwise than from places. */
  readonly strength?: number;
};

/** The objects made so far for one law set. */
const made = new WeakMap<LawIndex, (Posting | undefined)[]>();

/** @returns where the concept stands in the provision; undefined where it does not */
export function lookUp(index: LawIndex, { concept }: Want, segment: number): Posting | undefined {
  const id = postingAt(index.postings, concept, segment);
  return id < 0 ? undefined : postingOf(index, id);
}

/** @param id number of the posting */
export function postingOf(index: LawIndex, id: number): Posting {
  let views = made.get(index);
  if (views === undefined) made.set(index, (views = new Array(index.postings.segment.length)));
  return (views[id] ??= viewOf(index, id));
}

function viewOf({ postings }: LawIndex, id: number): Posting {
  const flags = postings.flags[id] as number;
  const from = postings.placesFrom[id] as number;
  const to = from + 4 * (postings.placesCount[id] as number);
  const places: number[] = [];
  for (let i = from; i < to; i++) places.push(postings.places[i] as number);
  const view = {
    heading: postings.heading[id] as number,
    path: (flags & IN_PATH) !== 0,
    law: (flags & IN_LAW) !== 0,
    places,
  };
  return (flags & IN_ALL) === 0 ? view : { ...view, strength: postings.strength[id] as number };
}
