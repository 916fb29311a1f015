import { sql } from 'kysely';
import type { Voice } from '#engine/model/desk-decision.ts';
import type { NewPlanEntry, PlanEntry } from '#engine/model/plan.ts';
import type { Work } from '../database/index.ts';
import { keepable, keepableJson } from '../readings/json.ts';

export type Place = { readonly state: string; readonly voice: Voice };

/** Somebody changed this action since it was read: nothing was kept, and what stands now is to be shown first. */
export class PlanMoved extends Error {
  readonly action: string;
  constructor(action: string) {
    super(`the action ${action} was changed meanwhile`);
    this.action = action;
  }
}

/** Holds the plan of a voice until the transaction ends: what is looked at before a step still stands when it is kept. */
export async function holdPlan(db: Work, { state, voice }: Place): Promise<void> {
  const key = `tutela plan ${state} ${voice}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(db);
}

/** Every step of people on the plan of a voice, in the order in which they were kept. */
export async function planEntriesIn(db: Work, { state, voice }: Place): Promise<readonly PlanEntry[]> {
  const rows = await db
    .selectFrom('plan_entry')
    .select(['id', 'state', 'voice', 'action', 'kind', 'version', 'reason', 'body', 'by'])
    .select(sql<string>`tutela.instant(at)`.as('at'))
    .where('state', '=', state)
    .where('voice', '=', voice)
    .orderBy('seq')
    .execute();
  // Each was parsed before it was kept, and is never edited.
  return rows as unknown as readonly PlanEntry[];
}

/**
 * Appends a step; the same step handed in twice is kept once.
 *
 * @throws PlanMoved when its version is taken: somebody else changed the action first
 */
export async function appendPlanEntry(db: Work, entry: NewPlanEntry): Promise<void> {
  const { id, state, voice, action, kind, version, reason, body, by } = entry;
  await db
    .insertInto('plan_entry')
    .values({
      id,
      state,
      voice,
      action,
      kind,
      version,
      reason: keepable(reason),
      body: keepableJson(body),
      by,
    })
    .onConflict((same) => same.column('id').doNothing())
    .execute()
    .catch((error: unknown) => {
      const { code, constraint } = error as { code?: unknown; constraint?: unknown };
      throw code === '23505' && constraint === 'plan_entry_version' ? new PlanMoved(action) : error;
    });
}
