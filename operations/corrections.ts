import { parse } from 'yaml';
import { InputError } from '#engine/model/problem.ts';
import { readCorrections, type Correction } from '#engine/segments/correction.ts';
import type { Desk } from './desk.ts';

/**
 * Reads a file of corrections, YAML or JSON, as docs/formats.md shows it.
 *
 * @param path as the person gave it; absent when there is none
 * @throws InputError when the file cannot be read or a correction in it is incomplete
 */
export function correctionsIn(desk: Pick<Desk, 'read'>, path: string | undefined): readonly Correction[] {
  const file = path === undefined ? undefined : desk.read([path]).files[0];
  if (file === undefined) return [];
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
