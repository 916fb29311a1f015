import { catalogue } from 'made:catalogue';
import { catalogueIn } from '#web/library/catalogue-in.ts';
import { choiceFrom, chosen, facetOf, groupOf } from '#web/library/choice.ts';
import type { Requirement } from '#engine/model/requirement.ts';
import type { PageServerLoad } from './$types';

const base = catalogue.requirements.length;
const facets = {
  group: facetOf(catalogue, 'group'),
  addressee: facetOf(catalogue, 'addressee'),
  severity: facetOf(catalogue, 'severity'),
  kind: facetOf(catalogue, 'kind'),
};

export const load: PageServerLoad = ({ url, params }) => {
  const { catalogue: own, isEnglish, groupIsEnglish } = catalogueIn(params.lang);
  const { groups } = own.instrument;
  const choice = choiceFrom(url.searchParams);
  // Words are looked for in the language of the page.
  const found = chosen(own, choice);
  const narrowed = Object.values(choice).some((wish) => wish !== '');
  const row = ({ id, title, question, severity, addressees, kind }: Requirement) => {
    const asks = narrowed ? question : undefined;
    return { id, title, question: asks, severity, addressees, kind, english: isEnglish(id) };
  };
  const byGroup = groups
    .map(({ id }) => ({
      group: id,
      base: facets.group.find((facet) => facet.value === id)?.count ?? 0,
      requirements: found.filter((requirement) => groupOf(requirement) === id).map(row),
    }))
    .filter((section) => section.requirements.length > 0);
  return {
    base,
    choice,
    /** Of the whole list the titles are shown, or it would be two hundred questions long. */
    narrowed,
    facets,
    count: found.length,
    /** How many of those shown are not translated. */
    english: found.filter(({ id }) => isEnglish(id)).length,
    titles: Object.fromEntries(groups.map(({ id, title }) => [id, { title, english: groupIsEnglish(id) }])),
    // With words the best fit comes first, whatever its group; without, the catalogue keeps its order.
    sections: choice.q === '' ? byGroup : [{ group: '', base: 0, requirements: found.map(row) }],
  };
};
