import type { LibraryRecord } from '#engine/model/library.ts';
import type { Asked, Query } from './query.ts';
import { folded, wordsOf } from './words.ts';

/** The records, cut into words once. */
export type LibraryIndex = {
  readonly records: readonly LibraryRecord[];
  /** Stem to record (its place in `records`) to the weight of the field it stands in. */
  readonly postings: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** All stems in order, for beginnings of words. */
  readonly stems: readonly string[];
  /** The stems of each title, in order. */
  readonly titles: readonly string[];
};

const WEIGHT = { title: 8, publisher: 4, topic: 3, symbol: 6 } as const;
/** Another way to say a thing counts less than the reader's own words; a topic less again. */
const SAID_OTHERWISE = 0.6;
const BY_TOPIC = 1.5;
/** A beginning of a word is searched from so many letters on. */
const SHORTEST_BEGINNING = 3;

/** @param topicNames the words of each topic in each language, which are searched as well */
export function libraryIndex(
  records: readonly LibraryRecord[],
  topicNames: Readonly<Record<string, readonly string[]>>,
): LibraryIndex {
  const postings = new Map<string, Map<number, number>>();
  const put = (at: number, text: string, weight: number): void => {
    for (const { stem } of wordsOf(text)) {
      const of = postings.get(stem) ?? new Map<number, number>();
      of.set(at, Math.max(of.get(at) ?? 0, weight));
      postings.set(stem, of);
    }
  };
  for (const [at, { id, values }] of records.entries()) {
    put(at, values.title, WEIGHT.title);
    put(at, id, WEIGHT.symbol);
    for (const publisher of [...values.publishers, values.credit ?? '']) put(at, publisher, WEIGHT.publisher);
    put(at, values.symbol ?? '', WEIGHT.symbol);
    for (const topic of values.topics)
      for (const name of topicNames[topic] ?? [topic]) put(at, name, WEIGHT.topic);
  }
  const titles = records.map(
    ({ values }) =>
      ` ${wordsOf(values.title)
        .map(({ stem }) => stem)
        .join(' ')} `,
  );
  return { records, postings, stems: [...postings.keys()].sort(), titles };
}

export type Found = { readonly record: LibraryRecord; readonly score: number };

/** Records in which everything stands that was asked for, the best first; all of them for an empty query. */
export function search(index: LibraryIndex, { asked }: Query): readonly Found[] {
  let scores = new Map(index.records.map((_, at) => [at, 0]));
  for (const one of asked) {
    const of = scoresOf(index, one);
    scores = new Map(
      [...scores].flatMap(([at, score]): [number, number][] => {
        const more = of.get(at);
        return more === undefined ? [] : [[at, score + more]];
      }),
    );
  }
  return [...scores]
    .map(([at, score]) => ({ record: index.records[at], score }))
    .filter((found): found is Found => found.record !== undefined)
    .sort((a, b) => b.score - a.score);
}

function scoresOf(index: LibraryIndex, asked: Asked): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  const keep = (at: number, score: number): void => void best.set(at, Math.max(best.get(at) ?? 0, score));
  if (asked.symbol !== undefined) {
    const { symbol } = asked;
    for (const [at, { values }] of index.records.entries())
      if (values.symbol !== undefined && folded(values.symbol).includes(symbol)) keep(at, 10);
    return best;
  }
  for (const [at, score] of together(index, asked.stems, true)) keep(at, score);
  for (const { stems, older } of asked.also) {
    for (const [at, score] of together(index, stems, false)) {
      // An older form counts where a title has just these words, and nowhere else.
      if (!older || index.titles[at]?.includes(` ${stems.join(' ')} `)) keep(at, score * SAID_OTHERWISE);
    }
  }
  if (asked.topics.length > 0) {
    for (const [at, { values }] of index.records.entries())
      if (values.topics.some((topic) => asked.topics.includes(topic))) keep(at, BY_TOPIC);
  }
  return best;
}

/** Records where all of these stems stand. */
function together(
  index: LibraryIndex,
  stems: readonly string[],
  beginnings: boolean,
): ReadonlyMap<number, number> {
  let found: ReadonlyMap<number, number> | undefined;
  for (const stem of stems) {
    const of = beginnings ? beginningWith(index, stem) : (index.postings.get(stem) ?? new Map());
    found =
      found === undefined
        ? of
        : new Map(
            [...found].flatMap(([at, score]): [number, number][] => {
              const more = of.get(at);
              return more === undefined ? [] : [[at, score + more]];
            }),
          );
    if (found.size === 0) break;
  }
  return found ?? new Map();
}

/** A whole word counts in full, a word that only begins so counts half. */
function beginningWith({ postings, stems }: LibraryIndex, stem: string): ReadonlyMap<number, number> {
  const whole = postings.get(stem) ?? new Map<number, number>();
  if (stem.length < SHORTEST_BEGINNING) return whole;
  const found = new Map(whole);
  for (let at = firstFrom(stems, stem); at < stems.length; at++) {
    const word = stems[at] ?? '';
    if (!word.startsWith(stem)) break;
    if (word === stem) continue;
    for (const [record, weight] of postings.get(word) ?? [])
      found.set(record, Math.max(found.get(record) ?? 0, weight / 2));
  }
  return found;
}

function firstFrom(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
