import type { Segment } from '#engine/model/segment.ts';
import { wordsIn, type Term } from './words.ts';

/** A provision, and whether it has the number that was asked for. */
export type Found = { readonly segment: Segment; readonly numbered: boolean };

/** So many characters of a provision are looked at. */
const READ = 4000;

/** Puts before others, among those with the number that was asked for and among the rest, where the words stand close together. */
export function nearestFirst(found: readonly Found[], terms: readonly Term[]): readonly Segment[] {
  const segments = found.map(({ segment }) => segment);
  if (terms.length < 2) return segments;
  return found
    .map(({ segment, numbered }, at) => ({ segment, numbered, at, span: spanOf(segment, terms) }))
    .sort(
      (a, b) =>
        Number(b.numbered) - Number(a.numbered) || Math.log2(a.span) - Math.log2(b.span) || a.at - b.at,
    )
    .map(({ segment }) => segment);
}

/**
 * How many words lie between the outermost of all terms, where they stand closest: in steps of powers of two, so that only
 * what is clearly closer moves forward.
 */
function spanOf({ number, heading, text }: Segment, terms: readonly Term[]): number {
  const words = wordsIn(`${number} ${heading} ${text}`.slice(0, READ));
  const roots = terms.map(rootOf);
  const last = roots.map(() => -1);
  let best = words.length * 2 + 1;
  words.forEach((word, at) => {
    let one = false;
    roots.forEach((root, index) => {
      if (!word.startsWith(root)) return;
      last[index] = at;
      one = true;
    });
    if (one && last.every((place) => place >= 0)) best = Math.min(best, at - Math.min(...last) + 1);
  });
  return 2 ** Math.ceil(Math.log2(Math.max(1, best / terms.length)));
}

/** Forms of a word differ at its end. */
export function rootOf({ word, begins }: Term): string {
  return begins && word.length > 5 ? word.slice(0, -2) : word;
}
