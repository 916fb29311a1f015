import type { Columns } from './postings.ts';

/** Collects where concepts stand, provision after provision, without an object for each. */
export type PostingWriter = {
  /** Begins the next provision. */
  readonly open: (segment: number) => void;
  /** The concept stands in a heading above, or in the title of the law. */
  readonly flag: (concept: number, flag: number) => void;
  /** The concept makes up this share of the heading. */
  readonly heading: (concept: number, share: number) => void;
  /** The concept stands in the text: its first and last word, where it starts and ends. In the order of the text. */
  readonly place: (concept: number, first: number, last: number, start: number, end: number) => void;
  /** Ends the provision: its places are put together concept by concept. */
  readonly close: () => void;
  readonly finish: () => Columns;
};

/** At most so many places of one concept in one provision are kept: enough to find the nearest. */
const MOST_PLACES = 24;

export function postingWriter(concepts: number): PostingWriter {
  let size = 0;
  let concept = new Int32Array(1 << 13);
  let segment = new Int32Array(1 << 13);
  let headings = new Float64Array(1 << 13);
  let flags = new Uint8Array(1 << 13);
  let placesFrom = new Int32Array(1 << 13);
  let placesCount = new Int32Array(1 << 13);
  let places = new Int32Array(1 << 15);
  let placed = 0;
  let here = 0;
  /** First posting of the provision that is open; and for each concept its newest posting. */
  let begun = 0;
  const newest = new Int32Array(concepts).fill(-1);
  /** Places of the provision that is open, four numbers each, by concept. */
  const draft = Array.from({ length: concepts }, (): number[] => []);

  function open(at: number): void {
    here = at;
    begun = size;
  }

  /** @returns the posting of the concept in the provision that is open */
  function posting(of: number): number {
    const known = newest[of] as number;
    if (known >= begun) return known;
    if (size === concept.length) grow();
    newest[of] = size;
    concept[size] = of;
    segment[size] = here;
    return size++;
  }

  function grow(): void {
    const wide = size * 2;
    concept = widened(concept, new Int32Array(wide));
    segment = widened(segment, new Int32Array(wide));
    headings = widened(headings, new Float64Array(wide));
    flags = widened(flags, new Uint8Array(wide));
    placesFrom = widened(placesFrom, new Int32Array(wide));
    placesCount = widened(placesCount, new Int32Array(wide));
  }

  function flag(of: number, bit: number): void {
    const at = posting(of);
    flags[at] = (flags[at] as number) | bit;
  }

  function heading(of: number, share: number): void {
    const at = posting(of);
    headings[at] = Math.max(headings[at] as number, share);
  }

  function place(of: number, first: number, last: number, start: number, end: number): void {
    posting(of);
    const own = draft[of] as number[];
    const previous = own.length - 4;
    if (previous < 0 || own[previous] !== first) {
      if (own.length < MOST_PLACES * 4) own.push(first, last, start, end);
    } else if (last > (own[previous + 1] as number)) {
      own[previous + 1] = last;
      own[previous + 3] = end;
    }
  }

  function close(): void {
    for (let at = begun; at < size; at++) {
      const own = draft[concept[at] as number] as number[];
      placesFrom[at] = placed;
      placesCount[at] = own.length / 4;
      if (placed + own.length > places.length) {
        places = widened(places, new Int32Array(2 * places.length));
      }
      for (let i = 0; i < own.length; i++) places[placed + i] = own[i] as number;
      placed += own.length;
      own.length = 0;
    }
  }

  function finish(): Columns {
    return { size, concept, segment, heading: headings, flags, placesFrom, placesCount, places };
  }

  return { open, flag, heading, place, close, finish };
}

function widened<T extends { set: (from: T) => void }>(old: T, wide: T): T {
  wide.set(old);
  return wide;
}
