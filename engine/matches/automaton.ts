import type { LanguagePack } from '#engine/model/pack.ts';
import { foldWord } from './fold.ts';
import { readPattern, type Element, type Test } from './pattern.ts';
import type { Vocabulary, Words } from './words.ts';

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

/**
 * Compiles the lexicon of one language. Each distinct word of the law is classified once, on first sight;
 * after that a text costs one look at a table per word, and a little more where a pattern begins.
 *
 * @param concepts the concepts in use and their numbers; patterns of other concepts are left out
 */
export function compileLexicon(
  pack: LanguagePack,
  concepts: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
): Automaton {
  const classes = new WordClasses(pack);
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
      starting.set(first, [...(starting.get(first) ?? []), id]);
    }
  }
  const classesOf: Int32Array[] = [];
  const startsOf: (readonly Compiled[] | undefined)[] = [];

  function learn(from: number): void {
    for (let id = from; id < vocabulary.size(); id++) {
      const found = classes.of(vocabulary.word(id));
      classesOf.push(found);
      const begins: Compiled[] = [];
      for (const one of found)
        for (const at of starting.get(one) ?? []) begins.push(patterns[at] as Compiled);
      startsOf.push(begins.length > 0 ? begins : undefined);
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

  function find(words: Words, found: Found): void {
    if (classesOf.length < vocabulary.size()) learn(classesOf.length);
    for (let at = 0; at < words.count; at++) {
      const begins = startsOf[words.ids[at] as number];
      if (begins === undefined) continue;
      for (const pattern of begins) {
        const last = follow(words, pattern, 1, at);
        if (last >= 0) found(pattern.concept, at, last);
      }
    }
  }

  return { find };
}

function has(sorted: Int32Array, value: number): boolean {
  for (let i = 0; i < sorted.length; i++) if (sorted[i] === value) return true;
  return false;
}

/** Word classes: one for each distinct set of tests that stands in a pattern. */
class WordClasses {
  readonly #numbers = new Map<string, number>();
  readonly #exact = new Map<string, number[]>();
  readonly #prefix = new Map<string, number[]>();
  readonly #suffix = new Map<string, number[]>();
  readonly #inside: { word: string; number: number }[] = [];
  readonly #ranges: { from: number; to: number; number: number }[] = [];
  readonly #values: ReadonlyMap<string, number>;
  readonly #clitics: readonly string[];
  readonly #infixed: readonly (readonly [string, string])[];

  constructor(pack: LanguagePack) {
    this.#values = new Map(Object.entries(pack.numbers).map(([word, value]) => [foldWord(word), value]));
    this.#infixed = (pack.separable?.prefixes ?? []).map((prefix) => [
      foldWord(prefix + (pack.separable?.infix ?? '')),
      foldWord(prefix),
    ]);
    this.#clitics = (pack.prefixes ?? []).map(foldWord).sort((a, b) => b.length - a.length);
  }

  number(tests: readonly Test[]): number {
    const key = JSON.stringify(tests);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    for (const test of tests) this.#add(test, number);
    return number;
  }

  #add(test: Test, number: number): void {
    if (test.kind === 'number') this.#ranges.push({ from: test.from, to: test.to, number });
    else if (test.kind === 'inside') this.#inside.push({ word: test.word, number });
    else {
      const map = test.kind === 'exact' ? this.#exact : test.kind === 'prefix' ? this.#prefix : this.#suffix;
      map.set(test.word, [...(map.get(test.word) ?? []), number]);
    }
  }

  of(word: string): Int32Array {
    const found = new Set<number>();
    this.#collect(word, found);
    for (const clitic of this.#clitics) {
      if (word.startsWith(clitic) && word.length - clitic.length >= 3)
        this.#collect(word.slice(clitic.length), found);
    }
    for (const [joined, prefix] of this.#infixed) {
      if (word.startsWith(joined) && word.length - joined.length >= 3)
        this.#collect(prefix + word.slice(joined.length), found);
    }
    return Int32Array.from(found);
  }

  #collect(word: string, found: Set<number>): void {
    for (const number of this.#exact.get(word) ?? []) found.add(number);
    for (let i = 1; i <= word.length; i++) {
      for (const number of this.#prefix.get(word.slice(0, i)) ?? []) found.add(number);
      for (const number of this.#suffix.get(word.slice(word.length - i)) ?? []) found.add(number);
    }
    for (const { word: part, number } of this.#inside) if (word.includes(part)) found.add(number);
    const value = this.#values.get(word) ?? (/^\d+$/.test(word) ? Number(word) : undefined);
    if (value === undefined) return;
    for (const range of this.#ranges) if (value >= range.from && value <= range.to) found.add(range.number);
  }
}
