import { hasDatabase } from '#store/database/index.ts';
import { lookAtDatabase } from '#store/watch/look.ts';
import { backups } from './backups.ts';
import { certificate } from './certificate.ts';
import type { Check, Finding, Ground } from './check.ts';
import { clock } from './clock.ts';
import { database } from './database.ts';
import { disk } from './disk.ts';
import { mail } from './mail.ts';
import { pages } from './pages.ts';
import { ports } from './ports.ts';
import { replica } from './replica.ts';
import { secrets } from './secrets.ts';
import { settings } from './settings.ts';
import { versions } from './versions.ts';
import { worker } from './worker.ts';

export type { Finding } from './check.ts';

/** In the order in which they are shown. */
const CHECKS: readonly Check[] = [
  versions,
  settings,
  secrets,
  pages,
  database,
  replica,
  clock,
  worker,
  disk,
  mail,
  certificate,
  ports,
  backups,
];

/**
 * Looks at everything that an installation needs, and changes nothing but that an embedded database that is at rest is
 * started for the look, and ended again.
 */
export async function examine(env: Ground['env'], here: string): Promise<readonly Finding[]> {
  const ground: Ground = { env, here, now: Date.now(), database: await lookOf(env, here) };
  const found = await Promise.all(CHECKS.map(async (check) => check(ground)));
  return found.flat();
}

async function lookOf(env: Ground['env'], here: string): Promise<Ground['database']> {
  if (env['TUTELA_DESK']?.trim() === 'off') return undefined;
  try {
    return hasDatabase(env, here) ? await lookAtDatabase(env, here) : undefined;
  } catch (error) {
    return { trouble: error instanceof Error ? error.message : String(error) };
  }
}
