import { fold, type Word } from './words.ts';

/** One place of a pattern. */
type Sign = {
  readonly exact: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly number: boolean;
  readonly optional: boolean;
  /** How many other words may stand before it. */
  readonly gap: number;
};

export type Pattern = readonly Sign[];

/**
 * Reads a pattern of terms.yaml: words in order, `a|b` either, `word*` begins with, `word?` may be missing,
 * `#` a word with a digit in it, `~3` up to three other words between.
 *
 * @throws Error naming the pattern when it is not well formed
 */
export function readPattern(source: string): Pattern {
  const signs: Sign[] = [];
  let gap = 0;
  for (const part of source.trim().split(/\s+/)) {
    const skip = /^~(\d{1,2})$/.exec(part);
    if (skip) gap = Number(skip[1]);
    else {
      signs.push(signOf(part, gap, source));
      gap = 0;
    }
  }
  if (signs.length === 0 || gap > 0 || signs[0]?.gap || signs.at(-1)?.optional) {
    throw new Error(`the pattern "${source}" must begin and end with a word that may not be missing`);
  }
  return signs;
}

function signOf(part: string, gap: number, source: string): Sign {
  const optional = part.endsWith('?');
  const body = optional ? part.slice(0, -1) : part;
  if (body === '#') return { exact: new Set(), prefixes: [], number: true, optional, gap };
  const exact = new Set<string>();
  const prefixes: string[] = [];
  for (const word of body.split('|')) {
    const plain = fold(word.replace(/\*$/, ''));
    if (!/^[\p{L}\p{N}]+$/u.test(plain))
      throw new Error(`the pattern "${source}" has no plain word in "${word}"`);
    if (word.endsWith('*')) prefixes.push(plain);
    else exact.add(plain);
  }
  return { exact, prefixes, number: false, optional, gap };
}

/** Folded words with which a place of the pattern may begin, or undefined when any word may. */
export function firstWords(pattern: Pattern): ReadonlySet<string> | undefined {
  const words = new Set<string>();
  for (const sign of pattern) {
    if (sign.number || sign.prefixes.length > 0) return undefined;
    for (const word of sign.exact) words.add(word);
    if (!sign.optional) break;
  }
  return words;
}

/**
 * @param across whether punctuation may stand between two words; a sentence never ends between them
 * @returns index of the last word of the pattern begun at word `at`, -1 when it does not stand there
 */
export function follow(pattern: Pattern, words: readonly Word[], at: number, across: boolean): number {
  return step(pattern, 0, words, at, across, true);
}

function step(
  pattern: Pattern,
  index: number,
  words: readonly Word[],
  at: number,
  across: boolean,
  first: boolean,
): number {
  const sign = pattern[index];
  if (sign === undefined) return at - 1;
  for (let skipped = 0; skipped <= sign.gap; skipped++) {
    const word = words[at + skipped];
    if (word === undefined || (!first && (across ? word.opens : word.apart))) break;
    if (passes(sign, word.word)) {
      const last = step(pattern, index + 1, words, at + skipped + 1, across, false);
      if (last >= 0) return last;
    }
  }
  return sign.optional ? step(pattern, index + 1, words, at, across, first) : -1;
}

function passes(sign: Sign, word: string): boolean {
  if (sign.number) return /\d/.test(word);
  return sign.exact.has(word) || sign.prefixes.some((prefix) => word.startsWith(prefix));
}
