import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from '../database/index.ts';
import type { PeopleTables } from './rows.ts';

export type Rows = Kysely<PeopleTables>;

/** Connections of the keeper of accounts and roles: the only role of the database that may touch them. */
export function connectAsKeeper(database: Pick<Database, 'owner'>): Rows {
  const pool = new pg.Pool({ ...database.owner, max: 5 });
  // A connection that ends while it rests is no trouble: the next work opens another.
  pool.on('error', () => undefined);
  // Nor when it is lost at work: the work itself fails and tells. Without a listener the whole portal would end.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely<PeopleTables>({
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async (connection) => {
        await connection.executeQuery(CompiledQuery.raw('set role tutela_people'));
        await connection.executeQuery(CompiledQuery.raw('set search_path to tutela_auth, tutela'));
      },
    }),
  });
}
