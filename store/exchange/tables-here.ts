import type pg from 'pg';
import { InputError } from '#engine/model/problem.ts';
import { LEFT_OUT } from './backup-form.ts';

/**
 * The tables that a backup holds, as "schema.table", each behind those it points at. Tables of later steps are among
 * them without being named anywhere.
 */
export async function tablesHere(client: pg.ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string; needs: string[] }>(
    `select n.nspname || '.' || c.relname as name,
      array(select distinct fn.nspname || '.' || f.relname from pg_constraint k
        join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
        where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as needs
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('tutela', 'tutela_auth') and c.relkind = 'r' order by 1`,
  );
  const left = new Map(
    rows.filter(({ name }) => !LEFT_OUT.includes(name)).map(({ name, needs }) => [name, needs]),
  );
  const ordered: string[] = [];
  while (left.size > 0) {
    const next = [...left].filter(([, needs]) => !needs.some((need) => left.has(need))).map(([name]) => name);
    if (next.length === 0)
      throw new Error(`tables point at one another in a circle: ${[...left.keys()].join(', ')}`);
    for (const name of next) left.delete(name);
    ordered.push(...next);
  }
  return ordered;
}

/** As SQL names it; the names come from the database itself. */
export function quoted(table: string): string {
  return table
    .split('.')
    .map((part) => `"${part}"`)
    .join('.');
}

/** The steps that the database has taken, in order; none where it is new. */
export async function stepsTaken(client: pg.ClientBase): Promise<readonly string[]> {
  const there = await client.query<{ found: string | null }>(
    `select to_regclass('tutela.kysely_migration')::text as found`,
  );
  if (!there.rows[0]?.found) return [];
  const { rows } = await client.query<{ name: string }>(
    'select name from tutela.kysely_migration order by name',
  );
  return rows.map(({ name }) => name);
}

/** @returns a table that holds something; undefined where there is no work at all */
export async function firstWithRows(
  client: pg.ClientBase,
  tables: readonly string[],
): Promise<string | undefined> {
  for (const table of tables) {
    const some = await client.query(`select 1 from ${quoted(table)} limit 1`);
    if (some.rowCount !== 0) return table;
  }
  return undefined;
}

export function notEmpty(place: string, table: string): InputError {
  const message =
    `there is work here already (${table}), and restore never writes over work; ` +
    'name an empty place with TUTELA_DATA or DATABASE_URL, look at what was restored, then start Tutela there';
  return new InputError({ code: 'restore.not-empty', file: place, message });
}
