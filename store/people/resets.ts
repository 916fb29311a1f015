import { sql } from 'kysely';
import type { Rows } from './connect.ts';
import { hashOf, newToken } from './tokens.ts';
import { inOneStep } from './step.ts';

/** Whose account a link opens. */
export type ResetFor = { readonly id: string; readonly name: string; readonly email: string };

/** A link that somebody made for somebody else, as it is kept for good. */
export type ResetMade = {
  readonly person: string;
  readonly name: string;
  readonly byName: string;
  readonly why: string;
  readonly at: Date;
  readonly used: boolean;
};

const ASKED = 'Asked for by mail.';

/** @returns the word of a link for the account of this address; undefined where there is none */
export async function askedReset(
  db: Rows,
  email: string,
): Promise<{ readonly token: string; readonly person: ResetFor } | undefined> {
  const person = await db
    .selectFrom('user')
    .select(['id', 'name', 'email'])
    .where('email', '=', email)
    .where(isOpen)
    .executeTakeFirst();
  return person && { person, token: await made(db, { person: person.id, by: null, why: ASKED }) };
}

/** @returns the word of the link: shown once, kept as a hash; undefined where the database refuses whom it is made by */
export async function makeReset(
  db: Rows,
  reset: { readonly person: string; readonly by: string; readonly why: string },
): Promise<string | undefined> {
  try {
    return await made(db, reset);
  } catch (error) {
    if ((error as { code?: string }).code === '42501') return undefined;
    throw error;
  }
}

/** Looking at a link does not use it: programs that read mail look at links as well. */
export async function resetFor(db: Rows, token: string): Promise<ResetFor | undefined> {
  return open(db).where('password_reset.token_hash', '=', hashOf(token)).executeTakeFirst();
}

/**
 * Sets the new password, ends every session and every sign-in that is half done, and makes all links of the person void.
 * The second factor and the passkeys stay.
 *
 * @returns undefined when the link is void, used, or too old: then nothing was done
 */
export function takeReset(db: Rows, token: string, passwordHash: string): Promise<ResetFor | undefined> {
  return inOneStep(db, async (trx) => {
    const seen = await resetFor(trx, token);
    if (seen === undefined) return undefined;
    // Of two links of one person that are used at once, the second waits here, and is void when it is asked again.
    await trx.selectFrom('user').select('id').where('id', '=', seen.id).forUpdate().execute();
    const person = await resetFor(trx, token);
    if (person === undefined) return undefined;
    await trx
      .insertInto('password_reset_end')
      .values({ token_hash: hashOf(token), how: 'used' })
      .execute();
    await voidResets(trx, person.id);
    await trx
      .updateTable('account')
      .set({ password: passwordHash, updatedAt: new Date() })
      .where('userId', '=', person.id)
      .where('providerId', '=', 'credential')
      .execute();
    await trx.deleteFrom('session').where('userId', '=', person.id).execute();
    await trx.deleteFrom('verification').where('value', '=', person.id).execute();
    return person;
  });
}

/** A password that was changed another way leaves no older link good. */
export async function voidResets(db: Rows, person: string): Promise<void> {
  await sql`insert into password_reset_end (token_hash, how)
    select token_hash, 'void' from password_reset where person = ${person} and expires_at > now()
    on conflict do nothing`.execute(db);
}

/** Those that somebody made for somebody else, the newest first. */
export async function resetsMade(db: Rows): Promise<readonly ResetMade[]> {
  const rows = await db
    .selectFrom('password_reset as reset')
    .innerJoin('person as whom', 'whom.id', 'reset.person')
    .innerJoin('person as who', 'who.id', 'reset.by')
    .leftJoin('password_reset_end as end', 'end.token_hash', 'reset.token_hash')
    .select(['reset.person', 'whom.name', 'who.name as byName', 'reset.why', 'reset.at', 'end.how'])
    .orderBy('reset.at', 'desc')
    .limit(200)
    .execute();
  return rows.map(({ how, ...row }) => ({ ...row, used: how === 'used' }));
}

async function made(
  db: Rows,
  reset: { readonly person: string; readonly by: string | null; readonly why: string },
): Promise<string> {
  const { token, hash } = newToken();
  await db
    .insertInto('password_reset')
    .values({ token_hash: hash, ...reset })
    .execute();
  return token;
}

/** No link opens a closed account. */
const isOpen = sql<boolean>`not tutela.is_closed("user".id)`;

/** A link is worth what its author may still do. */
function open(db: Rows) {
  return db
    .selectFrom('password_reset')
    .innerJoin('user', 'user.id', 'password_reset.person')
    .leftJoin('password_reset_end', 'password_reset_end.token_hash', 'password_reset.token_hash')
    .select(['user.id', 'user.name', 'user.email'])
    .where('password_reset_end.how', 'is', null)
    .where(isOpen)
    .where('password_reset.expires_at', '>', sql<Date>`clock_timestamp()`)
    .where(
      sql<boolean>`(password_reset."by" is null or tutela.may_reset(password_reset."by", password_reset.person))`,
    );
}
