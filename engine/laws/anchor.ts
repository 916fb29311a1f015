import search from 'approx-string-match';
import type { Segment } from '#engine/model/segment.ts';
import { selectorOf, type Selector } from '#engine/model/selector.ts';
import { wordDiff, type Run } from './words.ts';

/** A pointer into an earlier version of a law: a provision, and words within its text. */
export type Pointer = { readonly eId: string; readonly selector: Selector };

/**
 * Where quoted words of an earlier version stand in a later one.
 * "unchanged": same provision, same words, same place; "moved": the same words elsewhere;
 * "changed": other words stand there now; "gone": nothing like them is left.
 */
export type Anchor = {
  readonly state: 'unchanged' | 'moved' | 'changed' | 'gone';
  readonly segment?: Segment;
  readonly selector?: Selector;
  /** 1 for the very words at their place, less the more words or surroundings differ, 0 when gone. */
  readonly score: number;
  /** Only for "changed": from the earlier words to those of now. */
  readonly words?: readonly Run[];
};

/** Longer quotations are found by their beginning and end, so that time stays bounded. */
const LONGEST = 600;
/** So many letters in a hundred may differ. */
const MOST_ERRORS = 0.35;
const LEAST_SCORE = 0.5;

/**
 * Finds quoted words again (W3C Web Annotation Data Model, 4.2.4 and 4.2.5): in the provision of the same
 * eId or of the one above it, first at the old offsets, then the exact words, then words like them;
 * last, the exact words in any provision.
 *
 * @param after all provisions of the later version
 * @param partner the provision that the old one became, where a comparison of the versions knows it
 */
export function anchor(pointer: Pointer, after: readonly Segment[], partner?: Segment): Anchor {
  const { selector } = pointer;
  const home = partner ?? homeOf(pointer.eId, after);
  if (home !== undefined) {
    const there = exactIn(home, selector);
    if (there) {
      const stayed = home.eId === pointer.eId && there.start === selector.start;
      return { state: stayed ? 'unchanged' : 'moved', segment: home, selector: there, score: 1 };
    }
  }
  const elsewhere = anywhere(selector, after);
  if (elsewhere) return elsewhere;
  const like = home === undefined ? undefined : likeIn(home, selector);
  return like ?? { state: 'gone', score: 0 };
}

/** The provision of this eId; else of what stands above it: "art_12__para_3" is looked for as "art_12". */
function homeOf(eId: string, after: readonly Segment[]): Segment | undefined {
  for (let id = eId; id !== ''; id = id.slice(0, Math.max(0, id.lastIndexOf('__')))) {
    const found = after.find((one) => one.eId === id);
    if (found !== undefined) return found;
    if (!id.includes('__')) return undefined;
  }
  return undefined;
}

function exactIn({ text }: Segment, selector: Selector): Selector | undefined {
  const { exact, start } = selector;
  if (exact === '') return undefined;
  if (text.startsWith(exact, start)) return selectorOf(text, start, start + exact.length);
  let best: { at: number; score: number } | undefined;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const score = surroundings(text, at, at + exact.length, selector) - Math.abs(at - start) / 1e6;
    if (best === undefined || score > best.score) best = { at, score };
  }
  return best && selectorOf(text, best.at, best.at + exact.length);
}

/** Words that moved to another provision must be enough words to be sure of. */
const ENOUGH = 24;

function anywhere(selector: Selector, after: readonly Segment[]): Anchor | undefined {
  if (selector.exact.length < ENOUGH) return undefined;
  const segment = after.find((one) => one.text.includes(selector.exact));
  const found = segment && exactIn(segment, selector);
  return found && { state: 'moved', segment, selector: found, score: 1 };
}

function likeIn(segment: Segment, selector: Selector): Anchor | undefined {
  const range = likeRange(segment.text, selector);
  if (range === undefined) return undefined;
  const found = selectorOf(segment.text, range.start, range.end);
  const score = 0.8 * range.likeness + 0.2 * surroundings(segment.text, range.start, range.end, selector);
  if (score < LEAST_SCORE) return undefined;
  return { state: 'changed', segment, selector: found, score, words: wordDiff(selector.exact, found.exact) };
}

type Range = { readonly start: number; readonly end: number; readonly likeness: number };

function likeRange(text: string, selector: Selector): Range | undefined {
  const { exact } = selector;
  if (exact.length <= LONGEST) return bestOf(text, exact, selector);
  const head = bestOf(text, exact.slice(0, LONGEST / 2), selector);
  const tail = bestOf(text, exact.slice(-LONGEST / 2), selector);
  if (head === undefined || tail === undefined || tail.end <= head.start) return head ?? tail;
  return { start: head.start, end: tail.end, likeness: (head.likeness + tail.likeness) / 2 };
}

function bestOf(text: string, pattern: string, selector: Selector): Range | undefined {
  const most = Math.floor(pattern.length * MOST_ERRORS);
  let best: (Range & { readonly rank: number }) | undefined;
  for (const { start, end, errors } of search(text, pattern, most)) {
    const likeness = 1 - errors / pattern.length;
    const rank = likeness + 0.2 * surroundings(text, start, end, selector);
    if (best === undefined || rank > best.rank) best = { start, end, likeness, rank };
  }
  return best;
}

/** How well the words before and after agree with those that were noted, 0 to 1. */
function surroundings(text: string, start: number, end: number, { prefix, suffix }: Selector): number {
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const after = text.slice(end, end + suffix.length);
  const length = prefix.length + suffix.length;
  return length === 0 ? 1 : (commonEnd(before, prefix) + commonStart(after, suffix)) / length;
}

function commonStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  return at;
}

function commonEnd(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one.at(-1 - at) === other.at(-1 - at)) at += 1;
  return at;
}
