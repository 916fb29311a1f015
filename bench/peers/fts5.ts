import { DatabaseSync } from 'node:sqlite';
import type { Article } from '../articles.ts';
import type { Keyword } from '../keywords.ts';
import type { Found, Peer } from './peer.ts';

/** SQLite FTS5 in memory, bm25() with the heading and the headings above weighed more than the text. */
export const fts5: Peer = {
  name: 'SQLite FTS5',
  search(articles, queries, most) {
    const database = filled(articles);
    const select = database.prepare(
      'SELECT rowid AS at, bm25(articles, 3.0, 1.0, 1.0) AS score FROM articles WHERE articles MATCH ? ORDER BY score LIMIT ?',
    );
    const results = queries.map((keywords) => (keywords.length === 0 ? [] : asked(select, keywords, most)));
    database.close();
    return results;
  },
};

function filled(articles: readonly Article[]): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  database.exec(
    "CREATE VIRTUAL TABLE articles USING fts5(heading, text, context, tokenize = 'unicode61 remove_diacritics 2')",
  );
  const insert = database.prepare('INSERT INTO articles(rowid, heading, text, context) VALUES (?, ?, ?, ?)');
  database.exec('BEGIN');
  articles.forEach((row, at) => insert.run(at, row.heading, row.text, row.context));
  database.exec('COMMIT');
  return database;
}

function asked(
  select: ReturnType<DatabaseSync['prepare']>,
  keywords: readonly Keyword[],
  most: number,
): Found[] {
  const query = keywords.map(({ word, prefix }) => `"${word}"${prefix ? '*' : ''}`).join(' OR ');
  // bm25() is smaller for the better; a score here is larger.
  return (select.all(query, most) as { at: number; score: number }[]).map(({ at, score }) => ({
    at,
    score: -score,
  }));
}
