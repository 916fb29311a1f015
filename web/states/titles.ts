import { catalogueIn } from '#web/library/catalogue-in.ts';

/** Words of the catalogue, and whether they stand in English because they have no others. */
export type Titled = { readonly title: string; readonly english: boolean };

type Words = ReadonlyMap<string, { readonly title: string; readonly question: string }>;
const kept = new Map<string, Words>();

/** The title of a requirement in the language of the page; its id where the catalogue of today has none. */
export function titleIn(lang: string, id: string): Titled {
  return { title: wordsIn(lang).get(id)?.title ?? id, english: catalogueIn(lang).isEnglish(id) };
}

export function questionIn(lang: string, id: string): Titled {
  return { title: wordsIn(lang).get(id)?.question ?? '', english: catalogueIn(lang).isEnglish(id) };
}

export function groupTitleIn(lang: string, id: string): Titled {
  const { catalogue, groupIsEnglish } = catalogueIn(lang);
  const group = catalogue.instrument.groups.find((each) => each.id === id);
  return { title: group?.title ?? id, english: groupIsEnglish(id) };
}

function wordsIn(lang: string): Words {
  const words =
    kept.get(lang) ?? new Map(catalogueIn(lang).catalogue.requirements.map((each) => [each.id, each]));
  kept.set(lang, words);
  return words;
}
