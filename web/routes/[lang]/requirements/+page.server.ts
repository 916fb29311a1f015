import { catalogue } from 'made:catalogue';
import { choiceFrom, chosen, facetOf, groupOf } from '#web/library/choice.ts';
import type { Requirement } from '#engine/model/requirement.ts';
import type { PageServerLoad } from './$types';

const base = catalogue.requirements.length;
const groups = catalogue.instrument.groups;
const facets = {
  group: facetOf(catalogue, 'group'),
  addressee: facetOf(catalogue, 'addressee'),
  severity: facetOf(catalogue, 'severity'),
  kind: facetOf(catalogue, 'kind'),
};

export const load: PageServerLoad = ({ url }) => {
  const choice = choiceFrom(url.searchParams);
  const found = chosen(catalogue, choice);
  return {
    base,
    choice,
    facets,
    count: found.length,
    titles: Object.fromEntries(groups.map((group) => [group.id, group.title])),
    // With words the best fit comes first, whatever its group; without, the catalogue keeps its order.
    sections: choice.q === '' ? byGroup(found) : [{ group: '', base: 0, requirements: found.map(row) }],
  };
};

function byGroup(found: readonly Requirement[]) {
  return groups
    .map((group) => ({
      group: group.id,
      base: facets.group.find((facet) => facet.value === group.id)?.count ?? 0,
      requirements: found.filter((requirement) => groupOf(requirement) === group.id).map(row),
    }))
    .filter((section) => section.requirements.length > 0);
}

function row({ id, title, question, severity, addressees, kind }: Requirement) {
  return { id, title, question, severity, addressees, kind };
}
