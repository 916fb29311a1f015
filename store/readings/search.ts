import { sql } from 'kysely';
import type { Segment } from '#engine/model/segment.ts';
import type { Database, Session, Work } from '../database/index.ts';
import { isId } from './current.ts';
import { keepable } from './json.ts';
import { bodies, segmentsOf } from './provisions.ts';

/** More words than this say nothing more. */
const WORDS = 12;

/**
 * Plain search over the provisions of a reading, for what the machine did not propose: first those whose number was
 * asked for, then those that hold the beginning of every word; where there is none, those that hold the letters
 * anywhere, as scripts without spaces need it. No stems, no synonyms.
 *
 * @param words as a person typed them
 * @param limit how many at most
 */
export async function searchIn(
  database: Database,
  session: Session,
  readingId: string,
  words: string,
  limit: number,
): Promise<readonly Segment[]> {
  const asked = keepable(words).trim().split(/\s+/u).filter(Boolean).slice(0, WORDS);
  if (asked.length === 0 || limit < 1 || !isId(readingId)) return [];
  return database.within(
    session,
    async (db) => {
      const found = segmentsOf(await byWords(db, readingId, asked, limit));
      return found.length > 0 ? found : segmentsOf(await byLetters(db, readingId, asked, limit));
    },
    true,
  );
}

function byWords(db: Work, readingId: string, asked: readonly string[], limit: number) {
  const number = `%${escaped(asked.join(' '))}`;
  const query = asked
    .flatMap((word) => word.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .map((word) => `'${word}':*`)
    .join(' & ');
  const hasWords = query === '' ? sql<boolean>`false` : sql<boolean>`words @@ to_tsquery('simple', ${query})`;
  const rank =
    query === '' ? sql<number>`0::real` : sql<number>`ts_rank_cd(words, to_tsquery('simple', ${query}))`;
  const hasNumber = sql<boolean>`number ilike ${number}`;
  return bodies(db, readingId)
    .where((or) => or.or([hasNumber, hasWords]))
    .orderBy(hasNumber, 'desc')
    .orderBy(rank, 'desc')
    .orderBy('place')
    .limit(limit)
    .execute();
}

function byLetters(db: Work, readingId: string, asked: readonly string[], limit: number) {
  const all = sql<string>`number || ' ' || heading || ' ' || (body ->> 'text')`;
  return bodies(db, readingId)
    .where((and) => and.and(asked.map((word) => sql<boolean>`${all} ilike ${`%${escaped(word)}%`}`)))
    .orderBy('place')
    .limit(limit)
    .execute();
}

/** The signs of "like" are letters here. */
function escaped(text: string): string {
  return text.replace(/[\\%_]/gu, '\\$&');
}
