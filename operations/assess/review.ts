import { standingIn } from '#engine/findings/fold.ts';
import { decide, type Outcome } from './decide.ts';
import type { About } from './evidence.ts';
import { foldOf } from './kept-fold.ts';
import type { Seat } from './seat.ts';

/** Hands in: from now on it waits for a second person. Several at once, all or none. */
export async function submit(seat: Seat, findings: readonly About[], reason?: string): Promise<Outcome> {
  const body = reason ? { reason } : {};
  return decide(
    seat,
    'submit',
    findings.map((about) => ({ ...about, kind: 'submit', body })),
  );
}

/** Four eyes: nobody accepts what they wrote, rewrote, attached or handed in. */
export async function accept(seat: Seat, findings: readonly About[], reason?: string): Promise<Outcome> {
  const body = reason ? { reason } : {};
  return decide(
    seat,
    'accept',
    findings.map((about) => ({ ...about, kind: 'accept', body })),
  );
}

/** Sends back to whoever handed it in, with what is asked. */
export async function requestChanges(seat: Seat, about: About, reason: string): Promise<Outcome> {
  const { state, voice } = seat;
  const outcome = await decide(seat, 'request-changes', [
    { ...about, kind: 'request-changes', body: { reason } },
  ]);
  if (outcome.kind !== 'kept') return outcome;
  const { judgement } = standingIn(await foldOf(seat), { ...about, state, voice });
  if (judgement && judgement.by !== seat.person.id)
    await seat.tell?.({ to: judgement.by, about: 'changes-asked', requirement: about.requirement });
  return outcome;
}

/** Takes back one's own last step on a finding, as long as nobody built on it. */
export async function undo(seat: Seat, about: About, of: string): Promise<Outcome> {
  return decide(seat, 'see-drafts', [{ ...about, kind: 'undo', body: { of } }]);
}
