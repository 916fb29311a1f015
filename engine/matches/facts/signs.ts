import { foldWord } from '../fold.ts';

/** One place of a pattern: a word that passes one of its tests, a number, or a length of time. */
export type Sign = {
  readonly exact: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  readonly insides: readonly string[];
  readonly number?: { readonly name: string; readonly from: number; readonly to: number };
  /** Name under which the months of a length of time are kept. */
  readonly duration?: string;
  readonly optional: boolean;
  /** How many other words may stand before it. */
  readonly gap: number;
};

/** More would let one pattern look at too many words. */
const MOST_GAP = 30;

/**
 * Reads one pattern of facts.yaml. Words stand in order within one sentence; signs beside those of the lexicon:
 * `#` any number, `@child` any word of a set, `{below:6-25}` a number kept under a name, `<max>` a length of time kept in months.
 * In `not-after` and `not-before` the sign `_` stands for the place itself: `section _` rules it out only right before,
 * `_ that` only right after, `section ~2 _` with at most two other words between.
 *
 * @throws Error naming the pattern when it is not well formed
 */
export function readSigns(source: string, sets: Readonly<Record<string, readonly string[]>>): Sign[] {
  const signs: Sign[] = [];
  let gap = 0;
  for (const part of source.trim().split(/\s+/)) {
    if (/^~\d+$/.test(part)) {
      gap = Number(part.slice(1));
      if (gap > MOST_GAP) throw new Error(`the pattern "${source}" skips more than ${MOST_GAP} words`);
      continue;
    }
    signs.push(signOf(part, gap, source, sets));
    gap = 0;
  }
  if (signs.length === 0 || gap > 0 || signs[0]?.optional || signs[0]?.gap)
    throw new Error(`the pattern "${source}" must begin with a word that may not be missing, and end with a word`);
  return signs;
}

function signOf(part: string, gap: number, source: string, sets: Readonly<Record<string, readonly string[]>>): Sign {
  const optional = part.endsWith('?');
  const body = optional ? part.slice(0, -1) : part;
  const none = { exact: new Set<string>(), prefixes: [], suffixes: [], insides: [], optional, gap };
  if (body === '#') return { ...none, number: { name: '', from: 0, to: 999_999_999 } };
  const number = /^\{([a-z]+)(?::(\d+)-(\d+))?\}$/i.exec(body);
  if (number) {
    const [, name = '', from = '0', to = '999999999'] = number;
    return { ...none, number: { name, from: Number(from), to: Number(to) } };
  }
  const duration = /^<([a-z]+)>$/i.exec(body);
  if (duration) return { ...none, duration: duration[1] as string };
  const exact = new Set<string>();
  const prefixes: string[] = [];
  const suffixes: string[] = [];
  const insides: string[] = [];
  for (const word of body.split('|').flatMap((one) => wordsOf(one, source, sets))) {
    const plain = foldWord(word.replaceAll('*', ''));
    if (plain === '' || /[^\p{L}\p{N}*]/u.test(word.normalize('NFC')))
      throw new Error(`the pattern "${source}" has a word that is not letters or digits: "${word}"`);
    if (word.startsWith('*') && word.endsWith('*')) insides.push(plain);
    else if (word.startsWith('*')) suffixes.push(plain);
    else if (word.endsWith('*')) prefixes.push(plain);
    else exact.add(plain);
  }
  return { exact, prefixes, suffixes, insides, optional, gap };
}

function wordsOf(one: string, source: string, sets: Readonly<Record<string, readonly string[]>>): readonly string[] {
  if (!one.startsWith('@')) return [one];
  const set = sets[one.slice(1)];
  if (!set) throw new Error(`the pattern "${source}" names a set that is not there: "${one}"`);
  return set;
}

export function passes(sign: Sign, word: string): boolean {
  return (
    sign.exact.has(word) ||
    sign.prefixes.some((one) => word.startsWith(one)) ||
    sign.suffixes.some((one) => word.endsWith(one)) ||
    sign.insides.some((one) => word.includes(one))
  );
}
