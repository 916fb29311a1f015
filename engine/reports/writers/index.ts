import type { Document } from '#engine/model/document.ts';
import type { Publication } from '#engine/model/publication.ts';
import type { Say } from '../say.ts';
import { csv } from './csv.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { countWords, limitLine } from './words.ts';

export type WriterInput = {
  readonly reports: readonly { readonly id: string; readonly document: Document }[];
  readonly publication: Publication;
  readonly say: Say;
};

/** Names without a folder, and texts in UTF-8. */
export type Written = readonly { readonly name: string; readonly text: string }[];

export const FORMATS = ['html', 'json', 'csv', 'md'] as const;
export type Format = (typeof FORMATS)[number];

/** Every writer prints every report, and loses no citation. */
export const WRITERS: Readonly<Record<Format, (input: WriterInput) => Written>> = {
  html: ({ reports, say }) => [{ name: 'report.html', text: html(reports, say) }],
  json: ({ publication }) => [{ name: 'publication.json', text: json(publication) }],
  csv: ({ reports, say }) =>
    reports.map(({ id, document }) => ({ name: `${id}.csv`, text: csv(document, say('col-section')) })),
  md: ({ reports, say }) =>
    reports.map(({ id, document }) => ({
      name: `${id}.md`,
      text: markdown(document, limitOf(document, say)),
    })),
};

function limitOf(document: Document, say: Say): string | undefined {
  return document.limit && limitLine(document, countWords(document, say).all, say);
}

/** Formats of files that are not text, and how a report becomes one: operations/print prints them. */
export const PRINTED = ['docx', 'pdf', 'xlsx'] as const;
export type Printed = (typeof PRINTED)[number];

export function isPrinted(name: string): name is Printed {
  return (PRINTED as readonly string[]).includes(name);
}

export function isFormat(name: string): name is Format {
  return (FORMATS as readonly string[]).includes(name);
}
