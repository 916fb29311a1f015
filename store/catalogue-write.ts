import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { InputError } from '#engine/model/problem.ts';

type TextFile = { readonly path: string; readonly text: string };

/** Confirmations of people, one JSON value a line, oldest first; lines are only ever added. */
export const CONFIRMATIONS = 'opsc/confirmations.jsonl';

/** A catalogue that a person changes: its files, and the log of what was confirmed. */
export type CatalogueFolder = {
  readonly folder: string;
  /** @param path inside the folder, with "/" */
  readonly read: (path: string) => string;
  readonly write: (files: readonly TextFile[], lines: readonly string[]) => void;
};

export function catalogueFolder(folder: string): CatalogueFolder {
  return {
    folder,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    write: (files, lines) => write(folder, files, lines),
  };
}

/**
 * Every file is written beside its place first and then moved, so that a reader never sees half of one. The log comes
 * first: a line without its change is done again, a change without its line would be a mark that nobody answers for.
 *
 * @throws InputError when the folder cannot be written
 */
function write(folder: string, files: readonly TextFile[], lines: readonly string[]): void {
  const moves = files.map(({ path, text }) => ({
    text,
    to: join(folder, path),
    from: join(folder, `${path}.part`),
  }));
  try {
    for (const { from, text } of moves) writeFileSync(from, text, { flush: true });
    append(join(folder, CONFIRMATIONS), lines.map((line) => `${line}\n`).join(''));
    for (const { from, to } of moves) renameSync(from, to);
  } catch {
    for (const { from } of moves) rmSync(from, { force: true });
    const message =
      'cannot be written; copy the catalogue to a folder of your own and name it with --catalogue';
    throw new InputError({ code: 'catalogue.not-writable', file: folder, message });
  }
}

function append(path: string, text: string): void {
  const handle = openSync(path, 'a');
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
