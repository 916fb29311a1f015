import { sql } from 'kysely';
import type { Database, Session, Work } from '../database/index.ts';
import { linkOf, linksOf } from '../decisions/rows.ts';
import type { KeptLink } from '../decisions/chain.ts';

/** How many links are read at once. */
const BATCH = 1000;

/** What a bundle is made of: a State as this session sees it, up to one link. */
export type Sight = {
  readonly database: Database;
  readonly session: Session;
  readonly state: string;
  /** Number of the last link. What is appended later stays out, so that all parts are of one moment. */
  readonly last: number;
  /** Only links after this number. */
  readonly after?: number;
};

/** The number of the last link that this session sees; 0 before any. */
export async function lastLink(database: Database, session: Session, state: string): Promise<number> {
  const row = await database.within(
    session,
    (db) =>
      db
        .selectFrom('decision')
        .select((of) => of.fn.max('seq').as('seq'))
        .where('state', '=', state)
        .executeTakeFirst(),
    true,
  );
  return Number(row?.seq ?? 0);
}

/** The links in order, a few at a time: no transaction stays open while a slow reader takes them. */
export async function* linksIn({
  database,
  session,
  state,
  last,
  after = 0,
}: Sight): AsyncGenerator<KeptLink> {
  for (let seq = after; ;) {
    const before = String(seq);
    const rows = await database.within(
      session,
      (db) =>
        linksOf(db)
          .where('state', '=', state)
          .where('seq', '>', before)
          .where('seq', '<=', String(last))
          .orderBy('seq')
          .limit(BATCH)
          .execute(),
      true,
    );
    yield* rows.map(linkOf);
    if (rows.length < BATCH) return;
    seq = Number(rows.at(-1)?.seq);
  }
}

/** The readings that hold now, one for each voice that the session sees. */
export async function readingsIn({ database, session, state }: Sight): Promise<readonly string[]> {
  const all = await database.within(
    session,
    (db) =>
      sql<{ id: string }>`select distinct on (voice) id from tutela.reading where state = ${state}
        order by voice, at desc, seq desc`.execute(db),
    true,
  );
  return all.rows.map(({ id }) => id);
}

/**
 * Rows as lines of JSON, as the database writes them: every digit of a time or a number stays.
 *
 * @param query of one column of type jsonb or json
 */
export async function rowsAs(
  { database, session }: Pick<Sight, 'database' | 'session'>,
  query: (db: Work) => Promise<readonly { readonly line: string }[]>,
): Promise<readonly string[]> {
  const rows = await database.within(session, query, true);
  return rows.map(({ line }) => line);
}
