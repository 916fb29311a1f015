import { readFileSync } from 'node:fs';
import { InputError } from '#engine/model/problem.ts';

/** @throws InputError when there is no such file, or it cannot be read */
export function readPublicationFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const message =
      code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code ?? 'fault'}); name one file`;
    throw new InputError({ code: 'publication.file', file: path, message });
  }
}
