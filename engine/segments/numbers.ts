import { LATIN, NUMBER_WORDS } from './words.ts';

/** A number as printed and where the text goes on behind it. */
export type NumberAt = { readonly number: string; readonly end: number };

/**
 * One number of a provision: "1", "1º", "184b", "227-23", "R*122-1", "R. 15-33-27-1", "163.1",
 * "1.329", "3º-A", "22AA", "242¹". Digits of any script. All parts are bounded.
 */
const NUMBER =
  /(?:\p{Lu}{1,3}\.?\*? ?)?\p{Nd}{1,5}(?:\.\p{Nd}{1,4}){0,4}\p{No}{0,3}(?:[º°ª]|(?:o|er|re|ère|ª)(?!\p{L}))?(?:[-‑–.]\p{Nd}{1,4}|[-‑–]?\p{L}{1,2}(?!\p{L})){0,8}/uy;
const INSERTED = new RegExp(`[ -]?(?:${LATIN})(?!\\p{L})`, 'iuy');
/** "588 bis a", "846 bis c)", "504 bis 2": a letter or a figure behind the Latin word. */
const BEHIND_LATIN = /[ -](?:\p{L}\)?|\p{Nd}{1,2})(?=[\s.:,;]|$)/uy;
/** "224-1 A": a capital that stands alone at the end of the line. */
const CAPITAL = / \p{Lu}(?=\.?$)/uy;
const ROMAN = /[IVXLCDM]{1,8}(?:er|º|°)?(?![\p{L}\p{Nd}])/uy;

/** @returns the number that begins exactly at `at`, in figures or Roman figures */
export function numberAt(text: string, at: number): NumberAt | undefined {
  let end = matchEnd(NUMBER, text, at);
  if (end < 0) {
    end = matchEnd(ROMAN, text, at);
    return end < 0 ? undefined : { number: text.slice(at, end), end };
  }
  const latin = matchEnd(INSERTED, text, end);
  if (latin >= 0) {
    const behind = matchEnd(BEHIND_LATIN, text, latin);
    end = behind >= 0 ? behind : latin;
  } else {
    const capital = matchEnd(CAPITAL, text, end);
    if (capital >= 0) end = capital;
  }
  return { number: text.slice(at, end), end };
}

/** The longest number in words: "doscientos ochenta y uno", "transitoria vigésima séptima". */
const MOST_WORDS = 60;

/** @returns a number in words that begins at `at` and ends with the line, a full stop or a colon */
export function wordsAt(text: string, at: number): NumberAt | undefined {
  const rest = text.slice(at, at + MOST_WORDS + 1);
  if (!NUMBER_WORDS.test(rest)) return undefined;
  const stop = rest.search(/[.:,;(\n–—-](?!\p{L})/u);
  const end = stop < 0 ? rest.length : stop;
  if (end > MOST_WORDS) return undefined;
  return { number: rest.slice(0, end).trim(), end: at + end };
}

/**
 * Portuguese texts often lose the space in "Art. 58 A duração": a capital vowel glued to the number
 * with a small letter behind the next space is the article of the sentence.
 */
export function unglue(text: string, found: NumberAt): NumberAt {
  const last = text.charAt(found.end - 1);
  const glued = /^[AOÉE]$/u.test(last) && /[\p{Nd}º]/u.test(text.charAt(found.end - 2));
  if (!glued || !/^ \p{Ll}/u.test(text.slice(found.end, found.end + 2))) return found;
  return { number: found.number.slice(0, -1), end: found.end - 1 };
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
