/** A browser tab has no more to spare; the command line reads larger files. MB of 1,000,000 bytes. */
export const FILE_MB = 20;
export const ALL_MB = 60;

/** Seconds that one document may take to be read before the page ends its reading, as the command line does. */
export const SECONDS = 120;

/** @returns megabytes as a person reads them: one digit below 10, never 0 */
export function megabytes(bytes: number): number {
  const mb = bytes / 1e6;
  return mb >= 10 ? Math.ceil(mb) : Math.max(0.1, Math.ceil(mb * 10) / 10);
}

/** @returns the size of a file in the unit a person expects, for the words of the page */
export function sizeOf(bytes: number): { readonly size: number; readonly unit: 'kB' | 'MB' } {
  return bytes < 100_000
    ? { size: Math.max(1, Math.round(bytes / 1000)), unit: 'kB' }
    : { size: megabytes(bytes), unit: 'MB' };
}
