import { InputError } from '#engine/model/problem.ts';
import type { Grant } from '#engine/model/role.ts';
import type { Database } from '../database/index.ts';
import { isClosed } from '../people/account-steps.ts';
import { connectAsKeeper } from '../people/connect.ts';
import { grantsOf } from '../people/grants.ts';

export type KnownPerson = { readonly id: string; readonly name: string; readonly grants: readonly Grant[] };

/**
 * Somebody by e-mail address or id, for whoever holds the machine.
 *
 * @returns undefined when nobody is known so
 * @throws InputError when the account was closed: nothing is decided in its name any more
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
    if (!person) return undefined;
    if (await isClosed(rows, person.id)) {
      const message = 'the account was closed; name somebody whose account is open';
      throw new InputError({ code: 'exchange.closed-account', file: text, message });
    }
    return { ...person, grants: await grantsOf(rows, person.id) };
  } finally {
    await rows.destroy();
  }
}
