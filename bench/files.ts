import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '#engine/model/problem.ts';
import { PACKAGE } from '#store/catalogue.ts';

/** Where developers and CI keep the labelled corpus, when they have it: beside the repository. */
export const SHARED = join(PACKAGE, '..', 'shared', 'bench');

export type StateFile = { readonly country: string; readonly name: string; readonly text: string };

const STATE = /^([A-Z]{2}(?:-[A-Z]+)?)\.jsonl$/;

/**
 * The files <CC>.jsonl of a folder, in the order of their names; other files are passed over.
 *
 * @throws InputError when the folder cannot be read or holds none
 */
export function readStates(folder: string): StateFile[] {
  const names = namesIn(folder).filter((name) => STATE.test(name));
  if (names.length === 0) {
    throw new InputError({
      code: 'bench.no-state',
      file: folder,
      message: 'holds no file <CC>.jsonl; name the folder with one file a State',
    });
  }
  return names.map((name) => ({
    country: STATE.exec(name)?.[1] ?? name,
    name,
    text: readText(join(folder, name)),
  }));
}

/** @throws InputError when the file cannot be read */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw cannotRead(path, error);
  }
}

/**
 * The requirements of the bench: those of a file that was named, else those with labels when the labels are
 * beside the repository, else those of the catalogue that carry examples.
 *
 * @param known ids of the catalogue
 * @throws InputError when the list is empty or names what the catalogue does not hold
 */
export function readRequirements(file: string | undefined, known: ReadonlySet<string>): string[] {
  const labelled = join(SHARED, 'gold', 'ids.json');
  const path = file ?? (existsSync(labelled) ? labelled : join(import.meta.dirname, 'requirements.json'));
  const ids = [...new Set(listOf(readText(path), path))];
  if (ids.length === 0) throw badList(path, 'names no requirement');
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) throw badList(path, `"${unknown}" is not a requirement of the catalogue`);
  return ids;
}

/** A JSON array, grouped or not, or one id a line. */
function listOf(text: string, path: string): string[] {
  if (!text.trimStart().startsWith('[')) {
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  }
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    throw badList(path, 'is not valid JSON');
  }
  const flat = (list as unknown[]).flat(Infinity);
  if (!flat.every((id) => typeof id === 'string')) throw badList(path, 'must be a list of requirement ids');
  return flat as string[];
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    throw cannotRead(folder, error);
  }
}

function cannotRead(path: string, error: unknown): InputError {
  const { code } = error as NodeJS.ErrnoException;
  const why =
    code === 'ENOENT' ? 'is not there' : code === 'ENOTDIR' ? 'is not a folder' : `cannot be read (${code})`;
  return new InputError({ code: 'bench.cannot-read', file: path, message: why });
}

function badList(file: string, message: string): InputError {
  return new InputError({ code: 'bench.bad-requirements', file, message });
}
