import type { FollowUp, StatedPosition } from '#engine/model/recommendation.ts';
import {
  appendRecommendationDecision,
  recommendationIn,
  type NewDecision,
} from '#store/recommendations/index.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { mayHere, sessionOf, type Seat } from '../assess/seat.ts';

type Said =
  | { readonly kind: 'confirm-link' | 'reject-link'; readonly requirement: string }
  | { readonly kind: 'follow-up'; readonly followUp: FollowUp }
  | { readonly kind: 'position'; readonly position: StatedPosition; readonly statedOn?: string };

export type Step = Said & {
  readonly recommendation: string;
  /** At least three letters. */
  readonly reason: string;
  /** From the page, so that a form that is sent twice decides once. */
  readonly id?: string;
  /** Hash of the text that the page showed: where the source changed it meanwhile, the person looks again. */
  readonly seen?: string;
};

export type Decided =
  'kept' | 'not-yours' | 'not-found' | 'no-such-requirement' | 'bad-reason' | 'bad-date' | 'moved';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;

/**
 * Appends one step of a person: a link confirmed or rejected, how far the recommendation is followed up, or what the State
 * answered to it.
 */
export async function decideOn(seat: Seat, step: Step): Promise<Decided> {
  const { state, voice, person, database, catalogue, today } = seat;
  if (!mayHere(seat, 'judge')) return 'not-yours';
  if ('requirement' in step && !catalogue.requirements.some(({ id }) => id === step.requirement))
    return 'no-such-requirement';
  const reason = step.reason.trim();
  if (reason.length < 3 || reason.length > 4000) return 'bad-reason';
  const { statedOn } = step as { readonly statedOn?: string };
  if (statedOn !== undefined && !isPastDay(statedOn, today)) return 'bad-date';
  const id = step.id !== undefined && UUID.test(step.id) ? step.id : uuid7();
  return database.within(
    sessionOf(seat),
    async (db) => {
      const found = await recommendationIn(db, step.recommendation);
      if (!found?.facts.states.includes(state) || (found.facts.voice ?? voice) !== voice) return 'not-found';
      if (step.seen !== undefined && step.seen !== found.textSha256) return 'moved';
      const said = saidOf(step);
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

function saidOf(step: Said): Said {
  if (step.kind === 'follow-up') return { kind: step.kind, followUp: step.followUp };
  if (step.kind !== 'position') return { kind: step.kind, requirement: step.requirement };
  const { kind, position, statedOn } = step;
  return { kind, position, ...(statedOn === undefined ? {} : { statedOn }) };
}

/** A day of the calendar, since there is the United Nations, and not after today. */
function isPastDay(day: string, today: string): boolean {
  const read = /^\d{4}-\d\d-\d\d$/u.test(day) ? new Date(`${day}T00:00:00Z`) : new Date(NaN);
  return (
    !Number.isNaN(read.getTime()) &&
    read.toISOString().startsWith(day) &&
    day >= '1945-10-24' &&
    day <= today.slice(0, 10)
  );
}
