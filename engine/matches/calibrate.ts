/**
 * Turns the raw score of a provision into the chance that a lawyer would call it relevant.
 * The two numbers are fitted on the labelled States by bench/calibrate.ts, each State left out in turn.
 */
const SLOPE = 6;
const MIDDLE = 0.62;

export function chance(score: number): number {
  return 1 / (1 + Math.exp(-SLOPE * (score - MIDDLE)));
}

/** From this chance on the best provision counts as an answer. */
export const ANSWERED = 0.5;
