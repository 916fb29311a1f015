import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { InputError } from '#engine/model/problem.ts';
import { noRoomIn, placeOf } from '../originals.ts';
import { ORIGINALS } from './manifest.ts';
import type { Bundle } from './bundle-read.ts';

/** Keeps an original piece by piece, as `keepOriginal` does with bytes: it has its name only once all of it is on the disk. */
export async function keepPieces(
  folder: string,
  sha256: string,
  pieces: AsyncIterable<Uint8Array>,
): Promise<void> {
  const path = placeOf(folder, sha256);
  if ((await stat(path).catch(() => undefined))?.isFile()) return;
  const beside = `${path}.${randomBytes(6).toString('hex')}.part`;
  await mkdir(dirname(path), { recursive: true }).catch(full(folder));
  const file = await open(beside, 'wx').catch(full(folder));
  const hash = createHash('sha256');
  try {
    for await (const piece of pieces) {
      hash.update(piece);
      // All of it: a single write keeps as much as there is room for, and says so only by a number.
      await file.writeFile(piece).catch(full(folder));
    }
    await file.sync().catch(full(folder));
    if (hash.digest('hex') !== sha256)
      throw new InputError({ code: 'original.damaged', file: sha256, message: CHANGED });
    await rename(beside, path);
  } finally {
    await file.close();
    await rm(beside, { force: true });
  }
}

/** A disk without room is said in words; all else is thrown on. */
function full(folder: string): (error: unknown) => never {
  return (error) => {
    if (/^(?:ENOSPC|EDQUOT)$/u.test((error as NodeJS.ErrnoException).code ?? ''))
      throw new InputError(noRoomIn(folder));
    throw error;
  };
}

const CHANGED = 'the file changed while it was read; try again';

/** @returns the SHA-256 under which the file is now kept */
export async function keepFile(folder: string, path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  const sha256 = hash.digest('hex');
  await keepPieces(folder, sha256, createReadStream(path));
  return sha256;
}

/** Keeps every original of a bundle. */
export async function keepOriginalsOf(folder: string, { manifest, original }: Bundle): Promise<void> {
  for (const { name } of manifest.entries) {
    if (!name.startsWith(ORIGINALS)) continue;
    const sha256 = name.slice(ORIGINALS.length);
    await keepPieces(folder, sha256, original(sha256));
  }
}
