import type { Aspect, Verdict } from '#engine/model/decision.ts';
import type { Basis } from '#engine/model/desk-decision.ts';
import { standingIn } from '#engine/findings/fold.ts';
import { currentReading, provisionsIn } from '#store/readings/index.ts';
import { decide, type Outcome, type Step } from './decide.ts';
import { askedHashes, hashOfText } from './hashes.ts';
import { foldOf } from './kept-fold.ts';
import { mayHere, sessionOf, type Seat } from './seat.ts';

export type Judgement = {
  readonly requirement: string;
  readonly aspect: Aspect;
  readonly verdict: Verdict;
  /** Ten letters or more. */
  readonly reason: string;
  readonly id?: string;
  readonly seen?: number;
  /** Hands it in at once. */
  readonly submit?: boolean;
};

/**
 * Judges law or practice of one requirement. What was relied on is noted by its hash, so that the finding can tell later
 * when it has moved (engine/findings/stale.ts).
 */
export async function judge(seat: Seat, judgement: Judgement): Promise<Outcome> {
  return judgeAll(seat, [judgement]);
}

/** Several at once, all or none: the same step for each. */
export async function judgeAll(seat: Seat, judgements: readonly Judgement[]): Promise<Outcome> {
  if (!mayHere(seat, 'judge')) return { kind: 'refused', why: 'not-yours' };
  const steps: Step[] = [];
  for (const { submit, verdict, reason, ...at } of judgements) {
    const basis = await basisOf(seat, at);
    steps.push({
      ...at,
      kind: 'judge',
      body: { verdict, reason, evidence: [], ...(basis ? { basis } : {}) },
    });
    if (!submit) continue;
    const { requirement, aspect, id } = at;
    steps.push({ requirement, aspect, kind: 'submit', body: {}, ...(id ? { id: followerOf(id) } : {}) });
  }
  return decide(seat, 'judge', steps);
}

/** The id of the step that goes with another, always the same: both are decided once, however often they are sent. */
function followerOf(id: string): string {
  return id.slice(0, -1) + (Number.parseInt(id.slice(-1), 16) ^ 1).toString(16);
}

/** Undefined for a requirement that is not in the catalogue: it is refused later, with its name. */
async function basisOf(
  seat: Seat,
  { requirement, aspect }: Pick<Judgement, 'requirement' | 'aspect'>,
): Promise<Basis | undefined> {
  const asked = askedHashes(seat.catalogue).get(requirement);
  if (asked === undefined) return undefined;
  const { state, voice } = seat;
  const { evidence } = standingIn(await foldOf(seat), { state, voice, requirement, aspect });
  const relied = [...evidence]
    .filter(([, { standing }]) => standing === 'accepted')
    .map(([segment]) => segment);
  if (relied.length === 0) return { requirement: asked, provisions: [] };
  const session = sessionOf(seat);
  const reading = await currentReading(seat.database, session, state, voice);
  const there = reading ? await provisionsIn(seat.database, session, reading.id, relied) : [];
  const provisions = there.map(({ id, text }) => ({ segment: id, sha256: hashOfText(text) }));
  return { requirement: asked, provisions };
}
