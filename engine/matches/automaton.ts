import type { LanguagePack } from '#engine/model/pack.ts';
import { readPattern, type Element } from './pattern.ts';
import type { Vocabulary, Words } from './words.ts';
import { wordClasses, type WordClasses } from './word-classes.ts';

/** Receives each place where a concept stands, as numbers of its first and last word. */
export type Found = (concept: number, first: number, last: number) => void;

export type Automaton = {
  /** Finds every concept of the lexicon in the words last read by the vocabulary. */
  readonly find: (words: Words, found: Found) => void;
};

/** The patterns of one language; it knows no law and may serve many. */
export type Lexicon = {
  readonly classes: WordClasses;
  readonly patterns: readonly Compiled[];
  /** For each word class the patterns that begin with it: the pattern, the class of its second word, its reach. */
  readonly begins: readonly (readonly number[])[];
  /** For each word class whether it is ever asked for right after a first word, or only later. */
  readonly role: Uint8Array;
};

type Compiled = {
  readonly concept: number;
  /** Number of a word class for each element, in order. */
  readonly classes: readonly number[];
  readonly elements: readonly Element[];
};

/** What the second word of a pattern may be: there is none, or it may be missing and only a walk can tell. */
const ALONE = -1;
const WALK = -2;

/** What a word class is asked for: never after the first word, only later than the second, or as the second. */
const LATER = 1;
const SECOND = 2;

/**
 * Compiles the lexicon of one language.
 *
 * @param concepts the concepts in use and their numbers; patterns of other concepts are left out
 */
export function compileLexicon(pack: LanguagePack, concepts: ReadonlyMap<string, number>): Lexicon {
  const classes = wordClasses(pack);
  const patterns: Compiled[] = [];
  const begins: number[][] = [];
  for (const [name, sources] of Object.entries(pack.lexicon)) {
    const concept = concepts.get(name);
    if (concept === undefined) continue;
    for (const source of sources) {
      const elements = readPattern(source);
      const numbers = elements.map((element) => classes.number(element.tests));
      const id = patterns.push({ concept, classes: numbers, elements }) - 1;
      const [first = 0, second = ALONE] = numbers;
      const then = elements[1];
      (begins[first] ??= []).push(id, then?.optional ? WALK : second, 1 + (then?.gap ?? 0));
    }
  }
  for (let number = 0; number < classes.count(); number++) begins[number] ??= [];
  return { classes, patterns, begins, role: rolesOf(patterns, classes.count()) };
}

function rolesOf(patterns: readonly Compiled[], classes: number): Uint8Array {
  const role = new Uint8Array(classes);
  for (const { classes: numbers } of patterns) {
    for (let i = 1; i < numbers.length; i++) {
      const number = numbers[i] as number;
      role[number] = i === 1 ? SECOND : Math.max(LATER, role[number] as number);
    }
  }
  return role;
}

/**
 * Reads a law with a lexicon. Each distinct word of the law is classified once, on first sight.
 * A text is then read from its end to its beginning, so that at each word it is known where the next word of
 * every class stands: a pattern whose second word is not near costs one look at a table.
 */
export function automatonOf({ classes, patterns, begins, role }: Lexicon, vocabulary: Vocabulary): Automaton {
  const conceptOf = Int32Array.from(patterns, ({ concept }) => concept);
  const lengthOf = Int32Array.from(patterns, ({ elements }) => elements.length);
  /** Four numbers a word: where its patterns, its second classes and its other classes begin and end in `lists`. */
  let heads = new Int32Array(1 << 14);
  /** Patterns three numbers each: the pattern, the class of its second word, how near that must be. */
  let lists = new Int32Array(1 << 14);
  let listed = 0;
  /** For each class the place where it stands next, counted over all texts ever read, so that old ones never match. */
  const next = new Int32Array(classes.count()).fill(-1);
  let base = 0;
  /** What was found in one text, three numbers each: concept, first, last. */
  let hits = new Int32Array(3 * 256);
  let learnt = 0;

  function learn(): void {
    for (; learnt < vocabulary.size(); learnt++) {
      const found = classes.of(vocabulary.word(learnt));
      const head = 4 * learnt;
      if (head + 4 > heads.length) heads = widened(heads);
      heads[head] = listed;
      for (let i = 0; i < found.length; i++) {
        const begun = begins[found[i] as number] as readonly number[];
        for (let j = 0; j < begun.length; j++) list(begun[j] as number);
      }
      heads[head + 1] = listed;
      for (let i = 0; i < found.length; i++)
        if (role[found[i] as number] === SECOND) list(found[i] as number);
      heads[head + 2] = listed;
      for (let i = 0; i < found.length; i++) if (role[found[i] as number] === LATER) list(found[i] as number);
      heads[head + 3] = listed;
    }
  }

  function list(number: number): void {
    if (listed === lists.length) lists = widened(lists);
    lists[listed++] = number;
  }

  function isOf(word: number, want: number): boolean {
    const end = heads[4 * word + 3] as number;
    for (let i = heads[4 * word + 1] as number; i < end; i++) if (lists[i] === want) return true;
    return false;
  }

  function follow(words: Words, pattern: Compiled, element: number, at: number): number {
    if (element === pattern.classes.length) return at;
    const { gap, optional } = pattern.elements[element] as Element;
    const want = pattern.classes[element] as number;
    const sentence = words.sentences[at];
    const limit = Math.min(words.count - 1, at + 1 + gap);
    for (let next = at + 1; next <= limit && words.sentences[next] === sentence; next++) {
      if (!isOf(words.ids[next] as number, want)) continue;
      const last = follow(words, pattern, element + 1, next);
      if (last >= 0) return last;
    }
    return optional ? follow(words, pattern, element + 1, at) : -1;
  }

  /** @returns the number of the last word of the pattern that begins at `at`, or -1 */
  function endOf(words: Words, id: number, second: number, at: number): number {
    if (second === ALONE) return at;
    if (second !== WALK) {
      const near = (next[second] as number) - base;
      if (words.sentences[near] !== words.sentences[at]) return -1;
      if (lengthOf[id] === 2) return near;
    }
    return follow(words, patterns[id] as Compiled, 1, at);
  }

  function find(words: Words, found: Found): void {
    if (learnt < vocabulary.size()) learn();
    if (base > 0x3fffffff) {
      next.fill(-1);
      base = 0;
    }
    const { ids, count } = words;
    let size = 0;
    for (let at = count - 1; at >= 0; at--) {
      const head = 4 * (ids[at] as number);
      const start = heads[head] as number;
      const middle = heads[head + 1] as number;
      for (let i = middle - 3; i >= start; i -= 3) {
        const second = lists[i + 1] as number;
        if (second >= 0) {
          const near = (next[second] as number) - base - at;
          if (near <= 0 || near > (lists[i + 2] as number)) continue;
        }
        const id = lists[i] as number;
        const last = endOf(words, id, second, at);
        if (last < 0) continue;
        if (size === hits.length) hits = widened(hits);
        hits[size] = conceptOf[id] as number;
        hits[size + 1] = at;
        hits[size + 2] = last;
        size += 3;
      }
      const end = heads[head + 2] as number;
      for (let i = middle; i < end; i++) next[lists[i] as number] = base + at;
    }
    base += count;
    for (let i = size - 3; i >= 0; i -= 3) {
      found(hits[i] as number, hits[i + 1] as number, hits[i + 2] as number);
    }
  }

  return { find };
}

function widened(old: Int32Array): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(old.length * 2);
  wide.set(old);
  return wide;
}
