/** One word of a text, folded: lower case, without diacritics. Offsets are UTF-16 code units, `end` exclusive. */
export type Word = {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** True when more than spaces, hyphens or apostrophes stand between it and the word before. */
  readonly apart: boolean;
  /** True when a sentence ended before it. */
  readonly opens: boolean;
};

/** Soft hyphens and combining marks belong to a word; an apostrophe or a hyphen ends one. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*/gu;

/** Space, hyphens, apostrophes, and what Markdown sets around words. */
const JOINS = /^[\s\u00a0\u2010\u2011'’\-_*/]*$/u;

/** "art. 12" and "Lei n.º 11" go on; a full stop before a capital or a number in brackets ends a sentence. */
const STOP = /[.;:!?]\S?\s+(?:["“„«]\s?)?(?:\p{Lu}|\()/u;

/** The words of a text in order, in one pass. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const apart = last > 0 && !joins(text, last, start);
    const opens = apart && STOP.test(text.slice(Math.max(last, start - 20), start + 1));
    words.push({ word: fold(match[0]), start, end, apart, opens });
    last = end;
  }
  return words;
}

/** "Prostituées" to "prostituees", "Straße" to "strasse". */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
}

function joins(text: string, from: number, to: number): boolean {
  // One space is by far the most frequent case.
  if (to - from === 1 && text.charCodeAt(from) === 32) return true;
  return to - from < 20 && JOINS.test(text.slice(from, to)) && !/\n\s*\n/.test(text.slice(from, to));
}
