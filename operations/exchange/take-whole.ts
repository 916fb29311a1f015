import type { Database } from '#store/database/index.ts';
import { verifyChain, type ChainReport } from '#store/decisions/verify.ts';
import type { Bundle } from '#store/exchange/bundle-read.ts';
import { keepOriginalsOf } from '#store/exchange/keep-original.ts';
import { isWhole } from '#store/exchange/manifest.ts';
import { isUntouched, takeIn } from '#store/exchange/take-in.ts';

/** Whether a bundle can be taken in as it is: the whole work, of a State on which nothing was done here. */
export async function fitsWhole(database: Database, { manifest }: Bundle): Promise<boolean> {
  return isWhole(manifest) && (await isUntouched(database, manifest.state.code));
}

/**
 * Takes the whole work of a State in as it is, links with their numbers, times and hashes. Only for whoever holds the
 * machine: no page leads here.
 */
export async function takeWhole(database: Database, data: string, bundle: Bundle): Promise<ChainReport> {
  await keepOriginalsOf(data, bundle);
  await takeIn(database, bundle);
  return verifyChain(database, bundle.manifest.state.code);
}
