import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, open, rename, rm } from 'node:fs/promises';
import { InputError } from '#engine/model/problem.ts';

export type Written = { readonly path: string; readonly bytes: number; readonly sha256: string };

/**
 * Writes a file piece by piece, for its owner alone (0600). It has its name only once all of it is on the disk, and a
 * file that is there is never written over.
 *
 * @throws InputError when it cannot be written
 */
export async function writePieces(path: string, pieces: AsyncIterable<Uint8Array>): Promise<Written> {
  if (existsSync(path)) throw isThere(path);
  const beside = `${path}.${randomBytes(6).toString('hex')}.part`;
  const file = await open(beside, 'wx', 0o600).catch((error: unknown) => {
    throw notWritable(path, error);
  });
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const piece of pieces) {
      hash.update(piece);
      bytes += piece.length;
      await file.writeFile(piece);
    }
    await file.sync();
    await named(beside, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw isThere(path);
    if (code === 'ENOSPC') throw notWritable(path, error);
    throw error;
  } finally {
    await file.close();
    await rm(beside, { force: true });
  }
  return { path, bytes, sha256: hash.digest('hex') };
}

/** Unlike a move, a link fails where another was quicker; disks without links (FAT, as on sticks) are moved on. */
async function named(beside: string, path: string): Promise<void> {
  try {
    await link(beside, path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(code) || existsSync(path)) throw error;
    await rename(beside, path);
  }
}

function isThere(path: string): InputError {
  return new InputError({
    code: 'file-is-there',
    file: path,
    message: 'is there already, and is not written over; name another file',
  });
}

function notWritable(path: string, error: unknown): InputError {
  const why =
    (error as NodeJS.ErrnoException).code === 'ENOSPC' ? 'the disk is full' : (error as Error).message;
  return new InputError({
    code: 'not-writable',
    file: path,
    message: `cannot be written (${why}); name another place`,
  });
}
