import { error, type RequestEvent } from '@sveltejs/kit';
import { publicMark } from '#operations/publish/mark.ts';
import type { Database } from '#store/database/index.ts';
import { isAway } from '#store/database/trouble.ts';
import type { Desk, Door, PublicReads } from '#web/desk/door.ts';

/** "off": this portal has no database; "shut": it has one, which cannot be read at this moment. */
export type Unread = 'off' | 'shut';

const SHUT_SAID = 'What is published cannot be read at this moment. Please try again.';

/** Rooms of the portal whose pages show what was published, or said of the library: /en/states/fr; and the list of all pages. */
const ROOMS =
  /^\/(?:[^/]+\/(?:states|compare|changes|requirements|clauses|cross-border|library)(?:\/|$)|sitemap\.xml$)/u;

/** A page waits no longer for a desk that is being opened, in milliseconds. */
const PATIENCE = 150;
/** Nor for a database that is known to be away. */
const AWAY_PATIENCE = 1000;

/** Whether a page shows what can be published and taken back: kept only under a mark. */
export function showsWhatIsPublic(path: string): boolean {
  return ROOMS.test(path);
}

/**
 * What is public at this moment, for the key under which such a page is kept.
 *
 * @throws Error where it cannot be read: a page that is drawn then may show what can be read again, and is kept under no mark
 */
export async function markNow(door: Door | undefined): Promise<string> {
  const read = await readBy(door, publicMark);
  if (read === 'shut') throw new Error(SHUT_SAID);
  return read === 'off' ? publicMark(undefined) : read.value;
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

/**
 * The same for a file or a feed, which has no room to say that something is missing, and is read by programs.
 *
 * @returns undefined where this portal has no database
 * @throws HttpError 503 where it cannot be read
 */
export async function readForFile<T>(
  event: Parameters<typeof readPublic>[0],
  work: (database: Database) => Promise<T>,
): Promise<T | undefined> {
  const read = await readPublic(event, work);
  if (read === 'shut') error(503, { message: SHUT_SAID });
  return read === 'off' ? undefined : read.value;
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
