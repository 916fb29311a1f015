import { setTimeout as rest } from 'node:timers/promises';
import { recordsNow } from '#engine/library/index.ts';
import type { LibraryRecord } from '#engine/model/library.ts';
import type { Database } from '#store/database/index.ts';
import { appendLinks, librarySaid } from '#store/library/index.ts';
import { checkLink, type Tried, type Trying } from '#store/links/check.ts';

export type LinkFound = Tried & { readonly record: string; readonly title: string };

export type Politeness = {
  /** So many hosts are asked at the same time. */
  readonly atOnce: number;
  /** Between two questions to one host, in milliseconds. */
  readonly pause: number;
};
export const POLITE: Politeness = { atOnce: 4, pause: 1_000 };

export type Checking = Trying & {
  readonly polite?: Politeness;
  readonly progress?: (done: number, of: number) => void;
};

/** Tries the link of every record: several hosts at once, one question at a time to each. In the order of the records. */
export async function checkLinks(
  records: readonly LibraryRecord[],
  { polite = POLITE, progress, ...trying }: Checking,
): Promise<readonly LinkFound[]> {
  const linked = records.flatMap(({ id, values: { url, title } }) =>
    url === undefined ? [] : [{ record: id, title, url }],
  );
  const hosts = [...Map.groupBy(linked, ({ url }) => new URL(url).host).values()];
  const found = new Map<string, LinkFound>();
  const worker = async (): Promise<void> => {
    for (let own = hosts.shift(); own; own = hosts.shift()) {
      for (const [at, { record, title, url }] of own.entries()) {
        if (at > 0) await rest(polite.pause);
        found.set(record, { record, title, ...(await checkLink(url, trying)) });
        progress?.(found.size, linked.length);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, polite.atOnce) }, worker));
  return linked.flatMap(({ record }) => found.get(record) ?? []);
}

/** The records as they stand in a database, where there is one. */
export async function recordsIn(
  facts: readonly LibraryRecord[],
  database: Pick<Database, 'inPublic'> | undefined,
): Promise<readonly LibraryRecord[]> {
  return recordsNow(facts, database ? (await librarySaid(database)).standings : []);
}

/** Keeps what was found, so that the pages say it beside the links. */
export async function keepLinks(
  database: Pick<Database, 'within'>,
  found: readonly LinkFound[],
): Promise<void> {
  await database.within({ states: [], voices: [], house: true }, (db) => appendLinks(db, found));
}
