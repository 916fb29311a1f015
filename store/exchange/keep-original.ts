import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { InputError } from '#engine/model/problem.ts';
import { placeOf } from '../originals.ts';
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
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${randomBytes(6).toString('hex')}.part`;
  const file = await open(beside, 'wx');
  const hash = createHash('sha256');
  try {
    for await (const piece of pieces) {
      hash.update(piece);
      await file.write(piece);
    }
    await file.sync();
    if (hash.digest('hex') !== sha256)
      throw new InputError({ code: 'original.damaged', file: sha256, message: CHANGED });
    await rename(beside, path);
  } finally {
    await file.close();
    await rm(beside, { force: true });
  }
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
