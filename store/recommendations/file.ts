import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InputError } from '#engine/model/problem.ts';

export type FileStream = {
  readonly name: string;
  /** Bytes of the file as it lies there, where known; compressed ones count as they are. */
  readonly size?: number;
  /** Bytes read of it so far. */
  readonly read: () => number;
  readonly chunks: AsyncIterable<Uint8Array>;
};

/**
 * A file, or the standard input for "-", as it comes; unpacked where its first bytes say that it is gzip.
 *
 * @throws InputError when there is no such file; while it is read, when it is damaged
 */
export function streamOf(path: string, stdin: Readable = process.stdin): FileStream {
  if (path === '-') return { name: 'standard input', ...counted(stdin, 'standard input') };
  const name = basename(path);
  let size: number;
  try {
    const found = statSync(path);
    if (!found.isFile()) throw new Error('not a file');
    size = found.size;
  } catch {
    throw new InputError({
      code: 'file.missing',
      file: name,
      message: 'there is no such file; look at the path',
    });
  }
  return { name, size, ...counted(createReadStream(path, { highWaterMark: 64 * 1024 }), name) };
}

function counted(from: Readable, name: string): Pick<FileStream, 'read' | 'chunks'> {
  let bytes = 0;
  async function* passing(): AsyncGenerator<Uint8Array> {
    for await (const chunk of from as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      yield chunk;
    }
  }
  return { read: () => bytes, chunks: unpacked(passing(), name) };
}

async function* unpacked(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const all = chunks[Symbol.asyncIterator]();
  try {
    const first = await all.next();
    if (first.done) return;
    const rest = following(first.value, all);
    if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
      yield* rest;
      return;
    }
    const { Readable: Streams } = await import('node:stream');
    const packed = Streams.from(rest);
    const gunzip = createGunzip();
    packed.on('error', (error) => gunzip.destroy(error));
    yield* packed.pipe(gunzip) as AsyncIterable<Uint8Array>;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!code.startsWith('Z_') && !code.startsWith('E')) throw error;
    const message = `cannot be read to its end (${code}); fetch it again. What was read before is kept`;
    throw new InputError({ code: 'file.damaged', file: name, message });
  } finally {
    await all.return?.();
  }
}

async function* following(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (;;) {
    const next = await rest.next();
    if (next.done) return;
    yield next.value;
  }
}
