/** Letters of a word that are compared: "extradition" and "extradited" meet. */
const STEM = 6;
/** How soon a word said again stops counting, and how much a long text is held against its words (BM25). */
const K1 = 1.2;
const B = 0.6;

type Bag = ReadonlyMap<string, number>;

/** Texts with how much each weighs: a title more than a remark. */
export type Weighed = readonly (readonly [text: string, weight: number])[];

/**
 * Likeness of words after BM25, with one addition: a word counts the more, the fewer of the requirements use it, so
 * that "child" and "State" say nothing.
 *
 * @param queries all the requirements, each in its own words
 * @param passages texts in the same language
 * @returns one row for each query, one likeness from 0 to 1 for each passage
 */
export function likeWords(queries: readonly Weighed[], passages: readonly string[]): readonly Float64Array[] {
  const bags = passages.map((text) => bagOf([[text, 1]]));
  const lengths = bags.map((bag) => sum(bag.values()));
  const average = sum(lengths) / Math.max(1, lengths.length) || 1;
  const asked = queries.map(bagOf);
  const rareIn = rarity(bags);
  const rareAmong = rarity(asked);
  return asked.map((query) => {
    const words = [...query].map(
      ([word, weight]) => [word, Math.sqrt(weight) * rareIn(word) * rareAmong(word)] as const,
    );
    const most = Math.sqrt(sum(words.map(([, weight]) => weight * weight))) * (K1 + 1) || 1;
    return Float64Array.from(bags, (bag, at) => {
      const long = K1 * (1 - B + (B * (lengths[at] as number)) / average);
      let score = 0;
      for (const [word, weight] of words) {
        const count = bag.get(word);
        if (count !== undefined) score += (weight * count * (K1 + 1)) / (count + long);
      }
      return Math.min(1, score / (2 * most));
    });
  });
}

function rarity(bags: readonly Bag[]): (word: string) => number {
  const holding = new Map<string, number>();
  for (const bag of bags) for (const word of bag.keys()) holding.set(word, (holding.get(word) ?? 0) + 1);
  return (word) => {
    const count = holding.get(word) ?? 0;
    return Math.log(1 + (bags.length - count + 0.5) / (count + 0.5));
  };
}

function bagOf(texts: Weighed): Bag {
  const bag = new Map<string, number>();
  for (const [text, weight] of texts) {
    for (const word of wordsOf(text)) bag.set(word, (bag.get(word) ?? 0) + weight);
  }
  return bag;
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return [...plain.matchAll(/[\p{L}\p{N}]{3,}/gu)].map(([word]) => word.replace(/s$/u, '').slice(0, STEM));
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
