import { randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { InputError } from '#engine/model/problem.ts';

/** A file that waits to be imported. */
export type InboxFile = {
  readonly name: string;
  readonly size: number;
  /** UTC, ISO 8601: when it was last written to. */
  readonly at: string;
};

/** No name leads anywhere else, and none is hidden. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._()-]{0,149}$/u;
const TAKEN = /\.json(?:\.gz)?$|\.gz$/iu;
/** How an upload is called until it is whole. */
const PART = /^\.upload-[0-9a-f-]{36}$/u;
const A_DAY = 24 * 3600 * 1000;

/** Exports that lie in the folder `inbox` of the data folder, by name. */
export function inboxFiles(data: string): readonly InboxFile[] {
  return namesIn(data)
    .filter((name) => NAME.test(name) && TAKEN.test(name))
    .sort()
    .flatMap((name) => {
      const found = lstatSync(join(inbox(data), name), { throwIfNoEntry: false });
      return found?.isFile() ? [{ name, size: found.size, at: found.mtime.toISOString() }] : [];
    });
}

/**
 * @returns its path
 * @throws InputError when no such file lies there
 */
export function placeInInbox(data: string, name: string): string {
  if (inboxFiles(data).some((each) => each.name === name)) return join(inbox(data), name);
  const message = 'is not in the folder "inbox" of the data folder; look at its name, or hand it in again';
  throw new InputError({ code: 'inbox.missing', file: name.slice(0, 150), message });
}

/**
 * Keeps a file as it comes, never whole in memory; it lies there under its name only when it is whole.
 *
 * @param name as it is called where it comes from; what a name may not hold is left out
 * @param most how many bytes are taken
 * @returns the name under which it lies there
 * @throws InputError when it is empty, longer, or none that can be imported
 */
export async function keepInInbox(
  data: string,
  name: string,
  bytes: Readable,
  most: number,
): Promise<string> {
  const own = `${new Date().toISOString().slice(0, 10)} ${randomUUID().slice(0, 8)} ${tidyName(name)}`;
  if (!TAKEN.test(own)) {
    bytes.resume();
    throw refused('kind', 'is no export: choose a file that ends in .json or .json.gz', name);
  }
  const beside = join(inbox(data), `.upload-${randomUUID()}`);
  let size = 0;
  // Made before anything is read, so that what is refused at once leaves nothing behind.
  const file = await begun(data, beside).catch((error: unknown) => {
    throw isFull(error) ? noRoom(name) : error;
  });
  try {
    await pipeline(
      bytes,
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          size += chunk.length;
          if (size > most) throw refused('too-large', `has more than ${Math.floor(most / 1e6)} MB`, name);
          yield chunk;
        }
      },
      file.createWriteStream(),
    );
    if (size === 0) throw refused('empty', 'is empty', name);
    renameSync(beside, join(inbox(data), own));
    return own;
  } catch (error) {
    await file.close().catch(() => undefined);
    rmSync(beside, { force: true });
    throw isFull(error) ? noRoom(name) : error;
  }
}

async function begun(data: string, beside: string): Promise<FileHandle> {
  mkdirSync(inbox(data), { recursive: true, mode: 0o700 });
  removeLeftOver(data);
  return open(beside, 'wx', 0o600);
}

function isFull(error: unknown): boolean {
  return /^(?:ENOSPC|EDQUOT)$/u.test((error as NodeJS.ErrnoException).code ?? '');
}

function noRoom(name: string): InputError {
  return refused(
    'full',
    'cannot be kept: the disk of the data folder is full; free some space, then send it again',
    name,
  );
}

/** Takes away what was imported. */
export function removeFromInbox(data: string, name: string): void {
  if (NAME.test(name)) rmSync(join(inbox(data), name), { force: true });
}

/** What an upload left behind whose process ended. */
function removeLeftOver(data: string): void {
  for (const name of namesIn(data).filter((each) => PART.test(each))) {
    const path = join(inbox(data), name);
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found && Date.now() - found.mtimeMs > A_DAY) rmSync(path, { force: true });
  }
}

function namesIn(data: string): readonly string[] {
  try {
    return readdirSync(inbox(data));
  } catch {
    return [];
  }
}

function inbox(data: string): string {
  return join(data, 'inbox');
}

function tidyName(name: string): string {
  const last = name.split(/[/\\]/u).at(-1) ?? '';
  return last.replace(/[^\p{L}\p{N} ._()-]/gu, '').slice(-100);
}

function refused(code: string, message: string, file: string): InputError {
  return new InputError({ code: `inbox.${code}`, file: file.slice(0, 150), message });
}
