import { join } from 'node:path';

/**
 * The folder where Tutela keeps what must last: TUTELA_DATA, or "data" in the folder it was started in.
 *
 * @param env the environment of the process
 */
export function dataFolder(env: Readonly<Record<string, string | undefined>>, here: string): string {
  const named = env['TUTELA_DATA'];
  return named === undefined || named.trim() === '' ? join(here, 'data') : named;
}
