import type { Grant } from '#engine/model/role.ts';
import type { Database } from '../database/index.ts';
import { connectAsKeeper } from '../people/connect.ts';
import { grantsOf } from '../people/grants.ts';

export type KnownPerson = { readonly id: string; readonly name: string; readonly grants: readonly Grant[] };

/**
 * Somebody by e-mail address or id, for whoever holds the machine.
 *
 * @returns undefined when nobody is known so
 */
export async function personBy(database: Database, text: string): Promise<KnownPerson | undefined> {
  const rows = connectAsKeeper(database);
  try {
    const user = await rows
      .selectFrom('user')
      .select('id')
      .where('email', '=', text.trim().toLowerCase())
      .executeTakeFirst();
    const person = await rows
      .selectFrom('person')
      .select(['id', 'name'])
      .where('id', '=', user?.id ?? text)
      .executeTakeFirst();
    return person && { ...person, grants: await grantsOf(rows, person.id) };
  } finally {
    await rows.destroy();
  }
}
