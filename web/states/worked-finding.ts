import { catalogue } from 'made:catalogue';
import { trapsBeside } from '#engine/reports/facts.ts';
import { within } from '#web/library/quotes.ts';
import { explanation } from '#engine/reports/why.ts';
import { sayWhyIn } from '#web/words/why.ts';
import type { StateShown } from '#web/made/state.ts';
import { questionIn, titleIn } from './titles.ts';

const byId = new Map(catalogue.requirements.map((requirement) => [requirement.id, requirement]));

/** One finding of the made-up State with all that stands behind it; undefined where it has none on this requirement. */
export function workedFinding(slug: string, state: StateShown, id: string, lang: string) {
  const findings = state.publication.findings;
  const at = findings.findIndex((finding) => finding.requirement === id);
  const finding = findings[at];
  const requirement = byId.get(id);
  if (!finding || !requirement) return undefined;

  return {
    slug,
    state: state.publication.state,
    date: state.publication.date,
    requirement: {
      id,
      ...titleIn(lang, id),
      question: questionIn(lang, id).title,
      severity: requirement.severity,
    },
    place: at + 1,
    base: findings.length,
    law: finding.law,
    practice: finding.practice,
    proposal: finding.proposal,
    searched: finding.answer.searched,
    evidence: finding.evidence.map((entry) => {
      const provision = state.provisions[entry.segment];
      const match = finding.answer.matches.find((each) => each.segment === entry.segment);
      return {
        ...entry,
        words: within(provision?.text ?? '', entry.quote),
        lang: provision?.lang ?? 'und',
        lawTitle: provision?.lawTitle ?? entry.law,
        path: provision?.path ?? [],
        why: match ? explanation(match, provision?.lang ?? 'und', sayWhyIn(lang)) : [],
        facts: match?.facts ?? [],
        traps: trapsBeside(entry, match),
      };
    }),
    previous: linkTo(findings[at - 1]?.requirement, lang),
    next: linkTo(findings[at + 1]?.requirement, lang),
  };
}

export type WorkedFindingShown = NonNullable<ReturnType<typeof workedFinding>>;

/** A neighbouring finding; its title in the language of the page where it has one. */
function linkTo(id: string | undefined, lang: string) {
  return id === undefined ? undefined : { id, ...titleIn(lang, id) };
}
