import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Readings of laws and tasks, each in one voice of one State; and row security on versions of law.
 * A released migration is never edited: a change is a new file.
 */
export const readings: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...READINGS, ...TASKS, ...GUARDS, ...RIGHTS]) await sql.raw(statement).execute(db);
}

const OF_A_VOICE = `state text not null references tutela.state_party,
    voice text not null check (voice in ('state', 'ngo'))`;

/** Within one reading: its State and voice stand in every row, so that row security needs no look elsewhere. */
const IN_A_READING = `reading uuid not null, state text not null, voice text not null,
    foreign key (reading, state, voice) references tutela.reading (id, state, voice) on delete cascade`;

/** Signs that would make one word of several: "227-23" is no negative number, "31.2" no fraction, "l'image" no word. */
const JOINTS = `'-./:_@''’–', '         '`;

const READINGS = [
  `create table tutela.reading (
    id uuid primary key,
    seq bigint generated always as identity unique,
    ${OF_A_VOICE},
    law_set text not null,
    catalogue_version text not null check (catalogue_version <> ''),
    engine_version text not null check (engine_version <> ''),
    "by" text not null references tutela.person,
    at timestamptz not null,
    documents jsonb not null check (jsonb_typeof(documents) = 'array'),
    laws jsonb not null check (jsonb_typeof(laws) = 'array'),
    problems jsonb not null check (jsonb_typeof(problems) = 'array'),
    provisions integer not null check (provisions >= 0),
    unique (id, state, voice),
    foreign key (state, law_set) references tutela.law_set (state, id)
  )`,
  `create index reading_current on tutela.reading (state, voice, at desc, seq desc)`,
  // "place" is the position in the whole reading, "ord" that in its law. The words to search in are cut where
  // PostgreSQL would refuse them; the provision itself is whole in "body".
  `create table tutela.reading_provision (
    ${IN_A_READING},
    id text not null,
    place integer not null,
    law text not null,
    ord integer not null,
    number text not null,
    heading text not null,
    path jsonb not null,
    status text,
    body jsonb not null,
    words tsvector generated always as (to_tsvector('simple'::regconfig, translate(
      left(number || ' ' || heading || ' ' || (body ->> 'text'), 100000), ${JOINTS}))) stored,
    primary key (reading, id)
  )`,
  `create index reading_provision_law on tutela.reading_provision (reading, law, ord)`,
  `create table tutela.reading_answer (
    ${IN_A_READING},
    requirement text not null,
    proposal text not null check (proposal in ('answered', 'weak', 'nothing-found', 'beyond-law')),
    answered boolean not null,
    confidence double precision not null,
    matches integer not null,
    body jsonb not null,
    primary key (reading, requirement)
  )`,
];

const TASKS = [
  // What a person asked for and a worker does. "sent" when a job of the queue stands for it; "attempts" names the try
  // that holds it, so that a worker that was thought dead cannot end what another has taken on.
  `create table tutela.task (
    id uuid primary key,
    ${OF_A_VOICE},
    kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
    "by" text not null references tutela.person,
    at timestamptz not null default clock_timestamp(),
    input jsonb not null,
    status text not null default 'waiting' check (status in ('waiting', 'running', 'done', 'failed', 'cancelled')),
    stage text,
    done integer not null default 0,
    total integer not null default 0,
    name text,
    trouble text,
    result jsonb,
    attempts integer not null default 0,
    sent_at timestamptz,
    ended_at timestamptz,
    check ((status in ('done', 'failed', 'cancelled')) = (ended_at is not null))
  )`,
  `create index task_of_voice on tutela.task (state, voice, at desc)`,
  `create index task_open on tutela.task (at) where ended_at is null`,
  // What has ended stays as it ended.
  `create function tutela.task_ended() returns trigger language plpgsql as $$
  begin
    if old.ended_at is not null then
      raise exception 'task % has ended', old.id using errcode = 'restrict_violation';
    end if;
    return new;
  end
  $$`,
  `create trigger ended before update on tutela.task for each row execute function tutela.task_ended()`,
];

const DRAFTS = ['reading', 'reading_provision', 'reading_answer', 'task'];
const OWN_STATE = `state = any (string_to_array(coalesce(current_setting('tutela.states', true), ''), ','))`;
const OWN_SET = `exists (select from tutela.law_set where law_set.id = law_set_member.law_set)`;

const GUARDS = [
  ...[...DRAFTS, 'law_version', 'law_set', 'law_set_member'].map(
    (table) => `alter table tutela.${table} enable row level security`,
  ),
  ...DRAFTS.map(
    (table) => `create policy own_voice on tutela.${table} to tutela_web
      using (tutela.may_see(state, voice)) with check (tutela.may_see(state, voice))`,
  ),
  ...['law_version', 'law_set'].map(
    (table) => `create policy own_state on tutela.${table} to tutela_web
      using (${OWN_STATE}) with check (${OWN_STATE})`,
  ),
  // Within the sets that the session may see.
  `create policy own_state on tutela.law_set_member to tutela_web using (${OWN_SET}) with check (${OWN_SET})`,
];

const RIGHTS = [
  `revoke all on function tutela.task_ended() from public`,
  `grant select, insert on tutela.reading, tutela.reading_provision, tutela.reading_answer to tutela_web`,
  `grant delete on tutela.reading to tutela_web`,
  `grant select, insert on tutela.task to tutela_web`,
  `grant update (status, stage, done, total, name, trouble, result, attempts, sent_at, ended_at)
    on tutela.task to tutela_web`,
];
