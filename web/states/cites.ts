import type { FactSource } from '#engine/facts/index.ts';

/** The sources of a page, numbered in the order in which its facts name them. */
export type Cites = {
  /** The numbers of these sources, which are noted when they are new. */
  readonly of: (sources: readonly FactSource[]) => readonly number[];
  /** Number 1 first. */
  readonly all: () => readonly FactSource[];
};

/** Two sources are one when they have the same title, date and address. */
export function cites(): Cites {
  const numbers = new Map<string, number>();
  const all: FactSource[] = [];
  return {
    of: (sources) =>
      sources.map((source) => {
        const key = [source.title, source.asOf, source.url ?? ''].join('\n');
        const known = numbers.get(key);
        if (known !== undefined) return known;
        all.push(source);
        numbers.set(key, all.length);
        return all.length;
      }),
    all: () => all,
  };
}
