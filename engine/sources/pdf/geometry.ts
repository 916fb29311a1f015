/** One piece of text as the page draws it. Units are points, measured from the top left of the page as it is read. */
export type Item = {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  /** True when the file writes a space behind it. */
  readonly spaced?: boolean;
  /** True when its letters come in the order in which they are seen, not read. */
  readonly visual?: boolean;
};

/** Items that touch on one baseline. */
export type Run = {
  readonly items: readonly Item[];
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
};

/** A page before its layout is understood. */
export type Page = {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
};

/** One line of text in reading order. */
export type Line = {
  readonly text: string;
  readonly page: number;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  /** The font of most of its characters. */
  readonly font: string;
  /** Where it begins and ends in the direction of reading: mirrored where that is from the right. */
  readonly from: number;
  readonly to: number;
  /** True when it is a row of cells. */
  readonly table: boolean;
  /** Where its items begin, in the direction of reading: a line below that starts at one of them hangs on it. */
  readonly starts: readonly number[];
  /** True when it begins with a small raised figure, the number of a paragraph. */
  readonly raised: boolean;
  readonly rtl: boolean;
};

/** Lines of one column, with its edges in the direction of reading. */
export type Column = {
  readonly lines: readonly Line[];
  readonly left: number;
  readonly right: number;
  /** Of most of its letters. */
  readonly size: number;
  /** From one line to the next, in most of it. */
  readonly pitch: number;
};

/** @returns the value that most of the weight agrees on, 0 when there is none */
export function mode(pairs: Iterable<readonly [number, number]>): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of pairs) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best = 0;
  let most = 0;
  for (const [value, weight] of weights) if (weight > most) [best, most] = [value, weight];
  return best;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
