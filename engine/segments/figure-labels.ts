import { runsOn, skip, tidy } from './label.ts';
import type { Label } from './label.ts';
import { numberAt } from './numbers.ts';
import { WORD_BEHIND } from './words.ts';

/** Languages that print "§ 5 a" and "Artikel 12 a". */
export const SPACED_LETTER = /^(?:da|nb|nn|no|sv|fi|de|nl|is|fo)\b/u;

/** "§ 184b", "§§ 109b und 109c". */
export function signLabel(text: string, start: number, lang: string): Label | undefined {
  let at = start + 1;
  const several = text.charAt(at) === '§';
  if (several) at += 1;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\u00A0') at += 1;
  const found = numberAt(text, at, SPACED_LETTER.test(lang));
  if (found === undefined) return undefined;
  let { number, end } = found;
  if (several && !/ bis \p{Nd}/u.test(number)) {
    const range = /^ ?(?:bis|und|to|and|–|-) \p{Nd}{1,5}\p{L}?/u.exec(text.slice(end, end + 20));
    if (range === null) return undefined;
    number += range[0];
    end += range[0].length;
  }
  return {
    kind: 'sign',
    number: `${several ? '§§' : '§'} ${tidy(number)}`,
    bare: tidy(number),
    rest: skip(text, end),
  };
}

/** "15A. Heading.", "1 (1) …", and the Nordic and Hungarian "1 §". */
export function figureLabel(text: string, start: number): Label | undefined {
  const found = /^\p{Nd}{1,4}(?:\.\p{Nd}{1,3}){0,2}\p{Lu}{0,3}/u.exec(text.slice(start, start + 20));
  if (found === null) return undefined;
  const number = found[0];
  const end = start + number.length;
  const sign = /^(?: ?\p{Ll}|\/\p{Lu})?\.? ?§/u.exec(text.slice(end, end + 5));
  if (sign !== null) {
    const whole = text.slice(start, end + sign[0].length);
    return {
      kind: 'sign',
      number: whole,
      bare: whole.replace(/(?<![.\s§])[.\s§]+$/u, ''),
      rest: skip(text, end + sign[0].length),
    };
  }
  const next = text.charAt(end);
  if (next !== '.' && next !== ' ' && next !== '') return undefined;
  const rest = skip(text, end);
  const begins = text.charAt(rest);
  if (begins !== '' && begins !== '(' && begins !== '[' && !/[\p{Lu}“"«‘*]/u.test(begins)) return undefined;
  return { kind: 'number', number, bare: number, rest };
}

/** Baltic, Kazakh, Hungarian and other laws: "12 straipsnis. Heading". */
export function behindLabel(text: string, start: number): Label | undefined {
  const found = WORD_BEHIND.exec(text.slice(start, start + 40));
  if (found === null) return undefined;
  const bare = /^[\p{Nd}\p{No}]+(?:[.-]\p{Nd}+)?/u.exec(found[0])?.[0] ?? '';
  const end = start + found[0].length;
  const rest = skip(text, end);
  return runsOn(text, end, rest) ? undefined : { kind: 'article', number: bare, bare, rest };
}
