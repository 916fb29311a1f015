import type { PracticeAnswer } from '#engine/model/practice.ts';
import type { Work } from '../database/index.ts';

/** An answer as it is handed in: its time is that of the database. */
export type NewAnswer = Omit<PracticeAnswer, 'at'>;

/** Appends an answer of a person; the same answer handed in twice is kept once. */
export async function appendAnswer(db: Work, answer: NewAnswer): Promise<void> {
  const { id, state, voice, report, paragraph, requirement, kind, textSha256, decision, by } = answer;
  await db
    .insertInto('practice_answer')
    .values({
      id,
      state,
      voice,
      report,
      number: paragraph,
      requirement,
      kind,
      text_sha256: textSha256,
      decision: decision ?? null,
      by,
    })
    .onConflict((same) => same.column('id').doNothing())
    .execute();
}
