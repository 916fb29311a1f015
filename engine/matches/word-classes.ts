import type { LanguagePack } from '#engine/model/pack.ts';
import { foldWord } from './fold.ts';
import type { Test } from './pattern.ts';
import { wordTree } from './word-tree.ts';

/** One class for each distinct set of tests that stands in a pattern. */
export type WordClasses = {
  /** The number of the class of these tests. */
  readonly number: (tests: readonly Test[]) => number;
  readonly count: () => number;
  /** The classes of a word, each once. */
  readonly of: (word: string) => readonly number[];
};

const DIGITS = /^\d+$/;

export function wordClasses(pack: LanguagePack): WordClasses {
  const numbers = new Map<string, number>();
  const tree = wordTree();
  /** What is said of a whole word, by its node under `prefix`: the classes that want just it, the number it means. */
  const exact: (number[] | undefined)[] = [];
  const values: (number | undefined)[] = [];
  const prefix = tree.root();
  const suffix = tree.root();
  const inside = tree.root();
  /** For each class the last word it was found for, so that each is found once. */
  const foundFor: number[] = [];
  let asked = 0;
  const ranges: { from: number; to: number; number: number }[] = [];
  const clitics = (pack.prefixes ?? []).map(foldWord).sort((a, b) => b.length - a.length);

  const infixed = (pack.separable?.prefixes ?? []).map(
    (prefix) => [foldWord(prefix + (pack.separable?.infix ?? '')), foldWord(prefix)] as const,
  );

  function add(test: Test, number: number): void {
    if (test.kind === 'number') ranges.push({ from: test.from, to: test.to, number });
    else if (test.kind === 'inside') tree.plant(inside, test.word, number, 1);
    else if (test.kind === 'prefix') tree.plant(prefix, test.word, number, 1);
    else if (test.kind === 'suffix') tree.plant(suffix, test.word, number, -1);
    else (exact[tree.nodeOf(prefix, test.word, 1)] ??= []).push(number);
  }

  function push(numbers: readonly number[] | undefined, found: number[]): void {
    if (numbers === undefined) return;
    for (const number of numbers) {
      if (foundFor[number] === asked) continue;
      foundFor[number] = asked;
      found.push(number);
    }
  }

  /** @returns the node of the whole word, or -1 where the tree ends before it */
  function walk(root: number, word: string, start: number, step: 1 | -1, found: number[]): number {
    let node = root;
    for (let i = start; i >= 0 && i < word.length; i += step) {
      node = tree.child(node, word.charCodeAt(i));
      if (node < 0) return -1;
      const numbers = tree.numbers(node);
      if (numbers !== undefined) push(numbers, found);
    }
    return node;
  }

  function collect(word: string, found: number[]): void {
    const whole = walk(prefix, word, 0, 1, found);
    if (whole >= 0) push(exact[whole], found);
    walk(suffix, word, word.length - 1, -1, found);
    for (let i = 0; i < word.length; i++) walk(inside, word, i, 1, found);
    const first = word.charCodeAt(0);
    const digits = first >= 48 && first <= 57 && DIGITS.test(word);
    const value = (whole >= 0 ? values[whole] : undefined) ?? (digits ? Number(word) : undefined);
    if (value === undefined) return;
    for (const { from, to, number } of ranges) if (value >= from && value <= to) push([number], found);
  }

  for (const [word, value] of Object.entries(pack.numbers))
    values[tree.nodeOf(prefix, foldWord(word), 1)] = value;

  return {
    number(tests) {
      const key = keyOf(tests);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(key, number);
      foundFor.push(0);
      for (const test of tests) add(test, number);
      return number;
    },
    count: () => numbers.size,
    of(word) {
      const found: number[] = [];
      asked++;
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
      return found;
    },
  };
}

function keyOf(tests: readonly Test[]): string {
  let key = '';
  for (const test of tests) {
    key += test.kind === 'number' ? `#${test.from}-${test.to} ` : `${test.kind} ${test.word} `;
  }
  return key;
}
