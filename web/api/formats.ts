import { z } from '@hono/zod-openapi';
import {
  annotationPage,
  assessmentResults,
  catalogueOscal,
  catalogueSkos,
  catalogueSkosTurtle,
  mappingCollection,
  mappingRows,
  MEDIA,
  planOfAction,
  publicationJsonLd,
  type CatalogueInput,
  type MappingsInput,
  type PublicationInput,
} from '#engine/open-data/index.ts';
import { csvText } from '#engine/reports/writers/csv.ts';
import type { Answer } from './answer.ts';
import { Refusal } from './problem.ts';

/** One form that something can be had in besides plain JSON; a line in a table below adds one. */
export type Format<T> = {
  /** As it is asked for: "skos". */
  readonly name: string;
  /** Media type, as it is sent. */
  readonly type: string;
  /** Text as it is, or a value to be printed as JSON; undefined where there is nothing to write. */
  readonly of: (what: T) => unknown;
};

export const CATALOGUE_FORMATS: readonly Format<CatalogueInput>[] = [
  { name: 'oscal', type: MEDIA.oscal, of: catalogueOscal },
  { name: 'skos', type: MEDIA.jsonLd, of: catalogueSkos },
  { name: 'skos-turtle', type: MEDIA.turtle, of: catalogueSkosTurtle },
];

export const PUBLICATION_FORMATS: readonly Format<PublicationInput>[] = [
  { name: 'jsonld', type: MEDIA.jsonLd, of: publicationJsonLd },
  { name: 'oscal', type: MEDIA.oscal, of: assessmentResults },
  { name: 'oscal-poam', type: MEDIA.oscal, of: planOfAction },
  { name: 'annotations', type: MEDIA.annotations, of: annotationPage },
];

export const MAPPING_FORMATS: readonly Format<MappingsInput>[] = [
  { name: 'oscal', type: MEDIA.oscal, of: mappingCollection },
  {
    name: 'csv',
    type: MEDIA.csv,
    of: ({ catalogue, mappings }) => csvText(mappingRows(catalogue, mappings)),
  },
];

/** The parameter `format` of a question. */
export function formatsOf<T>(formats: readonly Format<T>[]) {
  return z
    .enum(['json', ...formats.map(({ name }) => name)])
    .default('json')
    .openapi({ description: 'In which form.' });
}

/** Media types of the document: without what may stand behind a semicolon. */
export function typesOf<T>(formats: readonly Format<T>[]): readonly string[] {
  const types = formats.map(({ type }) => type.split(';')[0] ?? '');
  return [...new Set(types)].filter((type) => type !== 'application/json');
}

/**
 * @param etag of the thing itself, where it has one: each form has its own
 * @returns undefined for plain JSON
 * @throws Refusal where this form has nothing to say of it
 */
export function formatIn<T>(
  formats: readonly Format<T>[],
  name: string,
  what: T,
  etag?: string,
): Answer | undefined {
  const format = formats.find((each) => each.name === name);
  if (!format) return undefined;
  const written = format.of(what);
  if (written === undefined) throw new Refusal(404, 'There is nothing to say of it in this form.');
  const text = typeof written === 'string' ? written : `${JSON.stringify(written)}\n`;
  return { text, type: format.type, ...(etag === undefined ? {} : { etag: `${etag}-${name}` }) };
}
