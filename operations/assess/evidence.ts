import type { Aspect } from '#engine/model/decision.ts';
import type { Practice } from '#engine/model/desk-decision.ts';
import { currentReading, provisionsIn } from '#store/readings/index.ts';
import { decide, type Outcome, type Step } from './decide.ts';
import { sessionOf, type Seat } from './seat.ts';

/** Of which finding a verb speaks, and what the page had seen of it. */
export type About = {
  readonly requirement: string;
  readonly aspect: Aspect;
  readonly id?: string;
  readonly seen?: number;
};

/** What is said of a provision where whoever pressed a key gave no words. */
const KEPT_AS = {
  accept: 'Answers the requirement as proposed.',
  reject: 'Does not answer the requirement.',
  adjust: 'These words answer the requirement.',
} as const;

/** @param exact the words relied on; the whole provision when absent */
export async function acceptEvidence(
  seat: Seat,
  about: About,
  { segment, exact, reason }: { readonly segment: string; readonly exact?: string; readonly reason?: string },
): Promise<Outcome> {
  return onProvision(seat, segment, exact, {
    ...about,
    kind: 'accept-evidence',
    body: { segment, reason: reason || KEPT_AS.accept, ...(exact === undefined ? {} : { exact }) },
  });
}

export async function rejectEvidence(
  seat: Seat,
  about: About,
  { segment, reason }: { readonly segment: string; readonly reason?: string },
): Promise<Outcome> {
  const body = { segment, reason: reason || KEPT_AS.reject };
  return onProvision(seat, segment, undefined, { ...about, kind: 'reject-evidence', body });
}

/** The words must stand in the provision exactly: a quotation is never written by hand. */
export async function adjustQuote(
  seat: Seat,
  about: About,
  { segment, exact, reason }: { readonly segment: string; readonly exact: string; readonly reason?: string },
): Promise<Outcome> {
  const body = { segment, exact, reason: reason || KEPT_AS.adjust };
  return onProvision(seat, segment, exact, { ...about, kind: 'adjust-quote', body });
}

export async function attach(seat: Seat, about: About, practice: Practice): Promise<Outcome> {
  return decide(seat, 'attach-evidence', [{ ...about, kind: 'attach', body: { practice } }]);
}

/** @param item id of the decision that attached it */
export async function detach(
  seat: Seat,
  about: About,
  body: { readonly item: string; readonly reason: string },
): Promise<Outcome> {
  return decide(seat, 'attach-evidence', [{ ...about, kind: 'detach', body }]);
}

async function onProvision(
  seat: Seat,
  segment: string,
  exact: string | undefined,
  step: Step,
): Promise<Outcome> {
  const session = sessionOf(seat);
  const reading = await currentReading(seat.database, session, seat.state, seat.voice);
  const [there] = reading ? await provisionsIn(seat.database, session, reading.id, [segment]) : [];
  if (!there)
    return bad('segment', 'this provision is not in the laws on the desk; open the requirement again');
  if (exact !== undefined && !there.text.includes(exact))
    return bad('exact', 'these words do not stand in the provision; mark words of its text');
  return decide(seat, 'judge', [step]);
}

function bad(field: string, message: string): Outcome {
  return { kind: 'refused', why: 'bad-form', field, message };
}
