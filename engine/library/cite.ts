import type { LibraryRecord } from '#engine/model/library.ts';

/** The few words of a citation, in the language of the page. */
export type CiteWords = {
  /** "no year known" */
  readonly undated: string;
  /** "address seen on 21 November 2026" */
  readonly seen: string;
};

/** A citation to copy: who, what, when, symbol, address, and when the address was seen. The title is the publisher's own. */
export function citation({ values }: LibraryRecord, { undated, seen }: CiteWords): string {
  const parts = [
    values.credit ?? values.publishers.join('; '),
    values.title,
    [String(values.year ?? undated), values.symbol].filter(Boolean).join(', '),
    values.url === undefined ? '' : `${values.url} (${seen})`,
  ];
  return parts
    .filter((part) => part !== '')
    .map((part) => (/[.!?]$/u.test(part) ? part : `${part}.`))
    .join(' ');
}

const RIS_TYPES: Readonly<Record<LibraryRecord['values']['type'], string>> = {
  guideline: 'RPRT',
  'un-document': 'GOVDOC',
  law: 'STAT',
  report: 'RPRT',
  toolkit: 'RPRT',
  training: 'GEN',
  dataset: 'DATA',
  'press-release': 'PRESS',
};

/** The same for a program that keeps references (RIS). No line of a record can begin another. */
export function risOf({ id, values, seen }: LibraryRecord): string {
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', RIS_TYPES[values.type]],
    ['ID', id],
    ['TI', values.title],
    ...values.publishers.map((publisher) => ['AU', `${publisher},`] as const),
    ['PY', values.year === undefined ? undefined : String(values.year)],
    ['SN', values.symbol],
    ...values.languages.map((lang) => ['LA', lang] as const),
    ...values.topics.map((topic) => ['KW', topic] as const),
    ['UR', values.url],
    ['Y2', seen.replaceAll('-', '/')],
  ];
  const said = lines.flatMap(([tag, text]) =>
    text === undefined ? [] : [`${tag}  - ${text.replace(/\s+/gu, ' ')}`],
  );
  return [...said, 'ER  - ', ''].join('\r\n');
}
