import { tagOf } from '#engine/model/language-codes.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** @returns the words with single spaces, none at the ends; single spaces are not touched, which is faster */
export function folded(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/gu, ' ').trim();
}

/** @returns figures raised ("133¹", "m²"), so that they do not run into the number before them; letters as they are */
export function raised(text: string): string {
  const bare = text.trim();
  return /^[0-9]{1,4}$/u.test(bare)
    ? bare.replace(/[0-9]/gu, (figure) => RAISED.charAt(Number(figure)))
    : text;
}

/**
 * The word that stands before every number of a law says nothing and goes ("Art. 5", "SEC. 5.");
 * "§" stays, and so does "Artículo", which is how the provision is cited; letters that are part of
 * the number stay too ("LO630").
 */
export function bareNumber(text: string): string {
  const spanish = /^art[ií]culo(s?) /iu.exec(text);
  if (spanish) return `Artículo${spanish[1]} ${bareNumber(text.slice(spanish[0].length).trim())}`;
  const found = /^[\p{L}\p{M}]{1,20}(?:\.? |\.)(?=\p{N})|^[\p{L}\p{M}]{4,20}(?=\p{N})/u.exec(text);
  return (found === null ? text : text.slice(found[0].length))
    .replace(/^[“"«„'[]+|(?<![\s.,:;–—-])[\s.,:;–—-]+$/gu, '')
    .trim();
}

/** Codes of States or of old tables that publishers write in the place of the language. */
const MISNAMED: Readonly<Record<string, string>> = { esp: 'es', gr: 'el' };

/** @returns BCP 47 for what documents write ("eng", "EN", "en-EN"); unknown codes as they are */
export function languageTag(code: string | undefined): string | undefined {
  if (code === undefined || code.trim() === '') return undefined;
  const [first = '', region = ''] = code.trim().replace(/^.*\//u, '').split(/[-_]/u);
  const low = first.toLowerCase();
  const tag = MISNAMED[low] ?? tagOf(low) ?? low;
  return region === '' || region.toLowerCase() === low ? tag : `${tag}-${region.toUpperCase()}`;
}

/** @returns "2024-03-13" from "2024-03-13", "20240313" or a longer stamp; undefined otherwise */
export function isoDate(text: string | undefined): string | undefined {
  const found = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/u.exec(text ?? '');
  return found === null || found[1] === '9999' ? undefined : `${found[1]}-${found[2]}-${found[3]}`;
}

/** @returns the record without the names that have no value */
export function defined<T extends Readonly<Record<string, string | undefined>>>(
  record: T,
): { readonly [K in keyof T]?: string } | undefined {
  const kept = Object.entries(record).filter(([, value]) => value !== undefined && value !== '');
  return kept.length === 0 ? undefined : (Object.fromEntries(kept) as { readonly [K in keyof T]?: string });
}
