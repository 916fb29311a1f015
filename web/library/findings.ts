import type { Verdict } from '#engine/model/decision.ts';
import type { Finding } from '#engine/model/finding.ts';
import type { Severity } from '#engine/model/requirement.ts';

export const VERDICTS = [
  'met',
  'partly',
  'not-met',
  'not-applicable',
  'undecided',
] as const satisfies readonly Verdict[];
export const SEVERITIES = ['O', 'S', 'P'] as const satisfies readonly Severity[];

export type Standing = 'gap' | 'met' | 'undecided' | 'not-applicable';

type Judged = Pick<Finding, 'law' | 'practice'>;

/** How many findings of one severity have each verdict, in one aspect. */
export type Tally = Readonly<Record<Verdict, number>>;

/** @returns where a finding belongs on a page: a gap in either aspect comes before everything else */
export function standingOf({ law, practice }: Judged): Standing {
  const both = [law.verdict, practice.verdict];
  if (both.some(isGap)) return 'gap';
  if (both.includes('met')) return 'met';
  if (both.includes('undecided')) return 'undecided';
  return 'not-applicable';
}

/** @returns the weight by which gaps are ordered: duties first, then what is not met before what is met in part */
export function urgencyOf(finding: Judged, severity: Severity): number {
  const unmet = [finding.law.verdict, finding.practice.verdict].filter(
    (verdict) => verdict === 'not-met',
  ).length;
  return SEVERITIES.indexOf(severity) * 10 - unmet;
}

export function tallyOf(verdicts: readonly Verdict[]): Tally {
  const tally: Record<Verdict, number> = {
    met: 0,
    partly: 0,
    'not-met': 0,
    'not-applicable': 0,
    undecided: 0,
  };
  for (const verdict of verdicts) tally[verdict] += 1;
  return tally;
}

function isGap(verdict: Verdict): boolean {
  return verdict === 'not-met' || verdict === 'partly';
}
