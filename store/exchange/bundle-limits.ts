import { InputError } from '#engine/model/problem.ts';
import { LIMITS } from './archive-form.ts';
import { ORIGINALS, partsOf, type Manifest, type Part } from './manifest.ts';

/** What a bundle may ask of whoever reads it. Originals are copied, never held, and count for nothing here. */
export type BundleLimits = {
  /** Who reads it: "the desk". */
  readonly who: string;
  /** What to do with a larger one. */
  readonly todo: string;
  /** Entries of the archive, originals among them. */
  readonly entries: number;
  /** Unpacked bytes of the manifest, and of one line. */
  readonly manifest: number;
  readonly line: number;
  /** Unpacked bytes of all parts together. */
  readonly bytes: number;
  /** The same of those parts that are held in memory while they are compared. */
  readonly held: number;
  /** Decisions on one finding: to fold them takes time by the square of their number. */
  readonly finding: number;
  /** Lines of each part. */
  readonly lines: Readonly<Record<Part, number>>;
};

const HELD: readonly Part[] = ['people', 'laws', 'decisions', 'plan', 'recommendations'];
const MB = 1_000_000;

/**
 * At the desk, in the process that answers readers as well. A large State has 5,000 provisions of law, ten decisions on
 * each aspect of 221 requirements in two voices (8,840), and some hundred people and publications: some 40 MB, 13 of them held, as
 * estimated from docs/scale.md. This is four times as much.
 */
export const AT_DESK: BundleLimits = {
  who: 'the desk',
  todo: 'whoever runs Tutela merges it with "tutela merge"',
  entries: 20_000,
  manifest: 4 * MB,
  line: 8 * MB,
  bytes: 200 * MB,
  held: 50 * MB,
  finding: 1_000,
  lines: {
    people: 10_000,
    laws: 20_000,
    decisions: 50_000,
    publications: 10_000,
    readings: 200_000,
    plan: 10_000,
    recommendations: 10_000,
  },
};

/** By command, in a process of its own: as much as its memory holds. */
export const BY_COMMAND: BundleLimits = {
  who: 'this command',
  todo: 'ask for one voice alone',
  entries: LIMITS.entries,
  manifest: 64 * MB,
  line: LIMITS.line,
  bytes: 4_000 * MB,
  held: 500 * MB,
  finding: 50_000,
  lines: {
    people: 200_000,
    laws: 200_000,
    decisions: 500_000,
    publications: 200_000,
    readings: 4_000_000,
    plan: 200_000,
    recommendations: 500_000,
  },
};

/**
 * By what the manifest says of its parts, before a line of them is read. That it says the truth is looked at while they are.
 *
 * @throws InputError with the part and the limit
 */
export function mustFit(file: string, manifest: Manifest, limits: BundleLimits): void {
  const { counts, entries } = manifest;
  const parts = entries.filter(({ name }) => !name.startsWith(ORIGINALS));
  const sum = (all: typeof parts): number => all.reduce((bytes, { size }) => bytes + size, 0);
  const held = parts.filter(({ name }) => HELD.some((part) => name === `${part}.jsonl`));
  if (sum(parts) > limits.bytes)
    throw tooLarge(file, limits, `its parts hold ${mb(sum(parts))}`, mb(limits.bytes));
  if (sum(held) > limits.held)
    throw tooLarge(
      file,
      limits,
      `all but its readings and publications hold ${mb(sum(held))}`,
      mb(limits.held),
    );
  for (const part of partsOf(manifest)) {
    const count = counts[part] ?? 0;
    if (count > limits.lines[part])
      throw tooLarge(
        file,
        limits,
        `it holds ${figure(count)} lines`,
        figure(limits.lines[part]),
        `${part}.jsonl`,
      );
  }
}

/** @param place the entry, and the line where there is one */
export function tooLarge(
  file: string,
  { who, todo }: Pick<BundleLimits, 'who' | 'todo'>,
  what: string,
  most: string,
  place?: string,
): InputError {
  const message = `is refused: ${what}, and ${who} takes ${most} at most; ${todo}`;
  return new InputError({ code: 'exchange.too-large', file, message, ...(place ? { place } : {}) });
}

export function mb(bytes: number): string {
  return `${figure(Math.ceil(bytes / MB))} MB`;
}

export function figure(count: number): string {
  return count.toLocaleString('en-US');
}
