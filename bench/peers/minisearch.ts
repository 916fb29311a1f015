import MiniSearch from 'minisearch';
import { foldWord } from '#engine/matches/fold.ts';
import type { Found, Peer } from './peer.ts';

/** MiniSearch 7 with its BM25+ scoring; a query is one combination of words, each exact or a prefix. */
export const minisearch: Peer = {
  name: 'MiniSearch',
  search(articles, queries, most) {
    const index = new MiniSearch({
      fields: ['heading', 'text', 'context'],
      processTerm: (term) => foldWord(term) || null,
    });
    index.addAll(articles.map(({ heading, text, context }, id) => ({ id, heading, text, context })));
    return queries.map((keywords) => {
      if (keywords.length === 0) return [];
      const found = index.search(
        {
          combineWith: 'OR',
          queries: keywords.map(({ word, prefix, weight }) => ({
            queries: [word],
            prefix,
            boostTerm: () => weight,
          })),
        },
        { boost: { heading: 3 } },
      );
      return found.slice(0, most).map(({ id, score }): Found => ({ at: id as number, score }));
    });
  },
};
