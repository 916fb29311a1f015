import { createStemmer } from 'multilingual-stemmer';
import { foldWord } from '#engine/matches/fold.ts';
import type { Article } from '../articles.ts';
import type { Keyword } from '../keywords.ts';
import type { Found, Peer } from './peer.ts';

const FIELDS = ['heading', 'text', 'context'] as const;
const WEIGHTS = [3, 1, 1];
/** How much the length of a field counts; headings are all short. */
const LENGTH = [0.5, 0.75, 0.5];
const K1 = 1.2;

type Index = {
  readonly size: number;
  /** For each stem the articles that hold it and their weighed, length-normalised frequency. */
  readonly postings: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Every folded word of the articles, with its stem. */
  readonly stems: ReadonlyMap<string, string>;
  readonly stem: (word: string) => string;
};

/**
 * BM25F over Snowball stems (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009, section 3.6).
 * A prefix keyword stands for the stems of all words that begin so.
 */
export const bm25f: Peer = {
  name: 'BM25F, stemmed',
  search(articles, queries, most) {
    const index = indexed(articles);
    return queries.map((keywords) => best(index, keywords, most));
  },
};

function indexed(articles: readonly Article[]): Index {
  const stem = stemmer(articles[0]?.lang ?? 'und');
  const stems = new Map<string, string>();
  const counts = FIELDS.map(() => articles.map(() => new Map<string, number>()));
  const lengths = FIELDS.map(() => new Float64Array(articles.length));
  articles.forEach((row, at) => {
    FIELDS.forEach((field, which) => {
      for (const word of row[field].split(/[^\p{L}\p{N}\p{M}]+/u)) {
        const folded = foldWord(word);
        if (folded === '') continue;
        let stemmed = stems.get(folded);
        if (stemmed === undefined) stems.set(folded, (stemmed = stem(folded)));
        const own = counts[which]?.[at] as Map<string, number>;
        own.set(stemmed, (own.get(stemmed) ?? 0) + 1);
        (lengths[which] as Float64Array)[at]! += 1;
      }
    });
  });
  const postings = new Map<string, Map<number, number>>();
  FIELDS.forEach((_, which) => {
    const length = lengths[which] as Float64Array;
    const mean = length.reduce((sum, one) => sum + one, 0) / Math.max(1, length.length) || 1;
    const share = LENGTH[which] ?? 0;
    counts[which]?.forEach((own, at) => {
      const norm = 1 - share + (share * (length[at] ?? 0)) / mean;
      for (const [term, count] of own) {
        const list = postings.get(term) ?? new Map<number, number>();
        list.set(at, (list.get(at) ?? 0) + ((WEIGHTS[which] ?? 1) * count) / norm);
        postings.set(term, list);
      }
    });
  });
  return { size: articles.length, postings, stems, stem };
}

function best(index: Index, keywords: readonly Keyword[], most: number): Found[] {
  const weights = new Map<string, number>();
  const raise = (term: string, weight: number) => weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  for (const { word, prefix, weight } of keywords) {
    if (!prefix) raise(index.stem(word), weight);
    else for (const [known, stemmed] of index.stems) if (known.startsWith(word)) raise(stemmed, weight);
  }
  const scores = new Map<number, number>();
  for (const [term, weight] of weights) {
    const list = index.postings.get(term);
    if (list === undefined) continue;
    const idf = Math.log(1 + (index.size - list.size + 0.5) / (list.size + 0.5));
    for (const [at, frequency] of list) {
      scores.set(at, (scores.get(at) ?? 0) + (weight * idf * frequency) / (K1 + frequency));
    }
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most)
    .map(([at, score]) => ({ at, score }));
}

/** A language without a stemmer keeps its words whole. */
function stemmer(lang: string): (word: string) => string {
  try {
    return createStemmer(lang.split('-')[0] as Parameters<typeof createStemmer>[0]);
  } catch {
    return (word) => word;
  }
}
