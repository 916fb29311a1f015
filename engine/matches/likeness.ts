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
  const query = new Map<number, number>();
  for (const { segment, share } of seeds) {
    const end = terms.starts[segment + 1] as number;
    let norm = 0;
    for (let i = terms.starts[segment] as number; i < end; i++) {
      norm += weight(terms.counts[i] as number, terms.idf[terms.ids[i] as number] as number) ** 2;
    }
    norm = Math.sqrt(norm) || 1;
    for (let i = terms.starts[segment] as number; i < end; i++) {
      const term = terms.ids[i] as number;
      const amount = (share * weight(terms.counts[i] as number, terms.idf[term] as number)) / norm;
      query.set(term, (query.get(term) ?? 0) + amount);
    }
  }
  const telling = [...query].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_WORDS);
  const length = Math.sqrt(telling.reduce((sum, [, amount]) => sum + amount * amount, 0)) || 1;
  const like = new Float64Array(terms.starts.length - 1);
  for (const [term, amount] of telling) {
    for (let i = terms.from[term] as number; i < (terms.from[term + 1] as number); i++) {
      const doc = terms.docs[i] as number;
      like[doc] = (like[doc] as number) + ((terms.weights[i] as number) * amount) / length;
    }
  }
  return like;
}
