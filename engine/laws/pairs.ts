import type { Segment } from '#engine/model/segment.ts';
import { likeness, wordBag, type WordBag } from './words.ts';

export type Pair = { readonly before: Segment; readonly after: Segment; readonly likeness: number };

/** A provision under its old number is the same provision unless hardly a word stayed. */
const SAME_NUMBER = 0.3;
/** Under another number it must be mostly the same words. */
const OTHER_NUMBER = 0.6;
/** So many candidates are compared for a provision that lost its number. */
const MOST = 30;

/**
 * Finds which provision of the later version each provision of the earlier one became.
 * First the same number and the same words, then the same words anywhere, then the same number with
 * enough of the words, then the likeliest words. Each provision is used once.
 */
export function pairUp(before: readonly Segment[], after: readonly Segment[]): Pair[] {
  const pairs: Pair[] = [];
  const openBefore = new Set(before);
  const openAfter = new Set(after);
  const join = (one: Segment, other: Segment, like: number): void => {
    pairs.push({ before: one, after: other, likeness: like });
    openBefore.delete(one);
    openAfter.delete(other);
  };
  const byNumber = new Map(after.map((one) => [one.eId, one]));
  for (const one of before) {
    const other = byNumber.get(one.eId);
    if (other !== undefined && one.text === other.text) join(one, other, 1);
  }
  const byText = Map.groupBy(openAfter, (one) => one.text);
  for (const one of [...openBefore]) {
    const other = one.text === '' ? undefined : byText.get(one.text)?.find((each) => openAfter.has(each));
    if (other !== undefined) join(one, other, 1);
  }
  const bags = new Map([...openBefore, ...openAfter].map((one) => [one, wordBag(one.text)]));
  const like = (one: Segment, other: Segment): number =>
    likeness(bags.get(one) as WordBag, bags.get(other) as WordBag);
  for (const one of [...openBefore]) {
    const other = byNumber.get(one.eId);
    if (other === undefined || !openAfter.has(other)) continue;
    const score = like(one, other);
    if (score >= SAME_NUMBER) join(one, other, score);
  }
  for (const { one, other, score } of likeliest(openBefore, openAfter, bags, like)) {
    if (openBefore.has(one) && openAfter.has(other)) join(one, other, score);
  }
  return pairs;
}

type Candidate = { readonly one: Segment; readonly other: Segment; readonly score: number };

/** Pairs worth a look, by their rarest common words; best first, so that the greedy choice is the right one. */
function likeliest(
  before: ReadonlySet<Segment>,
  after: ReadonlySet<Segment>,
  bags: ReadonlyMap<Segment, WordBag>,
  like: (one: Segment, other: Segment) => number,
): Candidate[] {
  const holders = new Map<string, Segment[]>();
  for (const one of after) {
    for (const word of bags.get(one)?.counts.keys() ?? []) {
      const list = holders.get(word);
      if (list) list.push(one);
      else holders.set(word, [one]);
    }
  }
  return [...before]
    .flatMap((one) => {
      const words = [...(bags.get(one)?.counts.keys() ?? [])]
        .flatMap((word) => (holders.has(word) ? [holders.get(word) as Segment[]] : []))
        .sort((a, b) => a.length - b.length);
      const seen = new Set<Segment>();
      for (const list of words) {
        if (seen.size >= MOST) break;
        for (const other of list.slice(0, MOST)) seen.add(other);
      }
      return [...seen].map((other): Candidate => ({ one, other, score: like(one, other) }));
    })
    .filter(({ score }) => score >= OTHER_NUMBER)
    .sort((a, b) => b.score - a.score || a.one.order - b.one.order || a.other.order - b.other.order);
}
