import { readFileSync, readdirSync } from 'node:fs';
import { loadavg } from 'node:os';

/** One number for each of several sizes. */
export type Point = { readonly states: number; readonly value: number };

/**
 * The straight line that fits best: what one more State adds, and by how much of the first value it has grown at the end.
 *
 * @returns undefined for fewer than two sizes
 */
export function lineOf(points: readonly Point[]) {
  const mean = (of: (point: Point) => number) =>
    points.reduce((sum, one) => sum + of(one), 0) / points.length;
  const [x, y] = [mean(({ states }) => states), mean(({ value }) => value)];
  const spread = points.reduce((sum, { states }) => sum + (states - x) ** 2, 0);
  if (points.length < 2 || spread === 0) return undefined;
  const slope = points.reduce((sum, { states, value }) => sum + (states - x) * (value - y), 0) / spread;
  const at = (states: number) => y + slope * (states - x);
  const sizes = points.map(({ states }) => states);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const rest = points.reduce((sum, { states, value }) => sum + (value - at(states)) ** 2, 0);
  const all = points.reduce((sum, { value }) => sum + (value - y) ** 2, 0);
  return {
    slope,
    start: at(0),
    /** Growth from the least to the most States, as a share. */
    growth: at(most) / at(least) - 1,
    /** Share of the differences that the line explains: near 0 where there is no growth, only noise. */
    fit: all === 0 ? 1 : 1 - rest / all,
  };
}

export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

export function share(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

export function load(): number {
  return Math.round((loadavg()[0] ?? 0) * 10) / 10;
}

/** Milliseconds that this process has worked, with all its threads, and that the server has, with all its processes. */
export function workedSince(server: number): () => { readonly own: number; readonly server: number } {
  const before = process.cpuUsage();
  const its = serverTime(server);
  return () => {
    const { user, system } = process.cpuUsage(before);
    return { own: (user + system) / 1000, server: serverTime(server) - its };
  };
}

/** Linux counts in hundredths of a second. What has ended is counted with the process that had started it. */
function serverTime(pid: number): number {
  const times = readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/u.test(name)) return [];
    const fields = statOf(name);
    if (fields === undefined) return [];
    const at = (index: number) => Number(fields[index] ?? 0);
    if (Number(name) === pid) return [at(11) + at(12) + at(13) + at(14)];
    return at(1) === pid ? [at(11) + at(12)] : [];
  });
  return times.reduce((sum, one) => sum + one, 0) * 10;
}

/** What follows the name of the program: state, parent, … */
function statOf(name: string): readonly string[] | undefined {
  try {
    const text = readFileSync(`/proc/${name}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    // It ended since.
    return undefined;
  }
}
