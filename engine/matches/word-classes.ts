import type { LanguagePack } from '#engine/model/pack.ts';
import { foldWord } from './fold.ts';
import type { Test } from './pattern.ts';

/** One class for each distinct set of tests that stands in a pattern. */
export type WordClasses = {
  /** The number of the class of these tests. */
  readonly number: (tests: readonly Test[]) => number;
  readonly count: () => number;
  /** The classes of a word, each once. */
  readonly of: (word: string) => Int32Array;
};

/** Letters as a tree; `classes` are those of words that begin (or, read backwards, end) here. */
type Node = { next: Map<number, Node> | undefined; classes: number[] | undefined };

const NONE = new Int32Array(0);

export function wordClasses(pack: LanguagePack): WordClasses {
  const numbers = new Map<string, number>();
  const exact = new Map<string, number[]>();
  const prefix = node();
  const suffix = node();
  const inside = node();
  const ranges: { from: number; to: number; number: number }[] = [];
  const values = new Map(Object.entries(pack.numbers).map(([word, value]) => [foldWord(word), value]));
  const clitics = (pack.prefixes ?? []).map(foldWord).sort((a, b) => b.length - a.length);

  const infixed = (pack.separable?.prefixes ?? []).map(
    (prefix) => [foldWord(prefix + (pack.separable?.infix ?? '')), foldWord(prefix)] as const,
  );

  function add(test: Test, number: number): void {
    if (test.kind === 'number') ranges.push({ from: test.from, to: test.to, number });
    else if (test.kind === 'inside') plant(inside, test.word, number, 1);
    else if (test.kind === 'prefix') plant(prefix, test.word, number, 1);
    else if (test.kind === 'suffix') plant(suffix, test.word, number, -1);
    else {
      const list = exact.get(test.word);
      if (list === undefined) exact.set(test.word, [number]);
      else list.push(number);
    }
  }

  function collect(word: string, found: number[]): void {
    const same = exact.get(word);
    if (same !== undefined) found.push(...same);
    walk(prefix, word, 0, 1, found);
    walk(suffix, word, word.length - 1, -1, found);
    for (let i = 0; i < word.length; i++) walk(inside, word, i, 1, found);
    const first = word.charCodeAt(0);
    const digits = first >= 48 && first <= 57 && /^\d+$/.test(word);
    const value = values.get(word) ?? (digits ? Number(word) : undefined);
    if (value === undefined) return;
    for (const range of ranges) if (value >= range.from && value <= range.to) found.push(range.number);
  }

  return {
    number(tests) {
      const key = JSON.stringify(tests);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(key, number);
      for (const test of tests) add(test, number);
      return number;
    },
    count: () => numbers.size,
    of(word) {
      const found: number[] = [];
      collect(word, found);
      for (const clitic of clitics) {
        if (word.startsWith(clitic) && word.length - clitic.length >= 3) {
          collect(word.slice(clitic.length), found);
        }
      }
      for (const [joined, prefix] of infixed) {
        if (word.startsWith(joined) && word.length - joined.length >= 3) {
          collect(prefix + word.slice(joined.length), found);
        }
      }
      if (found.length === 0) return NONE;
      return Int32Array.from(found.length === 1 ? found : new Set(found));
    },
  };
}

function node(): Node {
  return { next: undefined, classes: undefined };
}

function plant(root: Node, word: string, number: number, step: 1 | -1): void {
  let at = root;
  for (let i = step === 1 ? 0 : word.length - 1; i >= 0 && i < word.length; i += step) {
    const code = word.charCodeAt(i);
    at.next ??= new Map();
    let child = at.next.get(code);
    if (child === undefined) at.next.set(code, (child = node()));
    at = child;
  }
  (at.classes ??= []).push(number);
}

function walk(root: Node, word: string, start: number, step: 1 | -1, found: number[]): void {
  let at: Node | undefined = root;
  for (let i = start; i >= 0 && i < word.length; i += step) {
    at = at.next?.get(word.charCodeAt(i));
    if (at === undefined) return;
    if (at.classes !== undefined) for (const number of at.classes) found.push(number);
  }
}
