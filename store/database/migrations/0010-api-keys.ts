import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Keys of the interface for programs: who made which for which desk, and which was ended by whom, both appended; and
 * the last day on which each was used. A key gives no right: rights are those of its person at the moment of use.
 * A released migration is never edited: a change is a new file.
 */
export const apiKeys: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...TABLES, ...CHECKS, ...GUARDS, ...RIGHTS]) await sql.raw(statement).execute(db);
}

const TABLES = [
  // Only the hash of its word is kept; `hint` is the end of the word, to tell keys apart.
  `create table tutela.api_key (
    id uuid primary key,
    word_hash text not null unique check (word_hash ~ '^[0-9a-f]{64}$'),
    hint text not null check (length(hint) = 4),
    person text not null references tutela.person,
    name text not null check (name <> '' and length(name) <= 80),
    state text not null references tutela.state_party,
    voice text not null check (voice in ('state', 'ngo')),
    at timestamptz not null,
    expires_at timestamptz not null
  )`,
  `create index api_key_person on tutela.api_key (person, at)`,
  `create table tutela.api_key_end (
    id uuid primary key references tutela.api_key,
    "by" text not null references tutela.person,
    at timestamptz not null default clock_timestamp()
  )`,
  `create table tutela.api_key_use (
    id uuid primary key references tutela.api_key,
    day date not null
  )`,
];

const CHECKS = [
  // The second lock: no key lives longer than a year, and none is made in the past.
  `create function tutela.api_key_checked() returns trigger
  language plpgsql set search_path = tutela, pg_temp as $$
  begin
    new.at := clock_timestamp();
    if new.expires_at <= new.at or new.expires_at > new.at + interval '367 days' then
      raise exception 'a key ends within a year' using errcode = 'check_violation';
    end if;
    return new;
  end
  $$`,
];

const GUARDS = [
  `create trigger checked before insert on tutela.api_key
    for each row execute function tutela.api_key_checked()`,
  ...['api_key', 'api_key_end'].flatMap((table) => [
    `create trigger kept before update or delete on tutela.${table} for each row execute function tutela.never()`,
    `create trigger kept_whole before truncate on tutela.${table} for each statement execute function tutela.never()`,
  ]),
];

const RIGHTS = [
  `revoke all on function tutela.api_key_checked() from public`,
  `grant select, insert on tutela.api_key, tutela.api_key_end to tutela_people`,
  `grant select, insert, update on tutela.api_key_use to tutela_people`,
];
