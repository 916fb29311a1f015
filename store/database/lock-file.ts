import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The first line of the lock file is the process of the server. */
export function pidOf(folder: string): number | undefined {
  const pid = Number(lockFile(folder)[0]);
  return Number.isInteger(pid) && pid > 1 ? pid : undefined;
}

/** The eighth line is how far the server has come. */
export function isReady(folder: string): boolean {
  return lockFile(folder)[7]?.trim() === 'ready';
}

function lockFile(folder: string): readonly string[] {
  try {
    return readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}
