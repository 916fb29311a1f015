/** What became of the inputs of one door. */
export type Tally = {
  inputs: number;
  read: number;
  refused: number;
  crash: number;
  slow: number;
  unhandled: number;
  hang: number;
  slowest: number;
  /** Number of the slowest input: with the seed it is made again. */
  slowestAt: number;
};

export type Finding = {
  readonly door: string;
  readonly index: number;
  readonly end: string;
  readonly why: string;
  readonly kept?: string;
};

export function noTally(): Tally {
  return {
    inputs: 0,
    read: 0,
    refused: 0,
    crash: 0,
    slow: 0,
    unhandled: 0,
    hang: 0,
    slowest: 0,
    slowestAt: -1,
  };
}

/** Adds one end to a tally. */
export function count(
  tally: Tally,
  end: Exclude<keyof Tally, 'inputs' | 'slowest' | 'slowestAt'>,
  ms: number,
  at: number,
): void {
  tally.inputs += 1;
  tally[end] += 1;
  if (ms > tally.slowest) [tally.slowest, tally.slowestAt] = [Math.round(ms), at];
}

/** Adds the counts of one to those of another. */
export function add(to: Tally, from: Tally): void {
  for (const key of ['inputs', 'read', 'refused', 'crash', 'slow', 'unhandled', 'hang'] as const)
    to[key] += from[key];
  if (from.slowest > to.slowest) [to.slowest, to.slowestAt] = [from.slowest, from.slowestAt];
}
