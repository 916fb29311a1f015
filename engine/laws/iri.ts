import { threeLetters } from '#engine/model/language-codes.ts';

/** What an Akoma Ntoso work IRI is made of (Naming Convention 1.0, 4.4). */
export type Work = {
  /** ISO 3166-1 alpha-2, any case; a locality may follow after "-". */
  readonly country: string;
  /** "act" for a law in force, "bill" for a draft, "statement" for a resolution. */
  readonly type: 'act' | 'bill' | 'doc' | 'statement';
  /** YYYY, YYYY-MM or YYYY-MM-DD of the work itself, not of its version. */
  readonly date: string;
  /** Number of the law, or its short name where it is cited by name. */
  readonly number: string;
};

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/**
 * @returns "/akn/de/act/1871-05-15/stgb"
 * @throws RangeError when country or date are not written as the Naming Convention asks
 */
export function workIri({ country, type, date, number }: Work): string {
  if (!/^[a-z]{2}(?:-[a-z\d]+)?$/iu.test(country)) throw new RangeError(`"${country}" is not a country code`);
  if (!DATE.test(date)) throw new RangeError(`"${date}" is not a date such as 1998 or 1998-11-13`);
  const name = iriPart(number);
  if (name === '') throw new RangeError('a law needs a number or a short name');
  return `/akn/${country.toLowerCase()}/${type}/${date}/${name}`;
}

/**
 * @param lang BCP 47
 * @param version ISO date of the version; the first version when absent
 * @returns the work with language and version: "/akn/de/act/1871-05-15/stgb/deu@2024-06-28"
 */
export function expressionIri(work: string, lang: string, version = ''): string {
  return `${work}/${threeLetters(lang)}@${version}`;
}

/** @returns one provision of an expression (Naming Convention 1.0, 4.7): ".../~art_184b__para_1" */
export function portionIri(expression: string, eId: string): string {
  return `${expression}/~${eId}`;
}

/** Lower case letters and figures of any script; all else becomes one hyphen. */
export function iriPart(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|(?<!-)-+$/gu, '');
}
