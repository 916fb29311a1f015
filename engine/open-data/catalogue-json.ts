import type { Requirement } from '#engine/model/requirement.ts';
import { groupOf, LICENCE, type CatalogueInput, type Texts } from './input.ts';
import { irisOf } from './iris.ts';
import type { Json } from './oscal.ts';

/**
 * The catalogue as plain JSON (`application/json`): everything people wrote, without the rules of the matcher.
 * Other languages stand under `texts`, each with what it has and nothing else.
 */
export function catalogueJson({ catalogue, base, modified, texts = [] }: CatalogueInput): Json {
  const { instrument, requirements, version } = catalogue;
  const iris = irisOf(base);
  return {
    tutela: 'catalogue/1',
    id: iris.catalogue(instrument.id),
    version,
    modified,
    licence: LICENCE,
    languages: ['en', ...texts.map(({ lang }) => lang)],
    drafts: texts.filter(({ state }) => state === 'draft').map(({ lang }) => lang),
    instrument: {
      id: iris.instrument(instrument.id),
      title: instrument.title,
      adopted: instrument.adopted,
      ...translated(texts, ({ title }) => (title === undefined ? undefined : { title })),
      articles: instrument.articles,
    },
    groups: instrument.groups.map(({ id, title }) => ({
      id,
      iri: iris.group(instrument.id, id),
      title,
      ...translated(texts, (each) => {
        const said = each.group?.(id);
        return said === undefined ? undefined : { title: said };
      }),
    })),
    requirements: requirements.map((requirement) => ({
      ...plain(requirement),
      iri: iris.requirement(instrument.id, requirement.id),
      ...translated(texts, (each) => each.of(requirement.id)),
    })),
  };
}

/** What a reader is given of a requirement. A paragraph that was not verified, and a lead to one, stay inside. */
function plain({ signature: _, pinpoints, ...requirement }: Requirement): Json {
  return {
    ...requirement,
    group: groupOf(requirement.id),
    pinpoints: {
      opsc: pinpoints.opsc,
      guidelines: pinpoints.guidelines.map(({ section, paras, mark }) => ({
        section,
        ...(mark === 'verified' && paras !== undefined ? { paras } : {}),
        mark,
      })),
      other: pinpoints.other,
    },
  };
}

function translated(texts: readonly Texts[], said: (texts: Texts) => object | undefined): Json {
  const found = texts.flatMap((each) => {
    const words = said(each);
    return words === undefined ? [] : [[each.lang, words] as const];
  });
  return found.length === 0 ? {} : { texts: Object.fromEntries(found) };
}
