import { catalogue } from 'made:catalogue';
import { SEVERITIES, standingOf, tallyOf, urgencyOf, type Standing } from '#web/library/findings.ts';
import type { Finding } from '#engine/model/finding.ts';
import type { StateShown } from '#web/made/state.ts';
import { titleIn } from './titles.ts';

const byId = new Map(catalogue.requirements.map((requirement) => [requirement.id, requirement]));

/** The made-up State as it was worked from end to end: what its page is drawn from. */
export function workedOf(slug: string, state: StateShown, lang: string) {
  const { publication } = state;
  const rows = publication.findings.map((finding) => row(finding, publication.laws, lang));
  const of = (standing: Standing) => rows.filter((entry) => entry.standing === standing);
  return {
    slug,
    state: publication.state,
    date: publication.date,
    laws: publication.laws,
    problems: publication.problems.map(({ file, place, message }) =>
      [file, place, message].filter(Boolean).join(': '),
    ),
    provisions: publication.laws.reduce((sum, law) => sum + law.provisions, 0),
    base: rows.length,
    summary: {
      law: tallies(rows, (entry) => entry.law.verdict),
      practice: tallies(rows, (entry) => entry.practice.verdict),
    },
    gaps: of('gap').sort((a, b) => a.urgency - b.urgency),
    met: of('met'),
    undecided: of('undecided').map(({ shown: _, ...entry }) => entry),
    notApplicable: of('not-applicable'),
  };
}

export type WorkedState = ReturnType<typeof workedOf>;

type Row = Pick<ReturnType<typeof row>, 'severity' | 'law' | 'practice'>;

function row(
  finding: Finding,
  laws: readonly { readonly law: string; readonly lang: string }[],
  lang: string,
) {
  const requirement = byId.get(finding.requirement);
  if (!requirement)
    throw new Error(`the publication speaks of ${finding.requirement}, which the catalogue does not hold`);
  const first = finding.evidence.find((entry) => entry.standing === 'accepted') ?? finding.evidence[0];
  const { law, practice, proposal } = finding;
  return {
    id: requirement.id,
    ...titleIn(lang, requirement.id),
    severity: requirement.severity,
    law,
    practice,
    proposal,
    matches: finding.evidence.length,
    standing: standingOf(finding),
    urgency: urgencyOf(finding, requirement.severity),
    shown: first && { ...first, lang: laws.find((entry) => entry.law === first.law)?.lang ?? 'und' },
  };
}

function tallies(rows: readonly Row[], verdict: (row: Row) => Row['law']['verdict']) {
  return {
    bySeverity: SEVERITIES.map((severity) => ({
      severity,
      tally: tallyOf(rows.filter((entry) => entry.severity === severity).map(verdict)),
    })),
    all: tallyOf(rows.map(verdict)),
  };
}
