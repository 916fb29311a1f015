import type { Rows } from './connect.ts';
import type { Passwords } from './passwords.ts';
import { unlessFull } from '../places.ts';

/**
 * Makes the hash of a password anew where it is of an older kind. Only at a sign-in is the password known, and it was right.
 * Where there is no place for it now, the next sign-in does it.
 */
export async function renewHash(
  rows: Rows,
  { hash, outdated }: Passwords,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<void> {
  if (!outdated) return;
  const kept = await rows
    .selectFrom('account')
    .innerJoin('user', 'user.id', 'account.userId')
    .select(['account.id', 'account.password'])
    .where('user.email', '=', email)
    .where('account.providerId', '=', 'credential')
    .executeTakeFirst();
  if (!kept?.password || !outdated(kept.password)) return;
  const renewed = await unlessFull(() => hash(password), undefined);
  if (renewed === undefined) return;
  await rows
    .updateTable('account')
    .set({ password: renewed })
    .where('id', '=', kept.id)
    // Not where it was changed meanwhile.
    .where('password', '=', kept.password)
    .execute();
}
