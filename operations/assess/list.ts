import { standingIn, type Review, type Standing } from '#engine/findings/fold.ts';
import type { Stale } from '#engine/findings/stale.ts';
import type { Aspect, Verdict } from '#engine/model/decision.ts';
import type { AnswerSummary, Reading } from '#engine/model/reading.ts';
import type { Severity } from '#engine/model/requirement.ts';
import { answerSummaries, currentReading } from '#store/readings/index.ts';
import { foldOf } from './kept-fold.ts';
import { sessionOf, type Seat } from './seat.ts';
import { staleNow } from './stale-now.ts';

/** One aspect of one requirement in the list. */
export type Cell = {
  readonly verdict: Verdict;
  readonly review: Review;
  /** Id of the person who judged last. */
  readonly by?: string;
  /** ISO 8601, UTC. */
  readonly at?: string;
  readonly assigned?: { readonly to: string | null; readonly due: string | null };
  /** Questions to somebody that nobody has answered: ids of those who are asked. */
  readonly asked: readonly string[];
  readonly notes: number;
  readonly stale: readonly Stale[];
  readonly published: boolean;
  /** What a form sends back as "seen". */
  readonly moved: number;
};

export type Row = {
  readonly requirement: string;
  readonly title: string;
  readonly severity: Severity;
  readonly group: string;
  readonly law: Cell;
  readonly practice: Cell;
  /** What the machine proposes; absent before any law was read. */
  readonly proposal?: AnswerSummary['proposal'];
  readonly confidence?: number;
  /** How many provisions are proposed. */
  readonly matches: number;
};

export type List = {
  /** In the order of the catalogue: all requirements, whatever is known of them. */
  readonly rows: readonly Row[];
  readonly reading?: Reading;
};

/** Every requirement with what people and the machine say of it now. */
export async function listOf(seat: Seat): Promise<List> {
  const session = sessionOf(seat);
  const [fold, reading] = await Promise.all([
    foldOf(seat),
    currentReading(seat.database, session, seat.state, seat.voice),
  ]);
  const summaries = reading ? await answerSummaries(seat.database, session, reading.id) : [];
  const proposed = new Map(summaries.map((summary) => [summary.requirement, summary]));
  const standing = (requirement: string, aspect: Aspect): Standing =>
    standingIn(fold, { state: seat.state, voice: seat.voice, requirement, aspect });
  const pairs = seat.catalogue.requirements.map((requirement) => ({
    requirement,
    law: standing(requirement.id, 'law'),
    practice: standing(requirement.id, 'practice'),
  }));
  const stale = await staleNow(
    seat,
    reading,
    pairs.flatMap(({ law, practice }) => [law, practice]),
  );
  const rows = pairs.map(({ requirement: { id, title, severity }, law, practice }): Row => {
    const summary = proposed.get(id);
    return {
      requirement: id,
      title,
      severity,
      group: id.split('.')[0] ?? '',
      law: cellOf(law, stale(law)),
      practice: cellOf(practice, stale(practice)),
      matches: summary?.matches ?? 0,
      ...(summary ? { proposal: summary.proposal, confidence: summary.confidence } : {}),
    };
  });
  return { rows, ...(reading ? { reading } : {}) };
}

function cellOf(standing: Standing, stale: readonly Stale[]): Cell {
  const { judgement, review, assigned, notes, published, moved } = standing;
  const answered = new Set(notes.map(({ answers }) => answers));
  return {
    verdict: judgement?.verdict ?? 'undecided',
    review,
    ...(judgement ? { by: judgement.by, at: judgement.at } : {}),
    ...(assigned ? { assigned: { to: assigned.to, due: assigned.due } } : {}),
    asked: notes.flatMap(({ id, to }) => (to !== undefined && !answered.has(id) ? [to] : [])),
    notes: notes.length,
    stale,
    published: published !== undefined,
    moved,
  };
}
