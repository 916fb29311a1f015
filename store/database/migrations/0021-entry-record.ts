import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Who came in, or tried to, and what was refused: appended, kept for 400 days, read by the operator and by each of their own.
 * No address of a network, no browser, nothing of a public visitor stands in it.
 * A released migration is never edited: a change is a new file.
 */
export const entryRecord: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...TABLES, ...FUNCTIONS, ...GUARDS, ...RIGHTS])
    await sql.raw(statement).execute(db);
}

const OLD = `interval '400 days'`;

const TABLES = [
  `create table tutela.entry_record (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    -- Null where nobody is known by what was tried, or nobody was meant.
    person text references tutela.person,
    what text not null check (what in ('sign-in', 'second-step', 'passkey', 'provider', 'reset', 'sign-out',
      'password', 'refused-deed', 'limit')),
    outcome text not null check (outcome in ('good', 'bad', 'stopped')),
    -- The network, as a hash under a key that is not in the database; null where none was known.
    network text check (network ~ '^[0-9a-f]{64}$'),
    -- Of a refused deed alone: the address with names in place of what it named, "/desk/[state]/[voice]/laws".
    route text check (route ~ '^/desk(/[^/?#[:cntrl:]]+)*$' and length(route) <= 200),
    check ((what = 'refused-deed') = (route is not null)),
    check ((what = 'limit') = (outcome = 'stopped'))
  )`,
  `create index entry_record_person on tutela.entry_record (person, id)`,
  `create index entry_record_at on tutela.entry_record (at)`,
];

const FUNCTIONS = [
  `create function tutela.entry_record_dated() returns trigger
  language plpgsql set search_path = tutela, pg_temp as $$
  begin
    new.at := clock_timestamp();
    return new;
  end
  $$`,
  // Whoever may call it can take away nothing but what is older; a little at a time, so that nobody waits for it.
  `create function tutela.sweep_entry_record() returns integer
  language plpgsql security definer set search_path = tutela, pg_temp as $$
  declare
    many integer;
  begin
    delete from tutela.entry_record where id in (
      select id from tutela.entry_record where at < now() - ${OLD} order by at limit 10000);
    get diagnostics many = row_count;
    return many;
  end
  $$`,
];

const GUARDS = [
  `create trigger dated before insert on tutela.entry_record
    for each row execute function tutela.entry_record_dated()`,
  `create trigger kept before update on tutela.entry_record for each row execute function tutela.never()`,
  `create trigger kept_young before delete on tutela.entry_record
    for each row when (old.at >= now() - ${OLD}) execute function tutela.never()`,
  `create trigger kept_whole before truncate on tutela.entry_record
    for each statement execute function tutela.never()`,
];

const RIGHTS = [
  `revoke all on function tutela.entry_record_dated(), tutela.sweep_entry_record() from public`,
  `grant execute on function tutela.sweep_entry_record() to tutela_people`,
  // Number and time are those of the database; the pages reach it through the keeper of accounts alone.
  `grant select, insert (person, what, outcome, network, route) on tutela.entry_record to tutela_people`,
];
