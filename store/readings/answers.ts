import type { Answer } from '#engine/model/match.ts';
import type { AnswerSummary } from '#engine/model/reading.ts';
import type { Database, Session } from '../database/index.ts';
import { isId } from './current.ts';

/** Every answer of a reading without its matches, by requirement; none where the session may not see the reading. */
export async function answerSummaries(
  database: Database,
  session: Session,
  readingId: string,
): Promise<readonly AnswerSummary[]> {
  if (!isId(readingId)) return [];
  const rows = await database.within(
    session,
    (db) =>
      db
        .selectFrom('reading_answer')
        .select(['requirement', 'proposal', 'answered', 'confidence', 'matches'])
        .where('reading', '=', readingId)
        .orderBy('requirement')
        .execute(),
    true,
  );
  return rows.map((row) => ({ ...row, proposal: row.proposal as AnswerSummary['proposal'] }));
}

/** What the matcher said of one requirement, with its matches. */
export async function answerIn(
  database: Database,
  session: Session,
  readingId: string,
  requirement: string,
): Promise<Answer | undefined> {
  if (!isId(readingId)) return undefined;
  const row = await database.within(
    session,
    (db) =>
      db
        .selectFrom('reading_answer')
        .select('body')
        .where('reading', '=', readingId)
        .where('requirement', '=', requirement)
        .executeTakeFirst(),
    true,
  );
  return row?.body as Answer | undefined;
}
