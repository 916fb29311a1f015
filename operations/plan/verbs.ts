import { changesBetween, factsOf } from '#engine/plan/index.ts';
import type { ActionFacts, ActionStatus } from '#engine/model/plan.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import type { Seat } from '../assess/seat.ts';
import { appendStep, type PlanOutcome } from './append.ts';
import { planOf } from './read.ts';

type Sent = {
  /** From the page, so that a form that is sent twice is done once. */
  readonly id?: string;
};

/** Puts a new action into the plan. The id of the step is that of the action, so that a form sent twice plans once. */
export async function planAction(
  seat: Seat,
  facts: ActionFacts,
  { id = uuid7(), reason = '' }: Sent & { readonly reason?: string } = {},
): Promise<PlanOutcome> {
  return appendStep(seat, { kind: 'plan', action: id, id, reason, body: facts });
}

/**
 * Changes what is planned: only what differs is kept, with who, when and why.
 *
 * @param seen the version that lay before the person; a newer one is given back as "moved", and nothing is kept
 */
export async function changeAction(
  seat: Seat,
  action: string,
  facts: ActionFacts,
  { reason, seen, ...sent }: Sent & { readonly reason: string; readonly seen: number },
): Promise<PlanOutcome> {
  const now = (await planOf(seat)).actions.find(({ id }) => id === action);
  if (!now) return { kind: 'refused', why: 'not-found' };
  const body = changesBetween(factsOf(now), facts);
  return appendStep(seat, { kind: 'change', action, reason, seen, body, ...sent });
}

/** Planned, under way, done or dropped, with the reason. */
export async function setStatus(
  seat: Seat,
  action: string,
  status: ActionStatus,
  { reason, seen, ...sent }: Sent & { readonly reason: string; readonly seen: number },
): Promise<PlanOutcome> {
  return appendStep(seat, { kind: 'status', action, reason, seen, body: { status }, ...sent });
}

/** Says how far an action is, with the value of its indicator where it was measured. */
export async function noteProgress(
  seat: Seat,
  action: string,
  { words, value, ...sent }: Sent & { readonly words: string; readonly value: string | null },
): Promise<PlanOutcome> {
  return appendStep(seat, { kind: 'note', action, reason: '', body: { words, value }, ...sent });
}
