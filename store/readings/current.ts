import type { Selectable } from 'kysely';
import type { Voice } from '#engine/model/desk-decision.ts';
import type { Reading } from '#engine/model/reading.ts';
import type { Database, Session, Tables, Work } from '../database/index.ts';

/** The reading that holds now: the newest of this State in this voice; undefined before the first. */
export async function currentReading(
  database: Database,
  session: Session,
  state: string,
  voice: Voice,
): Promise<Reading | undefined> {
  return database.within(session, (db) => currentReadingIn(db, state, voice), true);
}

/** The same, in the transaction of the caller. */
export async function currentReadingIn(db: Work, state: string, voice: Voice): Promise<Reading | undefined> {
  const row = await db
    .selectFrom('reading')
    .selectAll()
    .where('state', '=', state)
    .where('voice', '=', voice)
    .orderBy('at', 'desc')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && readingOf(row);
}

/** @param id any text; what is no id of a reading that the session may see is not found */
export async function readingById(
  database: Database,
  session: Session,
  id: string,
): Promise<Reading | undefined> {
  if (!isId(id)) return undefined;
  const row = await database.within(
    session,
    (db) => db.selectFrom('reading').selectAll().where('id', '=', id).executeTakeFirst(),
    true,
  );
  return row && readingOf(row);
}

/** Asked of text from an address before it meets a column of that type. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(text);
}

function readingOf(row: Selectable<Tables['reading']>): Reading {
  return {
    id: row.id,
    state: row.state,
    voice: row.voice as Voice,
    lawSet: row.law_set,
    catalogueVersion: row.catalogue_version,
    engineVersion: row.engine_version,
    by: row.by,
    at: row.at.toISOString(),
    documents: row.documents as Reading['documents'],
    laws: row.laws as Reading['laws'],
    problems: row.problems as Reading['problems'],
    provisions: row.provisions,
  };
}
