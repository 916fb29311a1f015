import { InputError } from '#engine/model/problem.ts';

/** What an archive may ask of the machine. Real laws stay a hundred times below. */
export const LIMITS = {
  entries: 10_000,
  /** Bytes of one entry after inflating. */
  entry: 128 * 1024 * 1024,
  /** Bytes of all entries that were asked for, after inflating. */
  total: 256 * 1024 * 1024,
  /** Inflated bytes for each compressed one, counted beyond `free`. */
  ratio: 200,
  free: 1024 * 1024,
} as const;

/** @returns the error for an archive that asks for more than `LIMITS`, or hides what it holds */
export function refused(file: string, reason: string, place?: string): InputError {
  const message = `the archive is refused: ${reason}`;
  return new InputError({ code: 'source.archive-refused', message, file, ...(place ? { place } : {}) });
}

/** @returns the error for an archive that is cut off or contradicts itself */
export function damaged(file: string, reason: string, place?: string): InputError {
  const message = `the archive is damaged (${reason}); save or download the document again`;
  return new InputError({ code: 'source.archive-damaged', message, file, ...(place ? { place } : {}) });
}
