import { foldWord } from './fold.ts';

/** One word of a pattern: any of its tests will do. */
export type Element = {
  readonly tests: readonly Test[];
  readonly optional: boolean;
  /** How many other words may stand before it. */
  readonly gap: number;
};

export type Test =
  | { readonly kind: 'exact' | 'prefix' | 'suffix' | 'inside'; readonly word: string }
  | { readonly kind: 'number'; readonly from: number; readonly to: number };

/**
 * Reads a pattern of the lexicon. Words are separated by spaces; signs:
 * `word*` begins with, `*word` ends with, `*word*` contains, `a|b` either,
 * `word?` may be missing, `~4` up to four other words may stand between,
 * `#` any number in digits or words, `#10-17` a number in that range.
 *
 * @throws Error naming the pattern when it is not well formed
 */
export function readPattern(source: string): Element[] {
  const elements: Element[] = [];
  let gap = 0;
  for (const part of source.trim().split(/\s+/)) {
    const skip = /^~(\d+)$/.exec(part);
    if (skip) {
      gap = Number(skip[1]);
      continue;
    }
    const optional = part.endsWith('?');
    const tests = (optional ? part.slice(0, -1) : part).split('|').map((word) => readTest(word, source));
    elements.push({ tests, optional, gap });
    gap = 0;
  }
  if (elements.length === 0 || gap > 0 || elements[0]?.optional || elements[0]?.gap) {
    throw new Error(`the pattern "${source}" must begin and end with a word that may not be missing`);
  }
  return elements;
}

/** Most words of a lexicon are plain already, and need no folding and no second look. */
const PLAIN = /^[a-z0-9]+$/;

function readTest(word: string, source: string): Test {
  if (PLAIN.test(word)) return { kind: 'exact', word };
  const number = /^#(?:(\d+)-(\d+))?$/.exec(word);
  if (number) {
    return { kind: 'number', from: Number(number[1] ?? 0), to: Number(number[2] ?? Number.MAX_SAFE_INTEGER) };
  }
  const before = word.startsWith('*');
  const after = word.endsWith('*');
  const bare = word.slice(before ? 1 : 0, after && word.length > 1 ? -1 : undefined);
  if (PLAIN.test(bare)) return { kind: kindOf(before, after), word: bare };
  const plain = foldWord(word.replaceAll('*', ''));
  if (plain === '' || /[^\p{L}\p{N}*]/u.test(word.normalize('NFC').replace(/\p{M}/gu, ''))) {
    throw new Error(`the pattern "${source}" has a word that is not letters or digits: "${word}"`);
  }
  return { kind: kindOf(before, after), word: plain };
}

function kindOf(before: boolean, after: boolean): 'exact' | 'prefix' | 'suffix' | 'inside' {
  return before && after ? 'inside' : before ? 'suffix' : after ? 'prefix' : 'exact';
}
