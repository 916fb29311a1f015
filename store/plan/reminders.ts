import { sql } from 'kysely';
import type { Work } from '../database/index.ts';
import type { Place } from './entries.ts';

export type SentReminder = { readonly action: string; readonly kind: string; readonly day: string };

/**
 * Notes that a reminder goes out now. Whoever notes it first sends it; another process that asks meanwhile waits until
 * that one has ended.
 *
 * @returns false where it went out before
 */
export async function noteReminder(
  db: Work,
  { state, voice }: Place,
  { action, kind, day }: SentReminder,
): Promise<boolean> {
  const kept = await db
    .insertInto('plan_reminder')
    .values({ state, voice, action, kind, day })
    .onConflict((same) => same.columns(['state', 'voice', 'action', 'kind', 'day']).doNothing())
    .returning('action')
    .executeTakeFirst();
  return kept !== undefined;
}

/** What went out for a voice. */
export async function remindersIn(db: Work, { state, voice }: Place): Promise<readonly SentReminder[]> {
  return db
    .selectFrom('plan_reminder')
    .select(['action', 'kind', sql<string>`to_char(day, 'YYYY-MM-DD')`.as('day')])
    .where('state', '=', state)
    .where('voice', '=', voice)
    .orderBy('sent_at')
    .execute();
}

/** Every State that is set up here, by code and name. */
export async function statesIn(
  db: Work,
): Promise<readonly { readonly code: string; readonly name: string }[]> {
  return db.selectFrom('state_party').selectAll().orderBy('code').execute();
}
