import { sql } from 'kysely';
import type { Segment } from '#engine/model/segment.ts';
import type { Work } from '../database/index.ts';
import { hitsOf } from './words.ts';

export type OfReading = { readonly reading: string; readonly state: string; readonly voice: string };

/** Words of one statement. */
const BATCH = 10_000;

/**
 * Keeps the words by which the provisions of a reading are searched. People search in the last reading of a voice: the
 * words of those before it go, and are made again where somebody asks.
 *
 * @param segments all provisions, in the order they were read
 */
export async function keepWords(db: Work, own: OfReading, segments: readonly Segment[]): Promise<void> {
  await forgetWords(db, own);
  await addWords(db, own, segments);
}

/** The same, for a reading of the same provisions as one before it. */
export async function copyWords(db: Work, own: OfReading, before: string): Promise<void> {
  await sql`insert into tutela.reading_word (reading, state, voice, word, hits)
    select ${own.reading}, ${own.state}, ${own.voice}, word, hits
    from tutela.reading_word where reading = ${before} order by word`.execute(db);
  await forgetWords(db, own);
}

async function forgetWords(db: Work, { reading, state, voice }: OfReading): Promise<void> {
  const others = db
    .selectFrom('reading')
    .select('id')
    .where('state', '=', state)
    .where('voice', '=', voice)
    .where('id', '<>', reading);
  await db.deleteFrom('reading_word').where('reading', 'in', others).execute();
}

/** Two who make them at the same time make the same. */
export async function addWords(
  db: Work,
  { reading, state, voice }: OfReading,
  segments: readonly Segment[],
): Promise<void> {
  // In the order of the key, so that the index grows at its end.
  const all = [...hitsOf(segments)].sort(([one], [other]) => (one < other ? -1 : 1));
  for (let from = 0; from < all.length; from += BATCH) {
    const batch = all.slice(from, from + BATCH);
    const words = batch.map(([word]) => word);
    const hits = batch.map(([, places]) => `{${places.join(',')}}`);
    await sql`insert into tutela.reading_word (reading, state, voice, word, hits)
      select ${reading}, ${state}, ${voice}, word, hits::integer[]
      from unnest(${words}::text[], ${hits}::text[]) as own (word, hits) on conflict do nothing`.execute(db);
  }
}
