import type { LawIndex } from './law-index.ts';

/** Laws, and chapters within them, as small numbers instead of long strings. */
export type Places = {
  readonly chapters: (segment: number) => number;
  readonly laws: (segment: number) => number;
};

const made = new WeakMap<LawIndex, Places>();

/** The laws and chapters of a law set; each provision is looked at once. */
export function placesIn(index: LawIndex): Places {
  const known = made.get(index);
  if (known !== undefined) return known;
  const chapters = chapterNumbers(index);
  const laws = lawNumbers(index);
  const places: Places = {
    chapters: (at) => chapters[at] as number,
    laws: (at) => laws[at] as number,
  };
  made.set(index, places);
  return places;
}

function lawNumbers({ segments }: LawIndex): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(segments, ({ law }) => numberOf(numbers, law));
}

/** A provision mostly stands in the chapter of the one before it: a name is put together only where it does not. */
function chapterNumbers({ segments }: LawIndex): Int32Array {
  const numbers = new Map<string, number>();
  const own = new Int32Array(segments.length);
  for (const [at, { law, path }] of segments.entries()) {
    const before = segments[at - 1];
    own[at] =
      before !== undefined && before.law === law && same(before.path, path)
        ? (own[at - 1] as number)
        : numberOf(numbers, `${law}\n${path.join('\n')}`);
  }
  return own;
}

function numberOf(numbers: Map<string, number>, name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, numbers.size);
  return numbers.size - 1;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}
