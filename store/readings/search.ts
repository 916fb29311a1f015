import { sql } from 'kysely';
import type { LawRead } from '#engine/model/publication.ts';
import type { Segment } from '#engine/model/segment.ts';
import type { Database, Session, Work } from '../database/index.ts';
import { nearestFirst, type Found } from './closeness.ts';
import { isId } from './current.ts';
import { keepable } from './json.ts';
import { addWords } from './keep-words.ts';
import { bodies, segmentsOf } from './provisions.ts';
import { stemmersOf } from './stemmers.ts';
import { termsOf, type Term } from './words.ts';

/** More words than this say nothing more. */
const WORDS = 12;
/** So many of the provisions that hold the words most often are looked at for where the words stand. */
const LOOKED_AT = 60;

/**
 * Plain search over the provisions of a reading, for what the machine did not propose: first those whose number was
 * asked for, then those that hold every word, or its beginning, or where the language is known another form of it; where
 * there is none, those with words that hold the letters anywhere. No synonyms; case and diacritics do not matter.
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
  const terms = termsOf(asked.join(' ')).slice(0, WORDS);
  return database.within(
    session,
    async (db) => {
      const langs = await langsOf(db, readingId);
      if (langs === undefined) return [];
      const search = {
        readingId,
        number: asked.join(' '),
        stemmers: stemmersOf(langs),
        most: terms.length > 1 ? Math.max(limit, LOOKED_AT) : limit,
      };
      const found = await byWords(db, { ...search, terms });
      if (found.length > 0) return nearestFirst(found, terms).slice(0, limit);
      const long = terms.filter(({ begins }) => begins);
      if (long.length === 0) return segmentsOf(await bySigns(db, readingId, asked, limit));
      return nearestFirst(await byWords(db, { ...search, terms: long, within: true }), long).slice(0, limit);
    },
    true,
  );
}

/** Also makes the words of a reading that has none: one of long ago, or of another machine. */
async function langsOf(db: Work, readingId: string): Promise<readonly string[] | undefined> {
  const reading = await db
    .selectFrom('reading')
    .select([
      'state',
      'voice',
      'laws',
      sql<boolean>`exists (select from tutela.reading_word where reading = id)`.as('ready'),
    ])
    .where('id', '=', readingId)
    .executeTakeFirst();
  if (reading === undefined) return undefined;
  const { state, voice, ready, laws } = reading;
  if (!ready) {
    const all = segmentsOf(await bodies(db, readingId).orderBy('place').execute());
    await addWords(db, { reading: readingId, state, voice }, all);
  }
  return (laws as readonly LawRead[]).map(({ lang }) => lang);
}

type Asked = {
  readonly readingId: string;
  readonly terms: readonly Term[];
  readonly number: string;
  readonly stemmers: readonly string[];
  readonly most: number;
  /** Letters anywhere within words. */
  readonly within?: boolean;
};

async function byWords(db: Work, asked: Asked): Promise<readonly Found[]> {
  if (asked.terms.length === 0) return [];
  const { rows } = await searchOf(asked).execute(db);
  return segmentsOf(rows).map((segment, at) => ({ segment, numbered: rows[at]?.numbered ?? false }));
}

/**
 * Row security lets the key be used for what tells nothing of other rows: comparisons, not what they compare with, so both
 * ends are made first.
 *
 * Words come without their accents, and a stem that ended in one may then keep a letter more: as the French for "protected".
 * A word of the reading is in the stretch of the key that begins as the term does, or as its stem. A word that stands as
 * it was asked for counts thrice.
 */
export function searchOf({ readingId, terms, stemmers, number, most, within = false }: Asked) {
  const all = (1 << terms.length) - 1;
  const words = terms.map(({ word }) => word);
  const begins = terms.map((term) => term.begins);
  const stretch = within
    ? sql`own.word like '%' || asked.word || '%'`
    : sql`own.word >= asked.low and own.word < asked.high and (own.word = asked.word
        or asked.begins and starts_with(own.word, asked.word)
        or exists (select from unnest(asked.dictionaries, asked.stems) as its (dictionary, stem),
          lateral (select (ts_lexize(its.dictionary::regdictionary, own.word))[1] as stem) as made
          where made.stem = its.stem
            or least(length(made.stem), length(its.stem)) > 3 and abs(length(made.stem) - length(its.stem)) = 1
              and (starts_with(made.stem, its.stem) or starts_with(its.stem, made.stem))))`;
  return sql<{ body: unknown; numbered: boolean }>`
    with term as (
      select word, begins, 1 << (at - 1)::int as bit
      from unnest(${words}::text[], ${begins}::boolean[]) with ordinality as given (word, begins, at)
    ), asked as materialized (
      select term.*, stemmed.dictionaries, stemmed.stems, coalesce(stemmed.low, term.word) as low,
        coalesce(stemmed.low, term.word) || chr(1114111) as high
      from term cross join lateral (
        select array_agg(dictionary) as dictionaries, array_agg(stem) as stems,
          (array_agg(root order by length(root)))[1] as low
        from unnest(${[...stemmers]}::text[]) as dictionary,
          lateral (select (ts_lexize(dictionary::regdictionary, term.word))[1] as stem) as made,
          lateral (select case when starts_with(term.word, stem) and length(stem) < 5 then stem
            else left(term.word, length(stem) - 1) end as root) as cut
        where term.begins and length(root) >= 3
      ) as stemmed
    ), hit as (
      select asked.bit, hit >> 4 as place, (hit & 15) * case when own.word = asked.word then 3 else 1 end as counts
      from asked join tutela.reading_word as own on own.reading = ${readingId} and ${stretch},
        unnest(own.hits) as hit
    ), best as (
      select place, sum(counts) as counts from hit group by place having bit_or(bit) = ${all}
      order by counts desc, place limit ${most}
    )
    select own.body, own.number ilike ${`%${escaped(number)}`} as numbered
    from best join tutela.reading_provision as own on own.reading = ${readingId} and own.place = best.place
    order by numbered desc, best.counts desc, best.place`;
}

/** Of signs and single letters no words can be made: they are looked for in every provision. */
function bySigns(db: Work, readingId: string, asked: readonly string[], limit: number) {
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
