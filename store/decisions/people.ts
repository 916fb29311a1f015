import type { Database } from '../database/index.ts';

/** Names of people by their ids; who is not kept here is left out. */
export async function namesOf(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const asked = [...new Set(ids)];
  if (asked.length === 0) return new Map();
  const rows = await database.within(
    { states: [], voices: [] },
    (db) => db.selectFrom('person').select(['id', 'name']).where('id', 'in', asked).execute(),
    true,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
