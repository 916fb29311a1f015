import { diffWordsWithSpace } from 'diff';

/** One run of words: kept, or only in the later text, or only in the earlier. */
export type Run = { readonly kind: 'same' | 'added' | 'removed'; readonly words: string };

/** Beyond this many edits a comparison word by word says nothing; the texts are then shown one after the other. */
const MOST_EDITS = 4000;

/** @returns the runs that turn one text into the other; joined without "added" they give `before`, without "removed" `after` */
export function wordDiff(before: string, after: string): Run[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', words: before }];
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (parts === undefined) return whole(before, after);
  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    words: value,
  }));
}

function whole(before: string, after: string): Run[] {
  const runs: readonly Run[] = [
    { kind: 'removed', words: before },
    { kind: 'added', words: after },
  ];
  return runs.filter(({ words }) => words !== '');
}

/**
 * How much of two texts is the same words, whatever their order.
 *
 * @returns 0 to 1 (Sørensen-Dice over words)
 */
export function likeness(before: WordBag, after: WordBag): number {
  const [small, large] = before.counts.size <= after.counts.size ? [before, after] : [after, before];
  let both = 0;
  for (const [word, count] of small.counts) both += Math.min(count, large.counts.get(word) ?? 0);
  const all = before.total + after.total;
  return all === 0 ? 1 : (2 * both) / all;
}

/** The words of a text with how often each stands there, folded to lower case. */
export type WordBag = { readonly counts: ReadonlyMap<string, number>; readonly total: number };

export function wordBag(text: string): WordBag {
  const counts = new Map<string, number>();
  let total = 0;
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    total += 1;
  }
  return { counts, total };
}
