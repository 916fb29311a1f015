import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { InputError, type Problem } from '#engine/model/problem.ts';

/**
 * Keeps the bytes of a document under their SHA-256, in `<folder>/originals/ab/cdef…`, before anything reads them.
 * Bytes that are kept already stay as they are; a file of another size in their place is written again.
 *
 * @param folder the data folder
 * @returns the hash: 64 hexadecimal digits, lower case
 * @throws InputError when the folder cannot be written
 */
export function keepOriginal(folder: string, bytes: Uint8Array): string {
  return keepOn('originals', folder, bytes);
}

/** The same on any shelf of the data folder. */
export function keepOn(shelf: Shelf, folder: string, bytes: Uint8Array): string {
  const hash = hashOf(bytes);
  const path = placeOf(folder, hash, shelf);
  const beside = `${path}.${randomBytes(6).toString('hex')}.part`;
  try {
    if (sizeOf(path) === bytes.length) return hash;
    makeFolder(dirname(path));
    // On the disk before it has its name: after a power cut a name never stands for half a document.
    writeFileSync(beside, bytes, { flag: 'wx', flush: true });
    renameSync(beside, path);
    flushFolder(dirname(path));
    return hash;
  } catch (error) {
    rmQuietly(beside);
    throw new InputError(notWritable(folder, (error as NodeJS.ErrnoException).code));
  }
}

/**
 * @param hash as `keepOriginal` gave it
 * @throws InputError when it is not kept, or the bytes are no longer those that were kept
 */
export function readOriginal(folder: string, hash: string): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(placeOf(folder, hash));
  } catch (error) {
    if (error instanceof InputError) throw error;
    const message = 'this original is not kept here; name the data folder it was kept in with TUTELA_DATA';
    throw new InputError({ code: 'original.missing', file: hash, message });
  }
  if (hashOf(bytes) === hash) return bytes;
  const message = 'the file of this original is damaged; bring it back from a backup of the data folder';
  throw new InputError({ code: 'original.damaged', file: hash, message });
}

/** `originals` are kept for ever; what is on `made` can be made again. */
export type Shelf = 'originals' | 'made';

/** A hash is the only way to a file, so that no name can lead out of the folder. */
export function placeOf(folder: string, hash: string, shelf: Shelf = 'originals'): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) {
    const message = 'is not the hash of an original; it has 64 digits from 0 to f';
    throw new InputError({ code: 'original.bad-hash', file: hash, message });
  }
  return join(folder, shelf, hash.slice(0, 2), hash.slice(2));
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function sizeOf(path: string): number | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() ? stat.size : undefined;
}

/** Step by step: `mkdirSync` with `recursive` never ends where a folder refuses new ones with ENOENT, as /proc does. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** The new name itself must last too. Systems that cannot open a folder for this need no such step. */
function flushFolder(folder: string): void {
  let handle: number | undefined;
  try {
    handle = openSync(folder, 'r');
    fsyncSync(handle);
  } catch {
    // Windows refuses it; the bytes themselves are flushed in any case.
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function rmQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The trouble that led here is the one to tell.
  }
}

function notWritable(folder: string, code: string | undefined) {
  if (code === 'ENOSPC' || code === 'EDQUOT') return noRoomIn(folder);
  return {
    code: 'data-not-writable',
    file: folder,
    message:
      'documents cannot be kept here (no right to write there, or it is no folder); set TUTELA_DATA to a folder that can be written',
  };
}

/** Of any file in the data folder that finds no room there. */
export function noRoomIn(folder: string): Problem {
  const message =
    'documents cannot be kept here (the disk is full); free some space, or set TUTELA_DATA to a folder on another disk';
  return { code: 'data-full', file: folder, message };
}
