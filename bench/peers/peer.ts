import type { Article } from '../articles.ts';
import type { Keyword } from '../keywords.ts';

/** Index of an article in the list given, and how well it answers; best first. */
export type Found = { readonly at: number; readonly score: number };

/** A search engine that the matcher is compared with, over the articles of one language. */
export type Peer = {
  readonly name: string;
  /** Indexes the articles, then answers every query: at most `most` results each. */
  readonly search: (
    articles: readonly Article[],
    queries: readonly (readonly Keyword[])[],
    most: number,
  ) => Found[][];
};
