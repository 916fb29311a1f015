import { InputError } from '#engine/model/problem.ts';

/** The records of a ZIP (APPNOTE.TXT 4.3) and their sizes in bytes, without names. */
export const LOCAL = { sign: 0x04034b50, size: 30 };
export const DESCRIPTOR = { sign: 0x08074b50, size: 16 };
export const CENTRAL = { sign: 0x02014b50, size: 46 };
export const END = { sign: 0x06054b50, size: 22 };
export const WIDE_END = { sign: 0x06064b50, size: 56 };
export const WIDE_LOCATOR = { sign: 0x07064b50, size: 20 };
/** Stands where a number needs more than 32 bits. */
export const WIDE = 0xffffffff;
/** Of one entry, in bytes. */
export const LARGEST = WIDE - 1;

/** What an archive may ask of the machine. */
export const LIMITS = {
  entries: 200_000,
  /** Bytes of its list of contents. */
  directory: 64 * 1024 * 1024,
  /** Inflated bytes for each packed one, beyond `free`. Lines of JSON stay below 50. */
  ratio: 200,
  free: 16 * 1024 * 1024,
  /** Bytes of one line. */
  line: 64 * 1024 * 1024,
} as const;

/** A bundle or backup that is damaged, altered, or built to trick its reader. Nothing of it is used. */
export function faulty(file: string, what: string, place?: string): InputError {
  const message = `is refused: ${what}; ask for it again from where it was made`;
  return new InputError({ code: 'exchange.faulty', file, message, ...(place ? { place } : {}) });
}
