import { sql } from 'kysely';
import type { Answer } from '#engine/model/match.ts';
import type { Reading } from '#engine/model/reading.ts';
import type { Segment } from '#engine/model/segment.ts';
import type { Database, Session, Work } from '../database/index.ts';
import { currentReadingIn } from './current.ts';
import { keepReading, type Bases } from './keep.ts';
import { bodies, segmentsOf } from './provisions.ts';

/** The reading that holds now, and of what its answers were made; undefined before the first. */
export async function readingAndBases(
  database: Database,
  session: Session,
  { state, voice }: Pick<Reading, 'state' | 'voice'>,
): Promise<{ readonly reading: Reading; readonly bases: Bases } | undefined> {
  return database.within(
    session,
    async (db) => {
      const reading = await currentReadingIn(db, state, voice);
      if (reading === undefined) return undefined;
      const rows = await db
        .selectFrom('reading_answer')
        .select(['requirement', 'basis'])
        .where('reading', '=', reading.id)
        .execute();
      const bases = rows.flatMap(({ requirement, basis }) =>
        basis === null ? [] : [[requirement, basis] as const],
      );
      return { reading, bases: new Map(bases) };
    },
    true,
  );
}

/** All provisions of a reading, in the order they were read. */
export async function everyProvision(
  database: Database,
  session: Session,
  readingId: string,
): Promise<readonly Segment[]> {
  return segmentsOf(
    await database.within(session, (db) => bodies(db, readingId).orderBy('place').execute(), true),
  );
}

/**
 * Keeps a reading of the same provisions as one before it, in the transaction of the caller: with these answers, and for
 * `same` those of before.
 *
 * @param before id of that reading; it stays
 * @param same requirements
 */
export async function keepAgain(
  db: Work,
  reading: Reading,
  before: string,
  answers: readonly Answer[],
  same: readonly string[],
  bases: Bases,
): Promise<void> {
  await keepReading(db, reading, [], answers, { bases, before });
  await sql`insert into tutela.reading_answer
    (reading, state, voice, requirement, proposal, answered, confidence, matches, body, basis)
    select ${reading.id}, state, voice, requirement, proposal, answered, confidence, matches, body, basis
    from tutela.reading_answer where reading = ${before} and requirement = any (${[...same]})
    on conflict do nothing`.execute(db);
}
