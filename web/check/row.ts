import type { Finding } from '#engine/model/finding.ts';
import type { Requirement } from '#engine/model/requirement.ts';
import { trapsBeside } from '#engine/reports/facts.ts';
import type { Say } from '#engine/reports/say.ts';
import { explanation } from '#engine/reports/why.ts';
import type { ResultRow } from './messages.ts';

/**
 * What was found for one requirement, as the page shows it.
 *
 * @param langOf language of a provision by its id, BCP 47
 * @param say the words of the reasons
 */
export function rowOf(
  {
    requirement: id,
    proposal,
    evidence,
    answer,
  }: Pick<Finding, 'requirement' | 'proposal' | 'evidence' | 'answer'>,
  requirement: Pick<Requirement, 'title' | 'severity'> | undefined,
  langOf: (segment: string) => string,
  say: Say | undefined,
): ResultRow {
  return {
    id,
    title: requirement?.title ?? id,
    severity: requirement?.severity ?? 'P',
    proposal,
    evidence: evidence.map((entry) => {
      const match = answer.matches.find((each) => each.segment === entry.segment);
      const lang = langOf(entry.segment);
      return {
        ...entry,
        lang,
        why: match && say ? explanation(match, lang, say) : [],
        facts: match?.facts ?? [],
        traps: trapsBeside(entry, match),
      };
    }),
  };
}
