import { randomUUID } from 'node:crypto';
import type { Rows } from './connect.ts';

export type NewAccount = { readonly name: string; readonly email: string; readonly passwordHash: string };

/** An address as it is kept: people write it in capitals, with a space behind it. */
export function emailOf(text: string): string {
  return text.trim().toLowerCase();
}

export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/u.test(text);
}

/**
 * Makes an account, and the person who decides under it, in the transaction of the caller.
 *
 * @returns the id of both; undefined when the address has an account already
 */
export async function makeAccount(
  db: Rows,
  { name, email, passwordHash }: NewAccount,
): Promise<string | undefined> {
  const id = randomUUID();
  const made = await db
    .insertInto('user')
    .values({ id, name, email, emailVerified: true, twoFactorEnabled: false })
    .onConflict((same) => same.column('email').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!made) return undefined;
  await db
    .insertInto('account')
    .values({
      id: randomUUID(),
      accountId: id,
      providerId: 'credential',
      userId: id,
      password: passwordHash,
      updatedAt: new Date(),
    })
    .execute();
  await db.insertInto('person').values({ id, name }).execute();
  return id;
}
