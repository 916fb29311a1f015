import type { Sample } from './walk.ts';

/** Of the answers to one kind of step, in milliseconds. */
export type Figures = {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly slowest: number;
  readonly wrong: number;
};

/** @param samples of one kind */
export function figuresOf(samples: readonly Sample[]): Figures {
  const times = samples.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (part: number): number =>
    Math.round((times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0) * 10) / 10;
  const wrong = samples.filter(({ good }) => !good).length;
  return { count: times.length, p50: at(0.5), p95: at(0.95), slowest: at(1), wrong };
}

/** The same numbers in the same order each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
