import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { InputError } from '#engine/model/problem.ts';

export type OutputFile =
  { readonly name: string; readonly text: string } | { readonly name: string; readonly bytes: Uint8Array };

/**
 * Writes a folder of files so that a reader sees all of them whole or none: everything is first
 * written to a folder of its own, then moved into place. Files of other names in the folder stay.
 *
 * @throws InputError when the folder cannot be written; nothing is left behind
 */
export function writeFolder(folder: string, files: readonly OutputFile[]): void {
  mustBeWritable(folder);
  const target = resolve(folder);
  let beside: string | undefined;
  try {
    // Inside a folder that is there, else beside its future place: always on the same disk, so a move is one step.
    const home = existsSync(target) ? target : dirname(target);
    mkdirSync(home, { recursive: true });
    beside = mkdtempSync(join(home, '.tutela-'));
    for (const file of files) {
      writeFileSync(join(beside, file.name), 'bytes' in file ? file.bytes : file.text);
    }
    mkdirSync(target, { recursive: true });
    for (const file of files) renameSync(join(beside, file.name), join(target, file.name));
  } catch (error) {
    throw new InputError(notWritable(folder, (error as NodeJS.ErrnoException).code));
  } finally {
    if (beside !== undefined) rmSync(beside, { recursive: true, force: true });
  }
}

/**
 * Asks before any long work whether the folder can be written later.
 *
 * @throws InputError when it cannot
 */
export function mustBeWritable(folder: string): void {
  let there = resolve(folder);
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
  if (!statSync(there).isDirectory()) {
    throw new InputError({
      code: 'not-a-folder',
      file: folder,
      message: 'is a file, not a folder; name another folder with --out',
    });
  }
  try {
    accessSync(there, constants.W_OK);
  } catch {
    throw new InputError(notWritable(folder));
  }
}

function notWritable(folder: string, code?: string): { code: string; file: string; message: string } {
  const full = code === 'ENOSPC' || code === 'EDQUOT';
  const why = full ? 'the disk is full' : 'no right to write there';
  const what = full ? 'free some space, or name another folder with --out' : 'name another folder with --out';
  return { code: 'not-writable', file: folder, message: `cannot be written (${why}); ${what}` };
}
