import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What people said of the services of facts/help.yaml: that they checked one, put it right, or took it away; appended.
 * The public reads the last word on each service, without the name of anybody.
 * A released migration is never edited: a change is a new file.
 */
export const help: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...TABLES, ...GUARDS, ...RIGHTS]) await sql.raw(statement).execute(db);
}

const TABLES = [
  `create table tutela.help_step (
    id uuid primary key,
    seq bigint generated always as identity unique,
    service text not null check (service ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(service) <= 100),
    -- Null for what serves the world. A territory that is no State party has its code of ISO 3166 too.
    state text check (state ~ '^[A-Z]{2}$'),
    kind text not null check (kind in ('confirm', 'correct', 'withdraw')),
    -- The day on which it was checked: not of tomorrow, and not so long ago that it says nothing.
    checked date not null,
    how text not null check (how in ('called', 'read', 'written')),
    note text not null check (length(note) between 3 and 2000),
    body jsonb check (jsonb_typeof(body) = 'object'),
    -- What the person saw of the facts, as one text.
    seen text not null check (length(seen) <= 8000),
    "by" text not null references tutela.person,
    at timestamptz not null default clock_timestamp(),
    check ((kind = 'withdraw') = (body is null))
  )`,
  `create index help_step_service on tutela.help_step (service, seq)`,
  // With the rights of its owner: it shows of each service the last word only, and nobody's name.
  `create view tutela.help_standing as
    select distinct on (service) service, kind, checked::text as checked, body, seen, seq
    from tutela.help_step order by service, seq desc`,
];

const GUARDS = [
  `create function tutela.help_step_checked() returns trigger
  language plpgsql set search_path = tutela, pg_temp as $$
  begin
    new.at := clock_timestamp();
    if new.checked > (new.at at time zone 'UTC')::date + 1 or new.checked < (new.at at time zone 'UTC')::date - 31 then
      raise exception 'a service is confirmed within a month of the day on which it was checked'
        using errcode = 'check_violation';
    end if;
    return new;
  end
  $$`,
  `create trigger checked before insert on tutela.help_step
    for each row execute function tutela.help_step_checked()`,
  `create trigger kept before update or delete on tutela.help_step
    for each row execute function tutela.never()`,
  `create trigger kept_whole before truncate on tutela.help_step
    for each statement execute function tutela.never()`,
  `alter table tutela.help_step enable row level security`,
  // It is said of public facts and belongs to no voice, so whoever works on the desk may read it. It is written in one's own
  // name only: by the house for any service, and for those of a State by whoever works for that State.
  `create policy read_by_desk on tutela.help_step for select to tutela_web
    using (current_setting('tutela.person', true) <> '')`,
  `create policy own_name on tutela.help_step for insert to tutela_web
    with check ("by" = current_setting('tutela.person', true)
      and (current_setting('tutela.house', true) = 'on'
        or state = any (string_to_array(coalesce(current_setting('tutela.states', true), ''), ','))))`,
];

const RIGHTS = [
  `revoke all on function tutela.help_step_checked() from public`,
  // Number and time are those of the database.
  `grant select, insert (id, service, state, kind, checked, how, note, body, seen, "by")
    on tutela.help_step to tutela_web`,
  `grant select on tutela.help_standing to tutela_public`,
];
