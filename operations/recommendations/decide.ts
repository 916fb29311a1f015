import type { FollowUp } from '#engine/model/recommendation.ts';
import {
  appendRecommendationDecision,
  recommendationIn,
  type NewDecision,
} from '#store/recommendations/index.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { mayHere, sessionOf, type Seat } from '../assess/seat.ts';

type Said =
  | { readonly kind: 'confirm-link' | 'reject-link'; readonly requirement: string }
  | { readonly kind: 'follow-up'; readonly followUp: FollowUp };

export type Step = Said & {
  readonly recommendation: string;
  /** At least three letters. */
  readonly reason: string;
  /** From the page, so that a form that is sent twice decides once. */
  readonly id?: string;
  /** Hash of the text that the page showed: where the source changed it meanwhile, the person looks again. */
  readonly seen?: string;
};

export type Decided = 'kept' | 'not-yours' | 'not-found' | 'no-such-requirement' | 'bad-reason' | 'moved';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;

/** Appends one step of a person: a link confirmed or rejected, or how far the recommendation is followed up. */
export async function decideOn(seat: Seat, step: Step): Promise<Decided> {
  const { state, voice, person, database, catalogue } = seat;
  if (!mayHere(seat, 'judge')) return 'not-yours';
  if (step.kind !== 'follow-up' && !catalogue.requirements.some(({ id }) => id === step.requirement))
    return 'no-such-requirement';
  const reason = step.reason.trim();
  if (reason.length < 3 || reason.length > 4000) return 'bad-reason';
  const id = step.id !== undefined && UUID.test(step.id) ? step.id : uuid7();
  return database.within(
    sessionOf(seat),
    async (db) => {
      const found = await recommendationIn(db, step.recommendation);
      if (!found?.facts.states.includes(state) || (found.facts.voice ?? voice) !== voice) return 'not-found';
      if (step.seen !== undefined && step.seen !== found.textSha256) return 'moved';
      const said: Said =
        step.kind === 'follow-up'
          ? { kind: step.kind, followUp: step.followUp }
          : { kind: step.kind, requirement: step.requirement };
      const common = { id, recommendation: step.recommendation, state, voice, by: person.id, reason };
      await appendRecommendationDecision(db, {
        ...common,
        textSha256: found.textSha256,
        ...said,
      } as NewDecision);
      return 'kept';
    },
    true,
  );
}
