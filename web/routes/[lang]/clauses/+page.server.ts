import { chosenClauses, clauseFacets } from '#engine/clauses/index.ts';
import { clauseChoiceFrom, clauseQuery, PAGE, pageFrom } from '#web/clauses/choice.ts';
import { clausesNow, clauseShown } from '#web/clauses/shown.ts';
import { catalogueIn } from '#web/library/catalogue-in.ts';
import { stateName } from '#web/states/facts.ts';
import { groupTitleIn, titleIn } from '#web/states/titles.ts';
import { languageName } from '#web/words/say.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { lang } = event.params;
  const { searchParams } = event.url;
  const { clauses, unread, worked } = await clausesNow(event);
  const choice = clauseChoiceFrom(searchParams);
  const found = chosenClauses(clauses, choice);
  const page = pageFrom(searchParams, found.length);
  const shown = found.slice((page.at - 1) * PAGE, page.at * PAGE).map((clause) => clauseShown(clause, lang));
  const facets = clauseFacets(clauses);
  const { compare } = new Intl.Collator(lang);
  const named = (
    options: (typeof facets)['group'],
    nameOf: (value: string) => string,
    valueOf = (value: string) => value,
  ) =>
    options
      .map(({ value, count }) => ({ value: valueOf(value), count, name: nameOf(value) }))
      .toSorted((a, b) => compare(a.name, b.name));
  const order = catalogueIn(lang).catalogue.requirements.map(({ id }) => id);
  return {
    unread,
    worked,
    choice: { ...choice, state: choice.state.toLowerCase() },
    only: order.includes(choice.requirement)
      ? { id: choice.requirement, ...titleIn(lang, choice.requirement) }
      : undefined,
    base: clauses.length,
    count: found.length,
    page,
    query: clauseQuery(choice),
    options: {
      group: facets.group.map(({ value, count }) => {
        const { title, english } = groupTitleIn(lang, value);
        return { value, count, name: title, english };
      }),
      state: named(
        facets.state,
        (code) => stateName(lang, code),
        (code) => code.toLowerCase(),
      ),
      verdict: facets.verdict,
      lang: named(facets.lang, (tag) => languageName(lang, tag)),
    },
    sections: [...Map.groupBy(shown, ({ requirement }) => requirement)].map(([id, own]) => ({
      id,
      ...titleIn(lang, id),
      clauses: own,
    })),
  };
};
