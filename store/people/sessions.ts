import { sql } from 'kysely';
import type { Rows } from './connect.ts';

/** One browser in which a person is signed in. */
export type OpenSession = {
  readonly id: string;
  readonly begun: Date;
  /** To the minute. */
  readonly used: Date;
  /** As the browser names itself. */
  readonly browser: string;
  /** The network address it was begun from; empty where none was known. */
  readonly address: string;
  /** Whether it is the one that asks. */
  readonly here: boolean;
};

/** @param here the id of the session that asks: it stands first */
export async function sessionsOf(db: Rows, person: string, here: string): Promise<readonly OpenSession[]> {
  const rows = await db
    .selectFrom('session')
    .select(['id', 'createdAt', 'updatedAt', 'userAgent', 'ipAddress'])
    .where('userId', '=', person)
    .where('expiresAt', '>', sql<Date>`now()`)
    .orderBy('updatedAt', 'desc')
    .execute();
  const sessions = rows.map(({ id, createdAt, updatedAt, userAgent, ipAddress }) => ({
    id,
    begun: createdAt,
    used: updatedAt,
    browser: userAgent ?? '',
    address: ipAddress ?? '',
    here: id === here,
  }));
  return sessions.toSorted((one, other) => Number(other.here) - Number(one.here));
}

/** @returns the id of whose session this is */
export async function sessionOwner(db: Rows, token: string): Promise<string | undefined> {
  const found = await db.selectFrom('session').select('userId').where('token', '=', token).executeTakeFirst();
  return found?.userId;
}

/** @returns whether there was such a session of this person */
export async function endSession(db: Rows, person: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('session')
    .where('id', '=', id)
    .where('userId', '=', person)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** @returns how many were ended */
export async function endOtherSessions(db: Rows, person: string, here: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('session')
    .where('userId', '=', person)
    .where('id', '<>', here)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

const MINUTE = 60_000;
/** A session that nobody used for so long is over, before its twelve hours are: whoever comes back signs in again. */
const IDLE = 4 * 60 * MINUTE;

export function isIdle({ updatedAt }: { readonly updatedAt: Date }): boolean {
  return Date.now() - updatedAt.getTime() > IDLE;
}

/** Notes that a session is used: once a minute, so that reading a page is seldom a write. */
export async function noteUse(
  db: Rows,
  { id, updatedAt }: { readonly id: string; readonly updatedAt: Date },
): Promise<void> {
  if (Date.now() - updatedAt.getTime() < MINUTE) return;
  await db
    .updateTable('session')
    .set({ updatedAt: sql<Date>`now()` })
    .where('id', '=', id)
    .execute();
}
