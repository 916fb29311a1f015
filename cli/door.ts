import { parseArgs } from 'node:util';
import { InputError } from '#engine/model/problem.ts';
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
  const desk: Desk = {
    ...ground,
    clock: () => new Date().toISOString().slice(0, 10),
    read: (files) => readFiles(files),
    mayWrite: mustBeWritable,
    write: writeFolder,
    progress: progress.show,
    keep: (bytes) => keepOriginal(dataFolder(process.env, process.cwd()), bytes),
    ...(process.env['TUTELA_OCR'] === undefined ? {} : { ocr: process.env['TUTELA_OCR'] }),
  };
  try {
    return await work(desk, progress.end);
  } finally {
    progress.end();
  }
}

/** The options as they were given. */
export type Values = ReturnType<typeof parsed>['values'];

export function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        state: { type: 'string' },
        lang: { type: 'string' },
        profile: { type: 'string' },
        out: { type: 'string' },
        format: { type: 'string' },
        decisions: { type: 'string' },
        date: { type: 'string' },
        corrections: { type: 'string' },
        country: { type: 'string' },
        number: { type: 'string' },
        'version-date': { type: 'string' },
        catalogue: { type: 'string' },
        document: { type: 'string' },
        requirement: { type: 'string' },
        confirm: { type: 'string', multiple: true },
        'confirm-file': { type: 'string' },
        by: { type: 'string' },
        finding: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    throw usage((error as Error).message.split('. ')[0] ?? 'the options cannot be read');
  }
}

export function usage(message: string): InputError {
  return new InputError({ code: 'usage', message: `${message}; see tutela --help` });
}
