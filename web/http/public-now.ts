import type { RequestEvent } from '@sveltejs/kit';
import { publicMark } from '#operations/publish/mark.ts';
import type { Database } from '#store/database/index.ts';
import { isAway } from '#store/database/trouble.ts';
import type { Desk, Door, PublicReads } from '#web/desk/door.ts';

/** "off": this portal has no database; "shut": it has one, which cannot be read at this moment. */
export type Unread = 'off' | 'shut';

/** Rooms of the portal whose pages show what was published, or said of the library: /en/states/fr */
const ROOMS = /^\/[^/]+\/(?:states|compare|changes|requirements|clauses|cross-border|library)(?:\/|$)/u;

/** A page waits no longer for a desk that is being opened, in milliseconds. */
const PATIENCE = 150;
/** Nor for a database that is known to be away. */
const AWAY_PATIENCE = 1000;

export function showsPublications(path: string): boolean {
  return ROOMS.test(path);
}

/**
 * What is public at this moment, for the key under which such a page is kept. A portal whose database cannot be read has
 * a mark of its own.
 */
export async function markNow(door: Door | undefined): Promise<string> {
  const read = await readBy(door, publicMark);
  return typeof read === 'string' ? (read === 'off' ? await publicMark(undefined) : read) : read.value;
}

/**
 * Reads what was published. The portal goes on without it: a page then says so, and is kept by nobody.
 *
 * @param work reads as the public does
 */
export async function readPublic<T>(
  { platform, setHeaders }: Pick<RequestEvent, 'platform'> & Partial<Pick<RequestEvent, 'setHeaders'>>,
  work: (database: Database) => Promise<T>,
): Promise<{ readonly value: T } | Unread> {
  const read = await readBy(platform?.req.tutela, work);
  if (read === 'shut') setHeaders?.({ 'cache-control': 'no-store' });
  return read;
}

async function readBy<T>(
  door: Door | undefined,
  work: (database: Database) => Promise<T>,
): Promise<{ readonly value: T } | Unread> {
  if (!door || process.env['TUTELA_DESK']?.trim() === 'off') return 'off';
  const desk = await Promise.race([door.desk(), after(PATIENCE)]);
  if (!desk || 'shut' in desk) return 'shut';
  const { reads } = door;
  // The first waits for a database that may be back at once; while it stays away, one asks and nobody waits long.
  if (!reads.away) return readNow(desk, reads, work);
  if (reads.asking) return 'shut';
  reads.asking = true;
  const asked = readNow(desk, reads, work).finally(() => (reads.asking = false));
  return (await Promise.race([asked, after(AWAY_PATIENCE)])) ?? 'shut';
}

/** Never throws: a page says that it cannot be read, and whoever runs Tutela is told why. */
async function readNow<T>(
  { database, say }: Desk,
  reads: PublicReads,
  work: (database: Database) => Promise<T>,
): Promise<{ readonly value: T } | 'shut'> {
  try {
    const value = await work(database);
    reads.away = false;
    return { value };
  } catch (error) {
    // Said once for each time that it goes away, not for each reader.
    if (!reads.away)
      say(`What is published could not be read. ${error instanceof Error ? error.message : String(error)}`);
    if (isAway(error)) reads.away = true;
    return 'shut';
  }
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds).unref());
}
