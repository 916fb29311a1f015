import type { Field } from './rules.ts';

/**
 * Where every concept stands, as columns instead of objects: a posting is a number, its parts are looked up.
 * Postings stand concept after concept, each in the order of the provisions.
 */
export type Postings = {
  /** For each concept its first posting, and how many it has. */
  readonly from: Int32Array;
  readonly count: Int32Array;
  /** For each posting its provision. */
  readonly segment: Int32Array;
  /** Share of the heading's words that express the concept, 0 when it does not stand there. */
  readonly heading: Float64Array;
  /** IN_PATH and IN_LAW. */
  readonly flags: Uint8Array;
  /** How strongly the concept is there, whichever field it stands in. */
  readonly strength: Float64Array;
  /** Its places: four numbers each from `places[placesFrom]` on: first word, last word, start, end. */
  readonly placesFrom: Int32Array;
  readonly placesCount: Int32Array;
  readonly places: Int32Array;
  /** 32-bit words of one row of `present`. */
  readonly width: number;
  /** For each field, concept after concept, one bit for each provision. */
  readonly present: Readonly<Record<Field, Int32Array>>;
  /** For each 32-bit word of `present.any` the number of the first posting it stands for. */
  readonly ranks: Int32Array;
};

export const IN_PATH = 1;
export const IN_LAW = 2;
/** Said of a provision otherwise than by its words: it stands in every field alike. */
export const IN_ALL = 4;

/** The columns of postings as they were found, in any order of concepts and in the order of the provisions. */
export type Columns = {
  readonly size: number;
  readonly concept: Int32Array;
  readonly segment: Int32Array;
  readonly heading: Float64Array;
  readonly flags: Uint8Array;
  readonly placesFrom: Int32Array;
  readonly placesCount: Int32Array;
  readonly places: Int32Array;
};

/** Tells how strongly a concept stands, from its share of the heading, its flags and how many places it has. */
export type StrengthOf = (heading: number, flags: number, places: number) => number;

/** Sorts the columns by concept and marks for each provision which concepts are present. */
export function postingsOf(
  found: Columns,
  concepts: number,
  segments: number,
  strengthOf: StrengthOf,
): Postings {
  const { size } = found;
  const from = new Int32Array(concepts);
  const count = new Int32Array(concepts);
  for (let i = 0; i < size; i++) {
    const concept = found.concept[i] as number;
    count[concept] = (count[concept] as number) + 1;
  }
  for (let c = 1; c < concepts; c++) from[c] = (from[c - 1] as number) + (count[c - 1] as number);
  const next = from.slice();
  const sorted = columnsOf(size);
  const postings = {
    ...sorted,
    from,
    count,
    places: found.places,
    ...noPresence(concepts, segments),
  };
  for (let i = 0; i < size; i++) {
    const concept = found.concept[i] as number;
    const at = next[concept] as number;
    next[concept] = at + 1;
    const heading = found.heading[i] as number;
    const flags = found.flags[i] as number;
    const places = found.placesCount[i] as number;
    sorted.segment[at] = found.segment[i] as number;
    sorted.heading[at] = heading;
    sorted.flags[at] = flags;
    sorted.placesFrom[at] = found.placesFrom[i] as number;
    sorted.placesCount[at] = places;
    sorted.strength[at] = strengthOf(heading, flags, places);
    mark(postings, concept, at);
  }
  return ranked(postings);
}

/** The same postings, with those of one concept replaced by provisions whose strength is known. */
export function withKnown(
  old: Postings,
  concept: number,
  segments: readonly number[],
  strengths: readonly number[],
): Postings {
  const size = old.segment.length;
  const wide = columnsOf(size + segments.length);
  for (const name of ['segment', 'heading', 'flags', 'strength', 'placesFrom', 'placesCount'] as const) {
    wide[name].set(old[name]);
  }
  const from = old.from.slice();
  const count = old.count.slice();
  from[concept] = size;
  count[concept] = segments.length;
  const row = concept * old.width;
  const present = mapped(old.present, (bits) => bits.slice().fill(0, row, row + old.width));
  const postings = { ...old, ...wide, from, count, present, ranks: old.ranks.slice() };
  segments.forEach((segment, at) => {
    wide.segment[size + at] = segment;
    wide.flags[size + at] = IN_ALL;
    wide.strength[size + at] = strengths[at] as number;
    mark(postings, concept, size + at);
  });
  return ranked(postings);
}

/** @returns the number of the posting, or -1 where the concept is not in the provision */
export function postingAt({ present, ranks, width }: Postings, concept: number, segment: number): number {
  const word = concept * width + (segment >> 5);
  const bits = present.any[word] as number;
  const bit = 1 << (segment & 31);
  if ((bits & bit) === 0) return -1;
  return (ranks[word] as number) + ones(bits & (bit - 1));
}

export function isPresent(
  { present, width }: Postings,
  concept: number,
  field: Field,
  segment: number,
): boolean {
  const word = bitsOf(present, field)[concept * width + (segment >> 5)] as number;
  return (word & (1 << (segment & 31))) !== 0;
}

/** The bits of one field. Asked for millions of times: names compared one by one cost less than a look by name. */
export function bitsOf(present: Postings['present'], field: Field): Int32Array {
  if (field === 'any') return present.any;
  if (field === 'text') return present.text;
  if (field === 'heading') return present.heading;
  return field === 'path' ? present.path : present.law;
}

function columnsOf(size: number) {
  return {
    segment: new Int32Array(size),
    heading: new Float64Array(size),
    flags: new Uint8Array(size),
    strength: new Float64Array(size),
    placesFrom: new Int32Array(size),
    placesCount: new Int32Array(size),
  };
}

function noPresence(concepts: number, segments: number) {
  const width = (segments + 31) >> 5;
  const row = () => new Int32Array(concepts * width);
  const present = { any: row(), heading: row(), path: row(), law: row(), text: row() };
  return { width, present, ranks: row() };
}

function mark(postings: Postings, concept: number, at: number): void {
  const { present, width } = postings;
  const segment = postings.segment[at] as number;
  const flags = postings.flags[at] as number;
  const word = concept * width + (segment >> 5);
  const bit = 1 << (segment & 31);
  const all = (flags & IN_ALL) !== 0;
  set(present.any, word, bit);
  if (all || (postings.heading[at] as number) > 0) set(present.heading, word, bit);
  if (all || (flags & IN_PATH) !== 0) set(present.path, word, bit);
  if (all || (flags & IN_LAW) !== 0) set(present.law, word, bit);
  if (all || (postings.placesCount[at] as number) > 0) set(present.text, word, bit);
}

function set(bits: Int32Array, word: number, bit: number): void {
  bits[word] = (bits[word] as number) | bit;
}

function ranked<T extends Postings>(postings: T): T {
  const { from, width, present, ranks } = postings;
  for (let concept = 0; concept < from.length; concept++) {
    let rank = from[concept] as number;
    for (let word = concept * width; word < (concept + 1) * width; word++) {
      ranks[word] = rank;
      rank += ones(present.any[word] as number);
    }
  }
  return postings;
}

function mapped<K extends string>(
  record: Readonly<Record<K, Int32Array>>,
  change: (bits: Int32Array) => Int32Array,
): Record<K, Int32Array> {
  const entries = Object.entries<Int32Array>(record).map(([name, bits]) => [name, change(bits)]);
  return Object.fromEntries(entries) as Record<K, Int32Array>;
}

/** How many bits are set. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
