import { parse } from 'yaml';
import { InputError } from '#engine/model/problem.ts';
import { readCorrections, type Correction } from '#engine/segments/correction.ts';
import type { FilesRead, InputFile } from '#store/files.ts';
import type { Desk } from './desk.ts';

/** A file of this name in a folder of laws is replayed whenever the folder is read. */
const BESIDE = /(?:^|\/)corrections\.(?:ya?ml|json)$/u;

/**
 * Reads files of law with the corrections that belong to them: those kept in a file `corrections.yaml` in a folder
 * that was named, then those of the file that the person names.
 *
 * @param path as the person gave it; absent when there is none
 * @param out the folder of the reports to come
 * @throws InputError when a file of corrections cannot be read or one of them is incomplete
 */
export function readWithCorrections(
  desk: Pick<Desk, 'read'>,
  paths: readonly string[],
  path: string | undefined,
  out?: string,
): { readonly read: FilesRead; readonly corrections: readonly Correction[] } {
  const { files, problems } = desk.read(paths, out);
  const beside = files.filter(({ name, named }) => !named && BESIDE.test(name));
  const laws = files.filter((file) => !beside.includes(file));
  const given = path === undefined ? [] : desk.read([path]).files.slice(0, 1);
  return {
    read: { files: laws, problems },
    corrections: [...beside, ...given].flatMap(correctionsOf),
  };
}

function correctionsOf(file: InputFile): readonly Correction[] {
  let value: unknown;
  try {
    value = parse(new TextDecoder().decode(file.bytes));
  } catch {
    const message = 'is neither YAML nor JSON; write it as docs/formats.md shows';
    throw new InputError({ code: 'corrections.unreadable', message, file: file.given });
  }
  const { corrections, problems } = readCorrections(value, file.given);
  if (problems[0] !== undefined) throw new InputError(problems[0]);
  return corrections;
}
