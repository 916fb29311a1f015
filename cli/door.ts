import { groundFiles } from '#store/catalogue.ts';
import { dataFolder } from '#store/data-folder.ts';
import { readFiles } from '#store/files.ts';
import { keepOriginal } from '#store/originals.ts';
import { mustBeWritable, writeFolder } from '#store/write.ts';
import type { Desk } from '#operations/desk.ts';
import { quickGround } from '#operations/quick-ground.ts';
import { progressOn } from './progress.ts';

/** @param work is handed the desk, and what clears the line of progress before anything is printed */
export async function atDesk(
  catalogue: string | undefined,
  work: (desk: Desk, pause: () => void) => Promise<number>,
): Promise<number> {
  const ground = await quickGround(groundFiles(catalogue));
  const progress = progressOn(process.stderr, ground.say);
  const data = dataFolder(process.env, process.cwd());
  const desk: Desk = {
    ...ground,
    clock: () => new Date().toISOString().slice(0, 10),
    read: (files, out) => readFiles(files, { own: { data, ...(out === undefined ? {} : { out }) } }),
    mayWrite: mustBeWritable,
    write: writeFolder,
    progress: progress.show,
    keep: (bytes) => keepOriginal(data, bytes),
    ...(process.env['TUTELA_OCR'] === undefined ? {} : { ocr: process.env['TUTELA_OCR'] }),
  };
  try {
    return await work(desk, progress.end);
  } finally {
    progress.end();
  }
}
