import type { RecommendationDecision } from '#engine/model/recommendation.ts';
import type { Work } from '../database/index.ts';
import { keepable } from '../readings/json.ts';

/** A step as it is handed in: its time is that of the database. */
export type NewDecision = RecommendationDecision extends infer D
  ? D extends unknown
    ? Omit<D, 'at'>
    : never
  : never;

/** Appends a step of a person to the chain of its voice; the same step handed in twice is kept once. */
export async function appendRecommendationDecision(db: Work, step: NewDecision): Promise<void> {
  const { id, recommendation, state, voice, kind, by, textSha256 } = step;
  await db
    .insertInto('recommendation_decision')
    .values({
      id,
      recommendation,
      state,
      voice,
      kind,
      by,
      text_sha256: textSha256,
      reason: keepable(step.reason),
      requirement: 'requirement' in step ? step.requirement : null,
      follow_up: step.kind === 'follow-up' ? step.followUp : null,
      position: step.kind === 'position' ? step.position : null,
      stated_on: step.kind === 'position' ? (step.statedOn ?? null) : null,
    })
    .onConflict((same) => same.column('id').doNothing())
    .execute();
}
