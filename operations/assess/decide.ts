import { idleWhy, standingIn, undoable, type Idle } from '#engine/findings/fold.ts';
import type { Aspect } from '#engine/model/decision.ts';
import type { DeskDecision, Link } from '#engine/model/desk-decision.ts';
import { InputError } from '#engine/model/problem.ts';
import type { Work } from '#store/database/index.ts';
import { appendDecisions, MovedOn } from '#store/decisions/append.ts';
import { readDecisions } from '#store/decisions/read.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { currentReading } from '#store/readings/index.ts';
import type { Verb } from '../rights.ts';
import { foldOf } from './kept-fold.ts';
import { mayHere, sessionOf, type Seat } from './seat.ts';

type Said = DeskDecision extends infer D
  ? D extends DeskDecision
    ? Pick<D, 'kind' | 'body'>
    : never
  : never;

/** One decision that somebody is about to take. */
export type Step = Said & {
  readonly requirement: string;
  readonly aspect: Aspect;
  /** From the page, so that a form that is sent twice decides once. */
  readonly id?: string;
  /** Number of the last decision on this finding that the page showed; absent where it does not matter. */
  readonly seen?: number;
};

/**
 * `kept`: done, for good. `moved`: somebody decided on this finding since the page was made, so nothing was kept and the
 * person looks at both. `refused`: it would come to nothing, or is not this person's to do, or is not in the right form;
 * `field` names the field of the body then.
 */
export type Outcome =
  | { readonly kind: 'kept'; readonly links: readonly Link[] }
  | { readonly kind: 'moved'; readonly requirement: string }
  | {
      readonly kind: 'refused';
      readonly why: Idle | 'not-yours' | 'no-such-requirement' | 'bad-form';
      readonly requirement?: string;
      readonly field?: string;
      readonly message?: string;
    };

/**
 * Takes decisions, all or none. The one way from a verb to the chain: it asks the right, fills in who and on what, and
 * looks before the leap, so that nothing is kept that would have no effect.
 *
 * @param also what is kept or lost together with the decisions: done again when the work is done again; a MovedOn that it
 * throws is the outcome "moved"
 */
export async function decide(
  seat: Seat,
  verb: Verb,
  steps: readonly Step[],
  also?: (db: Work, links: readonly Link[]) => Promise<void>,
): Promise<Outcome> {
  if (!mayHere(seat, verb)) return { kind: 'refused', why: 'not-yours' };
  const known = new Set(seat.catalogue.requirements.map(({ id }) => id));
  const strange = steps.find(({ requirement }) => !known.has(requirement));
  if (strange) return { kind: 'refused', why: 'no-such-requirement', requirement: strange.requirement };
  const idle = await firstIdle(seat, steps);
  if (idle) {
    const before = await keptBefore(seat, steps);
    return before ? { kind: 'kept', links: before } : { kind: 'refused', ...idle };
  }
  const reading = await currentReading(seat.database, sessionOf(seat), seat.state, seat.voice);
  const seen = new Map<string, number>();
  const decisions = steps.map(({ id = uuid7(), seen: at, requirement, aspect, kind, body }) => {
    if (at !== undefined) seen.set(id, at);
    const { state, voice, person, catalogue, engine } = seat;
    const versions = {
      lawSet: reading?.lawSet ?? null,
      catalogueVersion: catalogue.version,
      engineVersion: engine,
    };
    return { id, state, voice, requirement, aspect, by: person.id, ...versions, kind, body } as DeskDecision;
  });
  try {
    const links = await appendDecisions(seat.database, decisions, ({ id }) => seen.get(id), also);
    return { kind: 'kept', links };
  } catch (error) {
    if (error instanceof MovedOn) return { kind: 'moved', requirement: error.requirement };
    if (!(error instanceof InputError)) throw error;
    const { place = '', message } = error.problem;
    const field = /"(?:body\.)?([^"]*)"/u.exec(place)?.[1] ?? '';
    return { kind: 'refused', why: 'bad-form', field, message };
  }
}

/** What was kept when this very step came before and its answer was lost: asked only where it would come to nothing now. */
async function keptBefore(seat: Seat, steps: readonly Step[]): Promise<readonly Link[] | undefined> {
  const ids = new Set(steps.flatMap(({ id }) => id ?? []));
  if (ids.size < steps.length) return undefined;
  const session = sessionOf(seat);
  const asked = [...new Set(steps.map(({ requirement }) => requirement))];
  const all = await Promise.all(asked.map((one) => readDecisions(seat.database, session, seat.state, one)));
  const kept = all.flat().filter(({ id, by }) => ids.has(id) && by === seat.person.id);
  return kept.length === ids.size ? kept : undefined;
}

/** A step that follows another on the same finding, such as "judge and hand in", is not asked: it follows. */
async function firstIdle(seat: Seat, steps: readonly Step[]) {
  const fold = await foldOf(seat);
  const looked = new Set<string>();
  for (const { requirement, aspect, kind, body, id } of steps) {
    const key = `${requirement} ${aspect}`;
    if (looked.has(key)) continue;
    looked.add(key);
    const place = { state: seat.state, voice: seat.voice, requirement, aspect };
    const standing = standingIn(fold, place);
    // Asked again after the answer was lost: the database gives the first answer.
    if (id !== undefined && (standing.judgement?.id === id || standing.acceptedBy?.id === id)) continue;
    const why =
      kind === 'undo'
        ? undoable(fold, place, seat.person.id) === body.of
          ? undefined
          : ('not-last' as const)
        : idleWhy(standing, { kind, by: seat.person.id });
    if (why) return { why, requirement };
  }
  return undefined;
}
