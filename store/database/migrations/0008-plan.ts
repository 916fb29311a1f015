import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * The plan of a voice: steps of people, appended, and which reminders were sent.
 * A released migration is never edited: a change is a new file.
 */
export const plan: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...TABLES, ...GUARDS, ...RIGHTS]) await sql.raw(statement).execute(db);
}

const TABLES = [
  `create table tutela.plan_entry (
    id uuid primary key,
    seq bigint generated always as identity unique,
    state text not null references tutela.state_party,
    voice text not null check (voice in ('state', 'ngo')),
    action uuid not null,
    kind text not null check (kind in ('plan', 'change', 'status', 'note')),
    -- Of two people who change one version at once, one is refused here.
    version integer check (version between 1 and 1000000),
    reason text not null check (length(reason) <= 4000),
    body jsonb not null check (jsonb_typeof(body) = 'object'),
    "by" text not null references tutela.person,
    at timestamptz not null default clock_timestamp(),
    constraint plan_entry_version unique (action, version),
    check ((kind = 'note') = (version is null)),
    check ((kind = 'plan') = (version is not distinct from 1))
  )`,
  `create index plan_entry_voice on tutela.plan_entry (state, voice, seq)`,
  // "day": the day that the reminder is about, so that each is sent once.
  `create table tutela.plan_reminder (
    state text not null references tutela.state_party,
    voice text not null check (voice in ('state', 'ngo')),
    action uuid not null,
    kind text not null check (kind in ('due-soon', 'overdue', 'report-due')),
    day date not null,
    sent_at timestamptz not null default clock_timestamp(),
    primary key (state, voice, action, kind, day)
  )`,
];

const GUARDS = [
  // Each step follows one that this session sees, of the same place: no number is left out, and no note is of nothing.
  `create function tutela.plan_entry_follows() returns trigger
  language plpgsql set search_path = tutela, pg_temp as $$
  begin
    if new.kind <> 'plan' and not exists (select from tutela.plan_entry as before
      where before.action = new.action and before.state = new.state and before.voice = new.voice
        and before.version = coalesce(new.version - 1, 1)) then
      raise exception 'this step of the plan follows none' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end
  $$`,
  `create trigger follows before insert on tutela.plan_entry
    for each row execute function tutela.plan_entry_follows()`,
  ...['plan_entry', 'plan_reminder'].flatMap((table) => [
    `create trigger kept before update or delete on tutela.${table}
      for each row execute function tutela.never()`,
    `create trigger kept_whole before truncate on tutela.${table}
      for each statement execute function tutela.never()`,
    `alter table tutela.${table} enable row level security`,
  ]),
  `create policy own_voice on tutela.plan_entry to tutela_web
    using (tutela.may_see(state, voice))
    with check (tutela.may_see(state, voice) and "by" = current_setting('tutela.person', true))`,
  `create policy own_voice on tutela.plan_reminder to tutela_web
    using (tutela.may_see(state, voice)) with check (tutela.may_see(state, voice))`,
];

const RIGHTS = [
  `revoke all on function tutela.plan_entry_follows() from public`,
  // Number and time are those of the database.
  `grant select, insert (id, state, voice, action, kind, version, reason, body, "by")
    on tutela.plan_entry to tutela_web`,
  `grant select, insert (state, voice, action, kind, day) on tutela.plan_reminder to tutela_web`,
];
