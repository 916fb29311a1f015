import { error } from '@sveltejs/kit';
import { states } from 'made:states';
import { requirementClauses } from '#web/clauses/of-requirement.ts';
import { catalogueIn } from '#web/library/catalogue-in.ts';
import { groupOf } from '#web/library/choice.ts';
import { articlesCited, othersCited, sectionsCited } from '#web/library/sources.ts';
import { sayIn } from '#web/words/say.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { params } = event;
  const { catalogue, translationOf, isEnglish, groupIsEnglish, articleIsEnglish } = catalogueIn(params.lang);
  const { requirements, instrument } = catalogue;
  const at = requirements.findIndex(({ id }) => id === `${params.group}.${params.slug}`);
  const requirement = requirements[at];
  if (!requirement) error(404);

  const { pinpoints, signature, related, ...shown } = requirement;
  const link = (id: string | undefined) => {
    const one = requirements.find((each) => each.id === id);
    return one && { id: one.id, title: one.title, severity: one.severity, english: isEnglish(one.id) };
  };
  const group = groupOf(requirement);
  return {
    requirement: shown,
    translation: translationOf(requirement.id),
    place: at + 1,
    base: requirements.length,
    group: {
      id: group,
      title: instrument.groups.find((each) => each.id === group)?.title ?? group,
      english: groupIsEnglish(group),
    },
    articles: articlesCited(pinpoints, catalogue).map((article) => ({
      ...article,
      english: articleIsEnglish(article.number),
    })),
    sections: sectionsCited(pinpoints),
    others: othersCited(pinpoints, sayIn(params.lang)),
    related: related.map(link).filter((one) => one !== undefined),
    previous: link(requirements[at - 1]?.id),
    next: link(requirements[at + 1]?.id),
    clauses: await requirementClauses(event, requirement.id, params.lang),
    states: Object.entries(states)
      .filter(([, { publication }]) =>
        publication.findings.some((finding) => finding.requirement === requirement.id),
      )
      .map(([slug, { publication }]) => ({ slug, name: publication.state.name })),
  };
};
