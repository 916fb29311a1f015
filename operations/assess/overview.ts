import type { Aspect, Verdict } from '#engine/model/decision.ts';
import type { Severity } from '#engine/model/requirement.ts';
import { filtered, filterFrom, SHOWS, type Show } from './filter.ts';
import type { Row } from './list.ts';

/** How far one aspect has come, of so many requirements. */
export type Tally = {
  readonly base: number;
  /** With a verdict other than undecided. */
  readonly judged: number;
  readonly submitted: number;
  readonly accepted: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
};

export type Line<Of extends string> = Readonly<Record<Aspect, Tally>> & { readonly of: Of };

export type GroupLine = Line<string> & {
  /** For how many the machine proposes provisions. */
  readonly proposed: number;
};

export type Overview = {
  /** Duty, recommended, good practice: never added up. */
  readonly severities: readonly Line<Severity>[];
  /** By group, in the order of the catalogue. */
  readonly groups: readonly GroupLine[];
  /** Requirements that wait, by what the list would show of them. */
  readonly waiting: Readonly<Record<Show, number>>;
  /** Assigned to me and past their day. */
  readonly mineDue: number;
};

const SEVERITIES: readonly Severity[] = ['O', 'S', 'P'];

/** What the list comes to: law and practice apart, severities apart. */
export function overviewOf(rows: readonly Row[], eyes: Parameters<typeof filtered>[2]): Overview {
  const count = (...show: readonly Show[]): number =>
    filtered(rows, filterFrom(new URLSearchParams(show.map((each) => ['show', each]))), eyes).length;
  const groups = Map.groupBy(rows, ({ group }) => group);
  return {
    severities: SEVERITIES.map((of) =>
      lineOf(
        of,
        rows.filter(({ severity }) => severity === of),
      ),
    ),
    groups: [...groups].map(([group, own]) => ({
      ...lineOf(group, own),
      proposed: own.filter(({ matches }) => matches > 0).length,
    })),
    waiting: Object.fromEntries(SHOWS.map((show) => [show, count(show)])) as Record<Show, number>,
    mineDue: count('mine', 'due'),
  };
}

function lineOf<Of extends string>(of: Of, rows: readonly Row[]): Line<Of> {
  return { of, law: tallyOf(rows, 'law'), practice: tallyOf(rows, 'practice') };
}

function tallyOf(rows: readonly Row[], aspect: Aspect): Tally {
  const cells = rows.map((row) => row[aspect]);
  const verdicts: Record<Verdict, number> = {
    met: 0,
    partly: 0,
    'not-met': 0,
    'not-applicable': 0,
    undecided: 0,
  };
  for (const { verdict } of cells) verdicts[verdict]++;
  return {
    base: cells.length,
    judged: cells.length - verdicts.undecided,
    submitted: cells.filter(({ review }) => review === 'submitted').length,
    accepted: cells.filter(({ review }) => review === 'accepted').length,
    verdicts,
  };
}
