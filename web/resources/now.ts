import { records as facts } from 'made:library';
import type { RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { checkedNow, libraryIndex, recordsNow, type LibraryIndex } from '#engine/library/index.ts';
import {
  LIBRARY_STEPS,
  LibraryId,
  LibraryValues,
  LINK_OUTCOMES,
  type LibraryRecord,
  type LinkChecked,
} from '#engine/model/library.ts';
import { saidOfLibrary, type Said } from '#operations/library/index.ts';
import { lastKnown } from '#web/http/last-known.ts';
import { readForFile, readPublic, type Unread } from '#web/http/public-now.ts';
import { topicNames } from './names.ts';

export type LibraryNow = {
  readonly index: LibraryIndex;
  readonly records: readonly LibraryRecord[];
  readonly byId: ReadonlyMap<string, LibraryRecord>;
  readonly checked: ReadonlyMap<string, LinkChecked>;
  /** What came with the house, by id. */
  readonly ours: ReadonlyMap<string, LibraryValues>;
  /** Why what was said here is not shown, or only as it was "known" last; absent where it was read. */
  readonly unread?: Unread | 'known';
};

const ours = new Map(facts.map(({ id, values }) => [id, values]));
const NOTHING: Said = { standings: [], links: [] };
const Kept = z.strictObject({
  standings: z.array(
    z.strictObject({
      record: LibraryId,
      kind: z.enum(LIBRARY_STEPS),
      values: LibraryValues.nullable(),
      on: z.string(),
    }),
  ),
  links: z.array(
    z.strictObject({
      record: z.string(),
      url: z.string(),
      outcome: z.enum(LINK_OUTCOMES),
      status: z.number().optional(),
      final: z.string().optional(),
      media: z.string().optional(),
      size: z.number().optional(),
      on: z.string(),
    }),
  ),
});
const known = lastKnown<Said>('records', Kept);
let last: { readonly key: string; readonly now: LibraryNow } | undefined;

/**
 * The records as they stand: those that came with the house, and what was said of them here. A page that shows them is kept
 * with the mark of what is public (web/http/public-now.ts), which is another when anything more is said. While the database
 * is away they stand as they were known last, so that what was withdrawn does not come back.
 */
export async function libraryNow(
  event: Pick<RequestEvent, 'platform'> & Partial<Pick<RequestEvent, 'setHeaders'>>,
): Promise<LibraryNow> {
  const read = await readPublic(event, saidOfLibrary);
  if (read === 'off') return { ...made(NOTHING), unread: read };
  const say = (line: string): void => event.platform?.req.tutelaLog?.warn(line);
  if (read === 'shut') {
    const said = known.now(say);
    return said ? { ...made(said), unread: 'known' } : { ...made(NOTHING), unread: read };
  }
  known.keep(read.value, say);
  return made(read.value);
}

/**
 * The same for a file or a feed, which has no room to say that something is missing.
 *
 * @throws HttpError 503 where what was said here cannot be read: a record that was taken away would stand there again
 */
export async function libraryForFile(event: Parameters<typeof readPublic>[0]): Promise<LibraryNow> {
  const said = await readForFile(event, saidOfLibrary);
  return said ? made(said) : { ...made(NOTHING), unread: 'off' };
}

/** The index is made again only when something else was said. */
function made(said: Said): LibraryNow {
  const key = JSON.stringify(said);
  if (last?.key === key) return last.now;
  const records = recordsNow(facts, said.standings);
  const now = {
    records,
    index: libraryIndex(records, topicNames()),
    byId: new Map(records.map((record) => [record.id, record])),
    checked: checkedNow(records, said.links),
    ours,
  };
  last = { key, now };
  return now;
}
