import { twoVoices, type Compared } from '#engine/findings/two-voices.ts';
import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Voice } from '#engine/model/desk-decision.ts';
import type { SignedPublication } from '#engine/model/desk-publication.ts';
import type { Database } from '#store/database/index.ts';
import { publicPublication, publicRows } from '#store/publications/public.ts';
import type { PublicationRow } from '#store/publications/read.ts';

/**
 * Content by its hash, which it never outlives: what has a hash never changes. Whether it is public is asked each time,
 * so that what is taken back is gone at once, from every process.
 */
const kept = new Map<string, SignedPublication>();

/** How many are held; the one that was asked for longest ago gives way. */
const MOST = 16;

/** What is public of a State, both voices, newest first. */
export async function publications(database: Database, state: string): Promise<readonly PublicationRow[]> {
  return publicRows(database, state);
}

/** The newest of one voice that is public. */
export async function latest(
  database: Database,
  state: string,
  voice: Voice,
): Promise<SignedPublication | undefined> {
  const rows = await publicRows(database, state);
  const row = rows.find((each) => each.voice === voice);
  return row && whole(database, row.sha256);
}

/** One that is public, by its hash. A page drawn from it may be kept under the hash, as long as this gives it. */
export async function published(
  database: Database,
  state: string,
  sha256: string,
): Promise<SignedPublication | undefined> {
  const rows = await publicRows(database, state);
  return rows.some((row) => row.sha256 === sha256) ? whole(database, sha256) : undefined;
}

/** Both voices beside each other; without rows until both are public. */
export type Voices = {
  readonly state?: SignedPublication;
  readonly ngo?: SignedPublication;
  readonly rows: readonly Compared[];
};

/** What State and NGO published, compared. It reads as the public does, so no draft of either can be in it. */
export async function compareVoices(
  database: Database,
  catalogue: Catalogue,
  state: string,
): Promise<Voices> {
  const [own, ngo] = await Promise.all([latest(database, state, 'state'), latest(database, state, 'ngo')]);
  const order = catalogue.requirements.map(({ id }) => id);
  return {
    rows: own && ngo ? twoVoices(own.content, ngo.content, order) : [],
    ...(own ? { state: own } : {}),
    ...(ngo ? { ngo } : {}),
  };
}

async function whole(database: Database, sha256: string): Promise<SignedPublication | undefined> {
  const found = kept.get(sha256) ?? (await publicPublication(database, sha256));
  if (!found) return undefined;
  kept.delete(sha256);
  kept.set(sha256, found);
  if (kept.size > MOST) kept.delete(kept.keys().next().value ?? '');
  return found;
}
