import { sql } from 'kysely';
import type { Voice } from '#engine/model/desk-decision.ts';
import { uuid7 } from '../decisions/uuid.ts';
import type { Rows } from './connect.ts';
import { hashOf, newToken } from './tokens.ts';
import { inOneStep } from './step.ts';

/** A key for programs as it is kept: without its word, which was shown once. */
export type ApiKey = {
  readonly id: string;
  readonly name: string;
  /** The last four letters of its word. */
  readonly hint: string;
  readonly state: string;
  readonly voice: Voice;
  readonly made: Date;
  readonly expires: Date;
  /** The last day it was used, ISO 8601; absent: never. */
  readonly used?: string;
  readonly ended?: Date;
};

export type NewApiKey = {
  /** Id of the person whose rights it has. */
  readonly person: string;
  readonly name: string;
  readonly state: string;
  readonly voice: Voice;
  readonly days: number;
};

/** Whose key it is and for which desk; rights are looked up apart, at each use. */
export type KeyFound = Pick<ApiKey, 'id' | 'name' | 'state' | 'voice' | 'expires'> & {
  readonly person: string;
};

/** So that a key is known for what it is wherever it turns up; scanners for secrets look for such beginnings. */
export const KEY_PREFIX = 'tutela_';
const KEY = /^tutela_[A-Za-z0-9_-]{43}$/u;

/** How many keys of one person may be good at once. */
export const MOST_KEYS = 20;

/** @returns the word, shown this once; undefined where the person holds as many as may be held */
export function makeApiKey(db: Rows, { person, days, ...key }: NewApiKey): Promise<string | undefined> {
  return inOneStep(db, async (trx) => {
    // Two forms sent at once wait for each other, or both would count the keys there were before.
    await sql`select pg_advisory_xact_lock(hashtext('api_key'), hashtext(${person}))`.execute(trx);
    const held = await trx
      .selectFrom('api_key')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where('person', '=', person)
      .where('expires_at', '>', sql<Date>`now()`)
      .where('id', 'not in', trx.selectFrom('api_key_end').select('id'))
      .executeTakeFirstOrThrow();
    if (Number(held.count) >= MOST_KEYS) return undefined;
    const word = KEY_PREFIX + newToken().token;
    await trx
      .insertInto('api_key')
      .values({
        ...key,
        id: uuid7(),
        word_hash: hashOf(word),
        hint: word.slice(-4),
        person,
        expires_at: sql<Date>`now() + make_interval(days => ${days})`,
      })
      .execute();
    return word;
  });
}

/** All that a person made, the newest first, with those that ended. */
export async function apiKeysOf(db: Rows, person: string): Promise<readonly ApiKey[]> {
  const rows = await db
    .selectFrom('api_key')
    .leftJoin('api_key_end', 'api_key_end.id', 'api_key.id')
    .leftJoin('api_key_use', 'api_key_use.id', 'api_key.id')
    .select(['api_key.id', 'api_key.name', 'api_key.hint', 'api_key.state', 'api_key.voice'])
    .select(['api_key.at', 'api_key.expires_at', 'api_key_end.at as ended'])
    .select(sql<string | null>`api_key_use.day::text`.as('used'))
    .where('api_key.person', '=', person)
    .orderBy('api_key.at', 'desc')
    .execute();
  return rows.map(({ id, name, hint, state, voice, at, expires_at, ended, used }) => ({
    id,
    name,
    hint,
    state,
    voice,
    made: at,
    expires: expires_at,
    ...(used === null ? {} : { used }),
    ...(ended === null ? {} : { ended }),
  }));
}

/** Ends a key of one's own at once, for good. @returns false where there is none, or it had ended already */
export async function endApiKey(db: Rows, person: string, id: string): Promise<boolean> {
  if (!/^[0-9a-f-]{36}$/u.test(id)) return false;
  const { rows } = await sql`insert into api_key_end (id, "by")
    select id, person from api_key where id = ${id} and person = ${person}
    on conflict do nothing returning id`.execute(db);
  return rows.length > 0;
}

/**
 * Whose key a word is, while it is good; the day of its use is noted, once a day.
 *
 * @returns undefined for a word that was never a key, was ended, or is too old: which of them is not told
 */
export async function apiKeyOf(db: Rows, word: string): Promise<KeyFound | undefined> {
  if (!KEY.test(word)) return undefined;
  const found = await db
    .selectFrom('api_key')
    .select(['id', 'person', 'name', 'state', 'voice', 'expires_at as expires'])
    .where('word_hash', '=', hashOf(word))
    .where('expires_at', '>', sql<Date>`now()`)
    .where('id', 'not in', db.selectFrom('api_key_end').select('id'))
    .executeTakeFirst();
  if (!found) return undefined;
  await sql`insert into api_key_use as old (id, day) values (${found.id}, (now() at time zone 'utc')::date)
    on conflict (id) do update set day = excluded.day where old.day < excluded.day`.execute(db);
  return found;
}
