import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { InputError } from '#engine/model/problem.ts';

/**
 * How many words LibreOffice counts in Word files, all opened in one run of the program; undefined where it is not
 * installed.
 *
 * @param paths of .docx files
 * @param folder for what the program writes
 * @throws InputError naming a file that it did not open
 */
export function wordsInOffice(
  paths: readonly string[],
  folder: string,
): ReadonlyMap<string, number> | undefined {
  // Flat OpenDocument is one XML file, which holds the statistics of the document.
  const own = `-env:UserInstallation=file://${join(folder, '.office')}`;
  const args = [own, '--headless', '--convert-to', 'fodt', '--outdir', folder, ...paths];
  const ran = spawnSync('soffice', args, { encoding: 'utf8', timeout: 900_000 });
  if ((ran.error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') return undefined;
  return new Map(paths.map((path) => [path, wordsOf(path, folder)]));
}

function wordsOf(path: string, folder: string): number {
  const flat = join(folder, basename(path).replace(/\.docx$/u, '.fodt'));
  try {
    return Number(/meta:word-count="(\d+)"/u.exec(readFileSync(flat, 'utf8'))?.[1]);
  } catch {
    throw new InputError({ code: 'bench.office', file: path, message: 'was not opened by LibreOffice' });
  }
}
