import type { Grant } from '#engine/model/role.ts';
import type { Database } from '../database/index.ts';
import { connectAsKeeper } from '../people/connect.ts';
import { closedAccounts } from '../people/account-steps.ts';
import { grantsByPerson } from '../people/grants.ts';

export type HolderByMail = { readonly email: string; readonly grants: readonly Grant[] };

/** Everybody who has an open account and a role, with the address for letters. For a worker: no page asks this. */
export async function holdersByMail(database: Pick<Database, 'owner'>): Promise<readonly HolderByMail[]> {
  const rows = connectAsKeeper(database);
  try {
    const held = await grantsByPerson(rows);
    const closed = await closedAccounts(rows);
    const users = await rows.selectFrom('user').select(['id', 'email']).orderBy('email').execute();
    return users.flatMap(({ id, email }) => {
      const grants = held.get(id);
      return grants && !closed.has(id) ? [{ email, grants }] : [];
    });
  } finally {
    await rows.destroy();
  }
}
