import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What the operator said of the records of the resource centre: one added, put right, or taken away; and what became of
 * each link when it was tried. Both are appended; the public reads the last word on each, without the name of anybody.
 * A released migration is never edited: a change is a new file.
 */
export const library: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...TABLES, ...GUARDS, ...RIGHTS]) await sql.raw(statement).execute(db);
}

const TABLES = [
  `create table tutela.library_step (
    id uuid primary key,
    seq bigint generated always as identity unique,
    record text not null check (record ~ '^[LA][0-9]{3,6}$'),
    kind text not null check (kind in ('add', 'correct', 'withdraw')),
    note text not null check (length(note) between 3 and 2000),
    body jsonb check (jsonb_typeof(body) = 'object'),
    "by" text not null references tutela.person,
    at timestamptz not null default clock_timestamp(),
    check ((kind = 'withdraw') = (body is null)),
    -- The records that came with the house are named L; those of this place A.
    check (kind <> 'add' or record ~ '^A')
  )`,
  `create index library_step_record on tutela.library_step (record, seq)`,
  `create unique index library_step_added on tutela.library_step (record) where kind = 'add'`,
  `create table tutela.library_link (
    seq bigint generated always as identity primary key,
    record text not null check (record ~ '^[LA][0-9]{3,6}$'),
    url text not null check (length(url) <= 1000),
    outcome text not null check (outcome ~ '^[a-z]+(-[a-z]+)*$' and length(outcome) <= 40),
    status int check (status between 100 and 599),
    final text check (length(final) <= 2000),
    media text check (length(media) <= 120),
    size bigint check (size >= 0),
    at timestamptz not null default clock_timestamp()
  )`,
  `create index library_link_record on tutela.library_link (record, seq)`,
  // With the rights of their owner: they show the last word only, and nobody's name.
  `create view tutela.library_standing as
    select distinct on (record) record, kind, body, (at at time zone 'UTC')::date::text as "on", seq
    from tutela.library_step order by record, seq desc`,
  `create view tutela.library_link_standing as
    select distinct on (record) record, url, outcome, status, final, media, size,
      (at at time zone 'UTC')::date::text as "on", seq
    from tutela.library_link order by record, seq desc`,
];

const GUARDS = [
  ...['library_step', 'library_link'].flatMap((table) => [
    `create trigger kept before update or delete on tutela.${table}
      for each row execute function tutela.never()`,
    `create trigger kept_whole before truncate on tutela.${table}
      for each statement execute function tutela.never()`,
    `alter table tutela.${table} enable row level security`,
  ]),
  // It is said of public records and belongs to no voice, so whoever works on the desk may read it. It is written by the
  // house, in one's own name.
  `create policy read_by_desk on tutela.library_step for select to tutela_web
    using (current_setting('tutela.person', true) <> '')`,
  `create policy own_name on tutela.library_step for insert to tutela_web
    with check ("by" = current_setting('tutela.person', true) and current_setting('tutela.house', true) = 'on')`,
  // Links are tried by the house, at the command line.
  `create policy read_by_house on tutela.library_link for select to tutela_web
    using (current_setting('tutela.person', true) <> '' or current_setting('tutela.house', true) = 'on')`,
  `create policy by_house on tutela.library_link for insert to tutela_web
    with check (current_setting('tutela.house', true) = 'on')`,
];

const RIGHTS = [
  // Number and time are those of the database.
  `grant select, insert (id, record, kind, note, body, "by") on tutela.library_step to tutela_web`,
  `grant select, insert (record, url, outcome, status, final, media, size) on tutela.library_link to tutela_web`,
  `grant select on tutela.library_standing, tutela.library_link_standing to tutela_public`,
];
