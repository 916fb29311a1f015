import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Overlay } from '#engine/model/overlay.ts';

/**
 * The catalogue with the words of another language in the place of the English ones; whatever is not translated stays
 * English, so use it only where `isWhole` says that nothing is missing, or where the language of each is shown.
 */
export function translated(catalogue: Catalogue, overlay: Overlay): Catalogue {
  const { instrument, requirements } = catalogue;
  return {
    ...catalogue,
    instrument: {
      ...instrument,
      title: overlay.title || instrument.title,
      articles: instrument.articles.map((each) => ({ ...each, gist: overlay.articles[each.number] ?? each.gist })),
      groups: instrument.groups.map((each) => ({ ...each, title: overlay.groups[each.id] ?? each.title })),
    },
    requirements: requirements.map((requirement) => {
      const { title, question, why, detail, evidence, worked } = overlay.texts[requirement.id] ?? requirement;
      return {
        ...requirement,
        title,
        question,
        why,
        detail: detail ?? requirement.detail,
        evidence: evidence ?? requirement.evidence,
        worked: worked ?? requirement.worked,
      };
    }),
  };
}

/** What a reader of a language may count on. Reports need titles, questions and typical evidence; pages need all. */
export type Part = 'detail' | 'evidence' | 'worked';

/** @returns whether every requirement, article and group has words in this language, with the parts named */
export function isWhole({ instrument, requirements }: Catalogue, overlay: Overlay, parts: readonly Part[]): boolean {
  return (
    overlay.title !== '' &&
    instrument.articles.every(({ number }) => overlay.articles[number] !== undefined) &&
    instrument.groups.every(({ id }) => overlay.groups[id] !== undefined) &&
    requirements.every(({ id }) => {
      const text = overlay.texts[id];
      return text !== undefined && parts.every((part) => text[part] !== undefined);
    })
  );
}
