import { sql } from 'kysely';
import type { Rows } from './connect.ts';
import { hashOf } from './tokens.ts';

/** So many tries in so many minutes, by account and by network address. */
export type Limits = { readonly account: number; readonly address: number; readonly minutes: number };

export const LIMITS: Limits = { account: 10, address: 50, minutes: 15 };

/** Links for a new password are letters to somebody: fewer, over a longer time. */
export const RESET_LIMITS: Limits = { account: 3, address: 10, minutes: 60 };

/** `what`: what is counted by itself. Without it, tries to sign in. */
export type Trying = {
  readonly account?: string;
  readonly address: string;
  readonly what?: 'reset' | 'welcome';
};

/**
 * Counts one try before it is made, so that many at once cannot slip through, and says whether it may be made.
 * Kept in the database: a new start, or a second process, forgets nothing. Accounts that do not exist count as well.
 */
export async function countTry(db: Rows, trying: Trying, limits: Limits): Promise<boolean> {
  return (await overLimit(db, trying, limits)) === undefined;
}

/** @returns which of the two limits was passed: of the address first, since it says nothing of an account */
export async function overLimit(
  db: Rows,
  { account, address, what }: Trying,
  limits: Limits,
): Promise<'address' | 'account' | undefined> {
  const kind = what === undefined ? '' : `${what} `;
  const ofAddress = await counted(db, `${kind}address ${networkOf(address)}`, limits.minutes);
  const ofAccount = account === undefined ? 0 : await counted(db, kind + accountKey(account), limits.minutes);
  if (ofAddress > limits.address) return 'address';
  return ofAccount > limits.account ? 'account' : undefined;
}

/**
 * After the right password the account begins anew; the address does not, or one good account would open the way to all.
 * What is a day old is swept out with it.
 */
export async function forgetTries(db: Rows, account: string): Promise<void> {
  const yesterday = sql<Date>`now() - interval '1 day'`;
  await db
    .deleteFrom('tries')
    .where((row) => row.or([row('key', '=', hashOf(accountKey(account))), row('since', '<', yesterday)]))
    .execute();
}

/** Whether this is the first time in so many minutes; of two at once only one is. Only a hash of the name is kept. */
export async function isFirst(db: Rows, name: string, minutes: number): Promise<boolean> {
  return (await counted(db, name, minutes)) === 1;
}

/** Counts once more under a name. @returns how often it was in so many minutes */
export async function counted(db: Rows, name: string, minutes: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    insert into tries as old values (${hashOf(name)}, 1, now())
    on conflict (key) do update set
      count = case when old.since < now() - make_interval(mins => ${minutes}) then 1 else old.count + 1 end,
      since = case when old.since < now() - make_interval(mins => ${minutes}) then now() else old.since end
    returning count`.execute(db);
  return rows[0]?.count ?? Number.POSITIVE_INFINITY;
}

const accountKey = (account: string): string => `account ${account.trim().toLowerCase()}`;

/** One household of IPv6 has 2^64 addresses, so its network counts as one. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const four = /(?<!\d)(\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})$/u.exec(address)?.[1];
  if (four) return four;
  const [head = '', tail] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  return [...left, ...(tail === undefined ? [] : zeros), ...right].slice(0, 4).join(':');
}
