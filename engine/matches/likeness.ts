import { weight, type Terms } from './terms.ts';

/** Words of the best provisions that are kept to look for their like. */
const MOST_WORDS = 30;

/**
 * How much each provision speaks as the best ones speak: the law's own words carry the search further
 * than the lexicon does. Scores are cosines over the most telling words, 0 to 1.
 *
 * @param seeds provisions found by rules, with their share of trust
 */
export function likeness(
  terms: Terms,
  seeds: readonly { readonly segment: number; readonly share: number }[],
): Float64Array {
  const words: number[] = [];
  const amounts = roomFor(terms.idf.length);
  for (const { segment, share } of seeds) {
    const end = terms.starts[segment + 1] as number;
    const norm = terms.norms[segment] as number;
    for (let i = terms.starts[segment] as number; i < end; i++) {
      const term = terms.ids[i] as number;
      const before = amounts[term] as number;
      if (before === 0) words.push(term);
      amounts[term] = before + (share * weight(terms.counts[i] as number, terms.idf[term] as number)) / norm;
    }
  }
  const telling = mostTelling(words, amounts);
  let squares = 0;
  for (const term of telling) squares += (amounts[term] as number) ** 2;
  const length = Math.sqrt(squares) || 1;
  const { from, docs, weights } = terms;
  const like = new Float64Array(terms.starts.length - 1);
  for (const term of telling) {
    const amount = amounts[term] as number;
    const end = from[term + 1] as number;
    for (let i = from[term] as number; i < end; i++) {
      const doc = docs[i] as number;
      like[doc] = (like[doc] as number) + ((weights[i] as number) * amount) / length;
    }
  }
  for (const term of words) amounts[term] = 0;
  return like;
}

/** Zero everywhere between two calls. */
let room = new Float64Array(0);

function roomFor(size: number): Float64Array {
  if (room.length < size) room = new Float64Array(size);
  return room;
}

/** The words with the highest amounts, highest first; ties fall to the word seen first in the law. */
function mostTelling(words: readonly number[], amounts: Float64Array): number[] {
  const best: number[] = [];
  for (const term of words) {
    const amount = amounts[term] as number;
    let at = best.length;
    while (at > 0 && precedes(term, amount, best[at - 1] as number, amounts)) at--;
    if (at === MOST_WORDS) continue;
    if (best.length === MOST_WORDS) best.pop();
    best.splice(at, 0, term);
  }
  return best;
}

function precedes(term: number, amount: number, other: number, amounts: Float64Array): boolean {
  const least = amounts[other] as number;
  return amount > least || (amount === least && term < other);
}
