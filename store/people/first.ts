import { sql } from 'kysely';
import { makeAccount, type NewAccount } from './accounts.ts';
import type { Rows } from './connect.ts';
import { appendGrant, hasOperator } from './grants.ts';
import { hashOf, newToken } from './tokens.ts';
import { inOneStep } from './step.ts';

const HOURS = 24;

/**
 * The link that makes the first operator. Each new one makes the last void.
 *
 * @returns undefined when there is an operator
 */
export async function newFirstLink(db: Rows): Promise<string | undefined> {
  if (await hasOperator(db)) return undefined;
  const { token, hash } = newToken();
  await sql`insert into first_link values (true, ${hash}, now() + make_interval(hours => ${HOURS}))
    on conflict ("only") do update set token_hash = excluded.token_hash, expires_at = excluded.expires_at`.execute(
    db,
  );
  return token;
}

export async function isFirstLink(db: Rows, token: string): Promise<boolean> {
  return (await firstLink(db, token).executeTakeFirst()) !== undefined && !(await hasOperator(db));
}

/** @returns false when the link is void, used, or too old: then nothing was done */
export function makeFirstOperator(db: Rows, token: string, account: NewAccount): Promise<boolean> {
  return inOneStep(db, async (trx) => {
    const link = await firstLink(trx, token).forUpdate().executeTakeFirst();
    if (link === undefined || (await hasOperator(trx))) return false;
    const person = await makeAccount(trx, account);
    if (person === undefined) return false;
    const why = 'First start: came with the one-time link.';
    const refused = await appendGrant(trx, { person, role: 'operator', given: true, why }, undefined);
    if (refused) throw new Error('there is an operator already');
    await trx.deleteFrom('first_link').execute();
    return true;
  });
}

function firstLink(db: Rows, token: string) {
  return db
    .selectFrom('first_link')
    .select('expires_at')
    .where('token_hash', '=', hashOf(token))
    .where('expires_at', '>', sql<Date>`now()`);
}
