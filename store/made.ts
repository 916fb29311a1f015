import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '#engine/model/problem.ts';
import { hashOf, keepOn, placeOf } from './originals.ts';

/** Days for which a file that was made lies ready; after that it is made again when somebody wants it. */
export const LIES_READY = 30;

/**
 * Keeps a file that was made of what is kept elsewhere, as a report is, in `<folder>/made/ab/cdef…`.
 *
 * @param folder the data folder
 * @returns its SHA-256
 * @throws InputError when the folder cannot be written
 */
export function keepMade(folder: string, bytes: Uint8Array): string {
  return keepOn('made', folder, bytes);
}

/** @throws InputError when it lies there no longer, or was altered */
export function readMade(folder: string, hash: string): Uint8Array {
  const gone = (): InputError => {
    const message = `the file lies ready for ${LIES_READY} days and is gone; make it again`;
    return new InputError({ code: 'made.gone', file: hash, message });
  };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(placeOf(folder, hash, 'made'));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw gone();
  }
  if (hashOf(bytes) !== hash) throw gone();
  return bytes;
}

/**
 * Takes away what lay ready long enough. A file that another process takes away meanwhile is none of its concern.
 *
 * @param now milliseconds since 1970
 */
export function dropMade(folder: string, now: number): void {
  const oldest = now - LIES_READY * 86_400_000;
  for (const part of listed(join(folder, 'made'))) {
    for (const name of listed(join(folder, 'made', part))) {
      const path = join(folder, 'made', part, name);
      const stat = statSync(path, { throwIfNoEntry: false });
      if (stat?.isFile() && stat.mtimeMs < oldest) rmSync(path, { force: true });
    }
  }
}

function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
