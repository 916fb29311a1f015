import { standingIn, undoable, type Standing } from '#engine/findings/fold.ts';
import type { Stale } from '#engine/findings/stale.ts';
import type { Aspect } from '#engine/model/decision.ts';
import type { Link } from '#engine/model/desk-decision.ts';
import type { Answer } from '#engine/model/match.ts';
import type { Reading } from '#engine/model/reading.ts';
import type { Segment } from '#engine/model/segment.ts';
import { readDecisions } from '#store/decisions/read.ts';
import { answerIn, currentReading, provisionsIn } from '#store/readings/index.ts';
import { foldOf } from './kept-fold.ts';
import { sessionOf, type Seat } from './seat.ts';
import { staleNow } from './stale-now.ts';

export type Side = {
  readonly standing: Standing;
  readonly stale: readonly Stale[];
  /** Id of the own last step, where it can be taken back. */
  readonly undo?: string;
};

/** One requirement as it lies on the desk: what people said, what the machine proposes, and the law beside it. */
export type DeskFinding = {
  readonly law: Side;
  readonly practice: Side;
  readonly reading?: Reading;
  readonly answer?: Answer;
  /** Every provision that is proposed or was spoken of, by its id; what is gone from the laws is not here. */
  readonly provisions: ReadonlyMap<string, Segment>;
};

/** @returns undefined when the catalogue has no such requirement */
export async function findingOn(seat: Seat, requirement: string): Promise<DeskFinding | undefined> {
  if (!seat.catalogue.requirements.some(({ id }) => id === requirement)) return undefined;
  const { database, state, voice } = seat;
  const session = sessionOf(seat);
  const [fold, reading] = await Promise.all([foldOf(seat), currentReading(database, session, state, voice)]);
  const answer = reading ? await answerIn(database, session, reading.id, requirement) : undefined;
  const at = (aspect: Aspect) => ({ state, voice, requirement, aspect });
  const standings = { law: standingIn(fold, at('law')), practice: standingIn(fold, at('practice')) };
  const ids = [
    ...(answer?.matches ?? []).map(({ segment }) => segment),
    ...standings.law.evidence.keys(),
    ...standings.practice.evidence.keys(),
  ];
  const there = reading ? await provisionsIn(database, session, reading.id, ids) : [];
  const stale = await staleNow(seat, reading, [standings.law, standings.practice]);
  const side = (aspect: Aspect): Side => {
    const undo = undoable(fold, at(aspect), seat.person.id);
    return {
      standing: standings[aspect],
      stale: stale(standings[aspect]),
      ...(undo === undefined ? {} : { undo }),
    };
  };
  return {
    law: side('law'),
    practice: side('practice'),
    ...(reading ? { reading } : {}),
    ...(answer ? { answer } : {}),
    provisions: new Map(there.map((segment) => [segment.id, segment])),
  };
}

/** Every decision on one requirement in this voice, oldest first. */
export async function historyOf(seat: Seat, requirement: string): Promise<readonly Link[]> {
  const all = await readDecisions(seat.database, sessionOf(seat), seat.state, requirement);
  return all.filter(({ voice }) => voice === seat.voice);
}
