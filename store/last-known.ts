import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '#engine/model/problem.ts';

/** What people said of the services that help, and of the records of the library. Nobody is named in either. */
export type Known = 'services' | 'records';

/** In the data folder. */
const FOLDER = 'last-known';

/**
 * What was read of the database last, as JSON in `<folder>/last-known/<name>.json`, for a portal that starts while its
 * database is away.
 *
 * @param folder the data folder
 * @returns what was kept, not yet looked at; undefined where nothing was
 * @throws InputError when it cannot be read, or is no JSON
 */
export function readKnown(folder: string, name: Known): unknown {
  const path = pathOf(folder, name);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code = 'fault' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new InputError({ code: 'last-known', file: path, message: `cannot be read (${code})` });
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new InputError({ code: 'last-known', file: path, message: 'is damaged; it is written again' });
  }
}

/**
 * Keeps it in place of what was there, for the owner alone; a reader finds the old file or the new one, each whole.
 *
 * @throws InputError when the folder cannot be written
 */
export function keepKnown(folder: string, name: Known, value: unknown): void {
  const path = pathOf(folder, name);
  const beside = `${path}.${randomBytes(6).toString('hex')}.part`;
  try {
    mkdirSync(join(folder, FOLDER), { recursive: true, mode: 0o700 });
    writeFileSync(beside, JSON.stringify(value), { flag: 'wx', mode: 0o600, flush: true });
    renameSync(beside, path);
  } catch (error) {
    rmQuietly(beside);
    const { code = 'fault' } = error as NodeJS.ErrnoException;
    throw new InputError({ code: 'last-known', file: path, message: `cannot be written (${code})` });
  }
}

function pathOf(folder: string, name: Known): string {
  return join(folder, FOLDER, `${name}.json`);
}

function rmQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What kept it from being written is told, and is the reason for this too.
  }
}
