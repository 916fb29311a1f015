import type { Environment } from '#store/database/address.ts';
import { asked } from '#store/database/ask.ts';
import { hasDatabase } from '#store/database/index.ts';
import { migrate } from '#store/database/migrate.ts';
import { placeOf } from '#store/database/place.ts';
import { newestStep, stepsOf, type Steps } from '#store/database/steps.ts';
import { explained } from '#store/database/trouble.ts';

export type Migrated = {
  /** The database, as messages call it; undefined where there is none yet. */
  readonly name?: string;
  /** As it was found. */
  readonly before: Steps;
  /** The steps taken now. Another process may have taken those that were due, while this one waited. */
  readonly taken: readonly string[];
  readonly newest: string;
};

/**
 * Brings the database up to date, or only looks. Two may do so at once: one waits for the other and finds nothing to do.
 *
 * @param only look, and change nothing: a database that is not there is not made either
 * @throws InputError when it cannot be reached, or was made by a later version
 */
export async function migrateNow(env: Environment, here: string, only: 'look' | 'do'): Promise<Migrated> {
  const newest = newestStep();
  if (only === 'look' && !hasDatabase(env, here)) return { before: { due: [] }, taken: [], newest };
  const place = await placeOf(env, here);
  const { config, name } = place.address;
  try {
    const before = await asked(config, stepsOf);
    const taken = only === 'do' ? await migrate(config, name) : [];
    return { name, before, taken, newest };
  } catch (error) {
    throw explained(error, name) ?? error;
  } finally {
    await place.close();
  }
}
