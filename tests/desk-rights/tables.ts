import type { RawBuilder } from 'kysely';
import type pg from 'pg';
import type { Database, Session } from '#store/database/index.ts';

export type Column = {
  readonly name: string;
  /** What the desk may do with it. */
  readonly inserts: boolean;
  readonly updates: boolean;
  /** The database makes it. */
  readonly made: boolean;
};

export type Table = {
  readonly name: string;
  /** Row security is on. */
  readonly secured: boolean;
  /** The desk may read it, in whole or in part. */
  readonly granted: boolean;
  readonly columns: readonly Column[];
};

/** Every table of the schema as the database itself describes it, so that a new one is looked at too. */
export async function tablesOf(root: pg.Client): Promise<readonly Table[]> {
  const { rows } = await root.query<Omit<Table, 'columns'>>(
    `select relname as name, relrowsecurity as secured, has_any_column_privilege('tutela_web', oid, 'select') as granted
      from pg_class where relnamespace = 'tutela'::regnamespace and relkind in ('r', 'p') order by relname`,
  );
  return Promise.all(rows.map(async (row) => ({ ...row, columns: await columnsOf(root, row.name) })));
}

export async function columnsOf(root: pg.Client, table: string): Promise<readonly Column[]> {
  const { rows } = await root.query<Column>(
    `select column_name as name, is_generated = 'ALWAYS' or is_identity = 'YES' as made,
      has_column_privilege('tutela_web', 'tutela.' || $1, column_name, 'insert') as inserts,
      has_column_privilege('tutela_web', 'tutela.' || $1, column_name, 'update') as updates
      from information_schema.columns where table_schema = 'tutela' and table_name = $1::text
      order by ordinal_position`,
    [table],
  );
  return rows;
}

/** Does it in a session, and takes it back: "none" when no row was touched, "done" when some were, or the SQLSTATE. */
export async function sqlState(
  database: Database,
  session: Session,
  query: RawBuilder<unknown>,
): Promise<string> {
  class Back extends Error {}
  let touched = 0n;
  try {
    await database.within(session, async (db) => {
      const { numAffectedRows, rows } = await query.execute(db);
      touched = numAffectedRows ?? BigInt(rows.length);
      throw new Back();
    });
  } catch (error) {
    if (!(error instanceof Back)) return String((error as { code?: unknown }).code ?? error);
  }
  return touched === 0n ? 'none' : 'done';
}
