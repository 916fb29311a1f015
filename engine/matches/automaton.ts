import type { LanguagePack } from '#engine/model/pack.ts';
import { readPattern, type Element } from './pattern.ts';
import type { Vocabulary, Words } from './words.ts';
import { wordClasses } from './word-classes.ts';

/** Receives each place where a concept stands, as numbers of its first and last word. */
export type Found = (concept: number, first: number, last: number) => void;

export type Automaton = {
  /** Finds every concept of the lexicon in the words last read by the vocabulary. */
  readonly find: (words: Words, found: Found) => void;
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
const NONE = new Int32Array(0);

/**
 * Compiles the lexicon of one language. Each distinct word of the law is classified once, on first sight.
 * A text is then read from its end to its beginning, so that at each word it is known where the next word of
 * every class stands: a pattern whose second word is not near costs one look at a table.
 *
 * @param concepts the concepts in use and their numbers; patterns of other concepts are left out
 */
export function compileLexicon(
  pack: LanguagePack,
  concepts: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
): Automaton {
  const classes = wordClasses(pack);
  const patterns: Compiled[] = [];
  const starting = new Map<number, number[]>();
  for (const [name, sources] of Object.entries(pack.lexicon)) {
    const concept = concepts.get(name);
    if (concept === undefined) continue;
    for (const source of sources) {
      const elements = readPattern(source);
      const numbers = elements.map((element) => classes.number(element.tests));
      const id = patterns.push({ concept, classes: numbers, elements }) - 1;
      const first = numbers[0] as number;
      const list = starting.get(first);
      if (list === undefined) starting.set(first, [id]);
      else list.push(id);
    }
  }
  const conceptOf = Int32Array.from(patterns, ({ concept }) => concept);
  const secondOf = Int32Array.from(patterns, ({ classes: [, second = ALONE], elements }) =>
    elements[1]?.optional ? WALK : second,
  );
  const reachOf = Int32Array.from(patterns, ({ elements }) => 1 + (elements[1]?.gap ?? 0));
  const lengthOf = Int32Array.from(patterns, ({ elements }) => elements.length);
  const classesOf: Int32Array[] = [];
  const beginsOf: Int32Array[] = [];
  /** For each class the place where it stands next, counted over all texts ever read, so that old ones never match. */
  const next = new Int32Array(classes.count()).fill(-1);
  let base = 0;
  /** What was found in one text, three numbers each: concept, first, last. */
  let hits = new Int32Array(3 * 256);

  function learn(from: number): void {
    for (let id = from; id < vocabulary.size(); id++) {
      const found = classes.of(vocabulary.word(id));
      classesOf.push(found);
      let begins: number[] | undefined;
      for (let i = 0; i < found.length; i++) {
        const list = starting.get(found[i] as number);
        if (list !== undefined) (begins ??= []).push(...list);
      }
      beginsOf.push(begins === undefined ? NONE : Int32Array.from(begins));
    }
  }

  function follow(words: Words, pattern: Compiled, element: number, at: number): number {
    if (element === pattern.classes.length) return at;
    const { gap, optional } = pattern.elements[element] as Element;
    const want = pattern.classes[element] as number;
    const sentence = words.sentences[at];
    const limit = Math.min(words.count - 1, at + 1 + gap);
    for (let next = at + 1; next <= limit && words.sentences[next] === sentence; next++) {
      if (!has(classesOf[words.ids[next] as number] as Int32Array, want)) continue;
      const last = follow(words, pattern, element + 1, next);
      if (last >= 0) return last;
    }
    return optional ? follow(words, pattern, element + 1, at) : -1;
  }

  /** @returns the number of the last word of the pattern that begins at `at`, or -1 */
  function endOf(words: Words, id: number, at: number): number {
    const second = secondOf[id] as number;
    if (second === ALONE) return at;
    if (second !== WALK) {
      const near = (next[second] as number) - base;
      if (near <= at || near > at + (reachOf[id] as number)) return -1;
      if (words.sentences[near] !== words.sentences[at]) return -1;
      if (lengthOf[id] === 2) return near;
    }
    return follow(words, patterns[id] as Compiled, 1, at);
  }

  function find(words: Words, found: Found): void {
    if (classesOf.length < vocabulary.size()) learn(classesOf.length);
    if (base > 0x3fffffff) {
      next.fill(-1);
      base = 0;
    }
    const { ids, count } = words;
    let size = 0;
    for (let at = count - 1; at >= 0; at--) {
      const word = ids[at] as number;
      const begins = beginsOf[word] as Int32Array;
      for (let i = begins.length - 1; i >= 0; i--) {
        const id = begins[i] as number;
        const last = endOf(words, id, at);
        if (last < 0) continue;
        if (size === hits.length) hits = widened(hits);
        hits[size] = conceptOf[id] as number;
        hits[size + 1] = at;
        hits[size + 2] = last;
        size += 3;
      }
      const own = classesOf[word] as Int32Array;
      for (let i = 0; i < own.length; i++) next[own[i] as number] = base + at;
    }
    base += count;
    for (let i = size - 3; i >= 0; i -= 3) {
      found(hits[i] as number, hits[i + 1] as number, hits[i + 2] as number);
    }
  }

  return { find };
}

function has(list: Int32Array, value: number): boolean {
  for (let i = 0; i < list.length; i++) if (list[i] === value) return true;
  return false;
}

function widened(old: Int32Array): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(old.length * 2);
  wide.set(old);
  return wide;
}
