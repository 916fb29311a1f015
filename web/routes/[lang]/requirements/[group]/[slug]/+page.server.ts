import { error } from '@sveltejs/kit';
import { catalogue } from 'made:catalogue';
import { states } from 'made:states';
import { groupOf } from '#web/library/choice.ts';
import { articlesCited, othersCited, sectionsCited } from '#web/library/sources.ts';
import type { Requirement } from '#engine/model/requirement.ts';
import type { PageServerLoad } from './$types';

const order = new Map(catalogue.requirements.map((requirement, at) => [requirement.id, at]));

export const load: PageServerLoad = ({ params }) => {
  const at = order.get(`${params.group}.${params.slug}`);
  const requirement = at === undefined ? undefined : catalogue.requirements[at];
  if (at === undefined || !requirement) error(404);

  const { pinpoints, signature, related, ...shown } = requirement;
  return {
    requirement: shown,
    place: at + 1,
    base: catalogue.requirements.length,
    group: catalogue.instrument.groups.find((group) => group.id === groupOf(requirement)) ?? {
      id: params.group,
      title: params.group,
    },
    articles: articlesCited(pinpoints, catalogue),
    sections: sectionsCited(pinpoints),
    others: othersCited(pinpoints),
    related: related
      .map((id) => catalogue.requirements[order.get(id) ?? -1])
      .filter((one) => one !== undefined)
      .map(link),
    previous: link(catalogue.requirements[at - 1]),
    next: link(catalogue.requirements[at + 1]),
    states: Object.entries(states)
      .filter(([, { publication }]) =>
        publication.findings.some((finding) => finding.requirement === requirement.id),
      )
      .map(([slug, { publication }]) => ({ slug, name: publication.state.name })),
  };
};

function link<T extends Requirement | undefined>(requirement: T) {
  return (requirement && {
    id: requirement.id,
    title: requirement.title,
    severity: requirement.severity,
  }) as T extends Requirement
    ? Pick<Requirement, 'id' | 'title' | 'severity'>
    : Pick<Requirement, 'id' | 'title' | 'severity'> | undefined;
}
