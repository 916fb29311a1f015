import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Finding } from '#engine/model/finding.ts';
import type { Publication } from '#engine/model/publication.ts';
import type { Requirement, Severity } from '#engine/model/requirement.ts';

/** How a gap is known: a person judged it, or the machine found nothing or little. Strongest first. */
export const STANDINGS = ['not-met', 'partly', 'nothing-found', 'weak'] as const;
export type Standing = (typeof STANDINGS)[number];

export type Gap = {
  readonly requirement: Requirement;
  readonly finding: Finding;
  /** A gap in practice is only ever known from a person. */
  readonly aspect: 'law' | 'practice';
  readonly standing: Standing;
};

const SEVERITIES: readonly Severity[] = ['O', 'S', 'P'];

/**
 * Every gap: duties first, then recommendations, then good practice; in each, the strongest first.
 * "Nothing found" is a question to a person, not a judgement, and stands after what people judged.
 */
export function gapsOf(publication: Publication, catalogue: Catalogue): Gap[] {
  const requirements = new Map(catalogue.requirements.map((requirement) => [requirement.id, requirement]));
  const gaps: Gap[] = [];
  for (const finding of publication.findings) {
    const requirement = requirements.get(finding.requirement);
    if (!requirement) continue;
    const law = lawStanding(finding);
    if (law) gaps.push({ requirement, finding, aspect: 'law', standing: law });
    const practice = finding.practice.verdict;
    if (practice === 'not-met' || practice === 'partly') {
      gaps.push({ requirement, finding, aspect: 'practice', standing: practice });
    }
  }
  // The sort is stable: what is equal stays in catalogue order.
  return gaps.sort(
    (a, b) =>
      SEVERITIES.indexOf(a.requirement.severity) - SEVERITIES.indexOf(b.requirement.severity) ||
      STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
      needsLaw(b) - needsLaw(a) ||
      a.finding.answer.confidence - b.finding.answer.confidence,
  );
}

function lawStanding(finding: Finding): Standing | undefined {
  const { verdict } = finding.law;
  if (verdict === 'not-met' || verdict === 'partly') return verdict;
  if (verdict !== 'undecided') return undefined;
  return finding.proposal === 'nothing-found' || finding.proposal === 'weak' ? finding.proposal : undefined;
}

/** Where nothing was found, a rule of law that is missing weighs more than a service that law need not mention. */
function needsLaw(gap: Gap): number {
  return gap.requirement.kind === 'legislative' ? 1 : 0;
}
