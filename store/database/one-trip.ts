import type pg from 'pg';
import type { Role } from './roles.ts';

/**
 * One statement as a role, in one message to the server. Several statements in one message are one transaction (the
 * simple query protocol of PostgreSQL), so the role holds for this one only, behind a pool of connections too.
 *
 * @param statement of ours, never with anything from outside in it: this protocol has no values
 */
export async function inOneTrip<Row>(pool: pg.Pool, role: Role, statement: string): Promise<Trip<Row>> {
  const begun = `select set_config('role', '${role}', true), extract(epoch from pg_postmaster_start_time())::text as server`;
  const results = (await pool.query(`${begun}; ${statement}`)) as unknown as readonly pg.QueryResult[];
  const [first] = (results[0]?.rows ?? []) as readonly { readonly server: string }[];
  return { rows: (results.at(-1)?.rows ?? []) as readonly Row[], server: first?.server ?? '' };
}

/** @property server a name of the server that answered, as sources.ts follows it */
type Trip<Row> = { readonly rows: readonly Row[]; readonly server: string };
