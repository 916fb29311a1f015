import type pg from 'pg';
import { MIGRATIONS } from './migrations/index.ts';

/** How far a database has come on the steps that this version of Tutela knows. */
export type Steps = {
  /** The last one taken; undefined in an empty database. */
  readonly at?: string;
  /** Those it still has to take, in order. */
  readonly due: readonly string[];
  /** A step that only a later version of Tutela knows. */
  readonly unknown?: string;
};

/** The last step that this version knows. */
export function newestStep(): string {
  return Object.keys(MIGRATIONS).sort().at(-1) ?? '';
}

/** Reads, and changes nothing. */
export async function stepsOf(client: pg.Client): Promise<Steps> {
  const known = Object.keys(MIGRATIONS).sort();
  const there = await client.query(`select to_regclass('tutela.kysely_migration') as found`);
  if (there.rows[0]?.found === null) return { due: known };
  const { rows } = await client.query<{ name: string }>(
    'select name from tutela.kysely_migration order by name',
  );
  const taken = rows.map(({ name }) => name);
  const at = taken.at(-1);
  const unknown = taken.find((name) => !known.includes(name));
  return {
    due: known.filter((name) => !taken.includes(name)),
    ...(at === undefined ? {} : { at }),
    ...(unknown === undefined ? {} : { unknown }),
  };
}
