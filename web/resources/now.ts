import { records as facts } from 'made:library';
import type { RequestEvent } from '@sveltejs/kit';
import { checkedNow, libraryIndex, recordsNow, type LibraryIndex } from '#engine/library/index.ts';
import type { LibraryRecord, LinkChecked } from '#engine/model/library.ts';
import { saidOfLibrary, type Said } from '#operations/library/index.ts';
import { readPublic, type Unread } from '#web/http/public-now.ts';
import { topicNames } from './names.ts';

export type LibraryNow = {
  readonly index: LibraryIndex;
  readonly records: readonly LibraryRecord[];
  readonly byId: ReadonlyMap<string, LibraryRecord>;
  readonly checked: ReadonlyMap<string, LinkChecked>;
  /** Why nothing that was said here is shown; absent where it is. */
  readonly unread?: Unread;
};

const NOTHING: Said = { standings: [], links: [] };
let last: { readonly key: string; readonly now: LibraryNow } | undefined;

/**
 * The records as they stand: those that came with the house, and what was said of them here. A page that shows them is kept
 * with the mark of what is public (web/http/public-now.ts), which is another when anything more is said.
 */
export async function libraryNow(
  event: Pick<RequestEvent, 'platform'> & Partial<Pick<RequestEvent, 'setHeaders'>>,
): Promise<LibraryNow> {
  const read = await readPublic(event, saidOfLibrary);
  if (read === 'off' || read === 'shut') return { ...made(NOTHING), unread: read };
  return made(read.value);
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
  };
  last = { key, now };
  return now;
}
