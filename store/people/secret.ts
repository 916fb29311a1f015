import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '#engine/model/problem.ts';
import { dataFolder } from '../data-folder.ts';

const SHORTEST = 32;

/**
 * The secret that signs cookies and seals second factors: TUTELA_SECRET, or one made once in the data folder.
 * It lies outside the database, so that a copy of the database alone opens no account.
 * Several processes on several machines need the same TUTELA_SECRET.
 *
 * @throws InputError when it is too short, or cannot be kept
 */
export function secretOf(env: Readonly<Record<string, string | undefined>>, here: string): string {
  const given = env['TUTELA_SECRET']?.trim();
  if (given) return longEnough(given, 'TUTELA_SECRET');
  const folder = dataFolder(env, here);
  const file = join(folder, 'secret');
  try {
    mkdirSync(folder, { recursive: true });
    // Of two processes that begin at once, one makes the file and both read it.
    writeFileSync(file, randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST') {
      // Half a secret would be refused at every later start.
      if (code === 'ENOSPC' || code === 'EDQUOT') rmSync(file, { force: true });
      const message = `cannot be written (${(error as Error).message}); set TUTELA_DATA to a folder that can, or set TUTELA_SECRET`;
      throw new InputError({ code: 'people.secret', file, message });
    }
  }
  return longEnough(readFileSync(file, 'utf8').trim(), file);
}

function longEnough(secret: string, file: string): string {
  if (secret.length >= SHORTEST) return secret;
  const message = `must be a secret of ${SHORTEST} characters or more; "openssl rand -base64 48" makes one`;
  throw new InputError({ code: 'people.secret', file, message });
}
