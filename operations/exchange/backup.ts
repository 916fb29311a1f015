import { statSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '#engine/model/problem.ts';
import { packageVersion } from '#store/catalogue.ts';
import { dataFolder } from '#store/data-folder.ts';
import type { Address } from '#store/database/address.ts';
import { asked } from '#store/database/ask.ts';
import { hasDatabase, openDatabase } from '#store/database/index.ts';
import { mustNotBeNewer } from '#store/database/migrate.ts';
import { placeOf } from '#store/database/place.ts';
import { retrying } from '#store/database/retry.ts';
import { newestStep, stepsOf } from '#store/database/steps.ts';
import { explained } from '#store/database/trouble.ts';
import { statesKept, verifyChain, type ChainReport } from '#store/decisions/verify.ts';
import { backedUp } from '#store/exchange/backup.ts';
import type { BackupManifest } from '#store/exchange/backup-form.ts';
import { openBackup, putBack } from '#store/exchange/restore.ts';
import { openPlace } from '#store/exchange/restore-place.ts';
import { verifyRecommendations, type RecommendationChain } from '#store/recommendations/index.ts';
import { writePieces, type Written } from '#store/exchange/write-file.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** @property newest the last step that this version of Tutela knows: the database may be at an earlier one */
export type BackupMade = Written & { readonly manifest: BackupManifest; readonly newest: string };

/**
 * Writes everything of this installation into one file, while it runs. The database stays in the form it has: a backup made
 * before an upgrade, with the new version at hand already, is one that the version before it can restore.
 *
 * @param target a file that is not there yet, or a folder, in which the file gets a name by the time
 * @param now UTC, ISO 8601
 * @throws InputError when there is nothing to back up, or the file cannot be written
 */
export async function backup(
  env: Environment,
  here: string,
  target: string,
  now: string,
): Promise<BackupMade> {
  if (!hasDatabase(env, here)) {
    const message =
      'there is no work here; name the data folder with TUTELA_DATA, or the database with DATABASE_URL';
    throw new InputError({ code: 'backup.no-database', message });
  }
  const path = statSync(target, { throwIfNoEntry: false })?.isDirectory()
    ? join(target, `tutela-${now.slice(0, 19).replaceAll(':', '')}Z.backup`)
    : target;
  const place = await placeOf(env, here);
  try {
    await mustHoldWork(place.address);
    let manifest: BackupManifest | undefined;
    const database = { owner: place.address.config };
    const request = { database, env, data: dataFolder(env, here), made: now, version: packageVersion() };
    const written = await writePieces(
      path,
      backedUp(request, (done) => (manifest = done)),
    );
    if (!manifest) throw new Error('the backup has no end');
    return { ...written, manifest, newest: newestStep() };
  } finally {
    await place.close();
  }
}

/** @throws InputError when the database cannot be reached, has no form yet, or one that only a later version knows */
async function mustHoldWork({ config, name }: Address): Promise<void> {
  const steps = await retrying(() => asked(config, stepsOf), {
    repeatable: () => true,
    patience: 2000,
  }).catch((error: unknown) => {
    throw explained(error, name) ?? error;
  });
  mustNotBeNewer(steps, name);
  if (steps.at !== undefined) return;
  const message =
    'is empty: there is no work in it; was another meant, name it with TUTELA_DATA or DATABASE_URL';
  throw new InputError({ code: 'backup.no-database', file: name, message });
}

export type Restored = {
  readonly manifest: BackupManifest;
  readonly chains: readonly ChainReport[];
  readonly recommendations: readonly RecommendationChain[];
};

/**
 * Puts a backup into an empty place, brings it to the form that this version knows, and verifies every chain.
 *
 * @throws InputError when the backup is faulty or the place is not empty; then there is no work in the place
 */
export async function restore(env: Environment, here: string, path: string): Promise<Restored> {
  const backedUp = await openBackup(path);
  try {
    const place = await openPlace(env, here);
    try {
      await putBack(backedUp, place, dataFolder(env, here));
      return { manifest: backedUp.manifest, ...(await chainsIn(env, here)) };
    } finally {
      await place.close();
    }
  } finally {
    await backedUp.archive.close();
  }
}

/** Opened as it will be from now on: what later versions changed is done first. */
async function chainsIn(
  env: Environment,
  here: string,
): Promise<Pick<Restored, 'chains' | 'recommendations'>> {
  const database = await openDatabase(env, here);
  try {
    const chains: ChainReport[] = [];
    for (const state of await statesKept(database)) chains.push(await verifyChain(database, state));
    return { chains, recommendations: await verifyRecommendations(database) };
  } finally {
    await database.close();
  }
}
