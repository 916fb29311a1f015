import { error } from '@sveltejs/kit';
import { catalogue } from 'made:catalogue';
import { states } from 'made:states';
import { trapsBeside } from '#engine/reports/facts.ts';
import { within } from '#web/library/quotes.ts';
import { explanation } from '#engine/reports/why.ts';
import { sayWhyIn } from '#web/words/why.ts';
import type { PageServerLoad } from './$types';

const byId = new Map(catalogue.requirements.map((requirement) => [requirement.id, requirement]));

export const load: PageServerLoad = ({ params }) => {
  const state = Object.hasOwn(states, params.state) ? states[params.state] : undefined;
  const id = `${params.group}.${params.slug}`;
  const findings = state?.publication.findings ?? [];
  const at = findings.findIndex((finding) => finding.requirement === id);
  const finding = findings[at];
  const requirement = byId.get(id);
  if (!state || !finding || !requirement) error(404);

  const { title, question, severity } = requirement;
  return {
    slug: params.state,
    state: state.publication.state,
    date: state.publication.date,
    requirement: { id, title, question, severity },
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
        why: match ? explanation(match, provision?.lang ?? 'und', sayWhyIn(params.lang)) : [],
        facts: match?.facts ?? [],
        traps: trapsBeside(entry, match),
      };
    }),
    previous: link(findings[at - 1]?.requirement),
    next: link(findings[at + 1]?.requirement),
  };
};

function link(id: string | undefined) {
  return id === undefined ? undefined : { id, title: byId.get(id)?.title ?? id };
}
