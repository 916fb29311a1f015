import { PassThrough, Readable } from 'node:stream';
import type { ReadableStream as NodeReadable } from 'node:stream/web';
import Busboy from '@fastify/busboy';
import { InputError } from '#engine/model/problem.ts';

export type Upload<T> = {
  /** Fields of the form that stand before its file. */
  readonly fields: ReadonlyMap<string, string>;
  /** What was made of the file; absent where none was chosen. */
  readonly kept?: T;
};

/**
 * Reads a form with one file as it comes, so that a large file is never held in memory.
 *
 * @param keep reads all of the file, or throws; its name is as the browser sent it
 * @throws what `keep` throws; InputError where the form cannot be read
 */
export async function uploadOf<T>(
  request: Request,
  keep: (name: string, bytes: Readable) => Promise<T>,
): Promise<Upload<T>> {
  const type = request.headers.get('content-type') ?? '';
  if (!request.body || !/^multipart\/form-data;/iu.test(type)) throw unreadable();
  const fields = new Map<string, string>();
  let keeping: Promise<T> | undefined;
  let current: PassThrough | undefined;
  const from = Readable.fromWeb(request.body as unknown as NodeReadable);
  const form = new Busboy({
    headers: { 'content-type': type },
    limits: { files: 1, fields: 20, fieldSize: 1000, fieldNameSize: 100, parts: 22, headerPairs: 50 },
  });
  const read = new Promise<void>((resolve, reject) => {
    form.on('field', (name, value) => fields.set(name, value));
    form.on('file', (_, stream, name) => {
      if (!name || keeping) {
        stream.resume();
        return;
      }
      const passed = new PassThrough();
      current = passed;
      stream.on('error', () => passed.destroy(unreadable()));
      stream.pipe(passed);
      // What cannot be kept is read to its end all the same: a browser shows no answer before it has sent all.
      passed.on('close', () => {
        stream.unpipe(passed);
        stream.resume();
      });
      keeping = keep(name, passed);
      keeping.catch(() => passed.destroy());
    });
    form.on('finish', resolve);
    form.on('error', () => reject(unreadable()));
    // The line was lost: what came so far is taken away by whoever keeps it.
    from.on('error', (error) => {
      form.destroy(error);
      current?.destroy(unreadable());
      reject(unreadable());
    });
  });
  from.pipe(form);
  await read;
  return { fields, ...(keeping ? { kept: await keeping } : {}) };
}

function unreadable(): InputError {
  const message = 'did not arrive whole; choose the file again and send it';
  return new InputError({ code: 'upload.broken', message });
}
