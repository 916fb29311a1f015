import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * One row that is another after each change of what is public, so that "did anything change?" is asked without looking at
 * the publications. It changes in the transaction that publishes or takes back: nobody sees one without the other. A
 * sequence would not do: it counts before the change is seen, and a page drawn in between would stay.
 * A released migration is never edited: a change is a new file.
 */
export const publicChange: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...TABLE, ...TRIGGERS, ...RIGHTS]) await sql.raw(statement).execute(db);
}

/** No row until something is published: a database without work has none. The time tells apart two lives of a database. */
const TABLE = [
  `create table tutela.public_change (
    only_one boolean primary key default true check (only_one),
    many bigint not null default 1,
    at timestamptz not null default clock_timestamp()
  )`,
  `insert into tutela.public_change (many) select count(*) from tutela.publication having count(*) > 0`,
];

const TRIGGERS = [
  // Who publishes may not touch the row: only this may.
  `create function tutela.public_changed() returns trigger
  language plpgsql security definer set search_path = tutela, pg_temp as $$
  begin
    insert into tutela.public_change default values
      on conflict (only_one) do update set many = public_change.many + 1, at = clock_timestamp();
    return null;
  end $$`,
  ...['publication', 'unpublication'].map(
    (table) => `create trigger told after insert on tutela.${table}
      for each statement execute function tutela.public_changed()`,
  ),
];

const RIGHTS = [
  `revoke all on function tutela.public_changed() from public`,
  `grant select (many, at) on tutela.public_change to tutela_public`,
];
