import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * States, people, versions of law, decisions in one chain for each State, publications.
 * A released migration is never edited: a change is a new file.
 */
export const desk: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...TABLES, ...FUNCTIONS, ...GUARDS, ...RIGHTS])
    await sql.raw(statement).execute(db);
}

const HASH = `~ '^[0-9a-f]{64}$'`;

const TABLES = [
  `create table tutela.state_party (
    code text primary key check (code ~ '^[A-Z]{2}$'),
    name text not null check (name <> '')
  )`,
  `create table tutela.person (
    id text primary key check (id <> '' and length(id) <= 200),
    name text not null check (name <> '')
  )`,
  `create table tutela.law_version (
    id uuid primary key,
    state text not null references tutela.state_party,
    work text not null check (work <> ''),
    expression text not null check (expression <> ''),
    title text not null,
    lang text not null,
    sha256 text not null check (sha256 ${HASH}),
    at timestamptz not null default now(),
    unique (state, work, expression, sha256)
  )`,
  // Named by its own content: the SHA-256 of the ids of its members in order.
  `create table tutela.law_set (
    id text primary key check (id ${HASH}),
    state text not null references tutela.state_party,
    at timestamptz not null default now(),
    unique (state, id)
  )`,
  `create table tutela.law_set_member (
    law_set text not null references tutela.law_set,
    law_version uuid not null references tutela.law_version,
    primary key (law_set, law_version)
  )`,
  `create table tutela.decision (
    id uuid primary key,
    state text not null references tutela.state_party,
    seq bigint not null check (seq > 0),
    requirement text not null check (requirement <> '' and length(requirement) <= 200),
    voice text not null check (voice in ('state', 'ngo')),
    aspect text not null check (aspect in ('law', 'practice')),
    kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
    body jsonb not null check (jsonb_typeof(body) = 'object'),
    "by" text not null references tutela.person,
    at timestamptz not null,
    law_set text,
    catalogue_version text not null check (catalogue_version <> ''),
    engine_version text not null check (engine_version <> ''),
    prev_hash text not null check (prev_hash ${HASH}),
    hash text not null unique check (hash ${HASH}),
    unique (state, seq),
    foreign key (state, law_set) references tutela.law_set (state, id)
  )`,
  `create index decision_finding on tutela.decision (state, requirement, seq)`,
  `create table tutela.chain_head (
    state text primary key references tutela.state_party,
    seq bigint not null check (seq >= 0),
    hash text not null check (hash ${HASH}),
    at timestamptz not null
  )`,
  `create table tutela.publication (
    sha256 text primary key check (sha256 ${HASH}),
    state text not null references tutela.state_party,
    decision uuid not null references tutela.decision,
    content jsonb not null,
    at timestamptz not null default now()
  )`,
];

const FUNCTIONS = [
  // The same text as store/decisions/canonical.ts makes: keys in order of their code points, no spaces.
  `create function tutela.canonical(value jsonb) returns text
  language plpgsql immutable parallel safe set search_path = tutela, pg_temp as $$
  begin
    if jsonb_typeof(value) = 'object' then
      return '{' || coalesce((
        select string_agg(to_json(each.key)::text || ':' || case
            when jsonb_typeof(each.value) in ('object', 'array') then tutela.canonical(each.value)
            else each.value::text end, ',' order by each.key collate "C")
        from jsonb_each(value) as each), '') || '}';
    elsif jsonb_typeof(value) = 'array' then
      return '[' || coalesce((
        select string_agg(tutela.canonical(item.value), ',' order by item.place)
        from jsonb_array_elements(value) with ordinality as item(value, place)), '') || ']';
    end if;
    return value::text;
  end
  $$`,
  `create function tutela.instant(at timestamptz) returns text
  language sql immutable parallel safe as $$
    select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
  $$`,
  // What a decision says, as it is hashed: all of the row but its place in the chain and its time.
  `create function tutela.content(one tutela.decision) returns jsonb
  language sql immutable as $$
    select jsonb_build_object('id', one.id, 'state', one.state, 'requirement', one.requirement, 'voice', one.voice,
      'aspect', one.aspect, 'kind', one.kind, 'body', one.body, 'by', one."by", 'law_set', one.law_set,
      'catalogue_version', one.catalogue_version, 'engine_version', one.engine_version)
  $$`,
  // Whether the session may speak of this State, and with this voice: set for each transaction by store/database.
  `create function tutela.may_see(state text, voice text) returns boolean
  language sql stable parallel safe as $$
    select state = any (string_to_array(coalesce(current_setting('tutela.states', true), ''), ','))
      and voice = any (string_to_array(coalesce(current_setting('tutela.voices', true), ''), ','))
  $$`,
  // The only way in. It holds the head of the chain while it writes, so a chain cannot fork.
  `create function tutela.append_decision(said jsonb) returns tutela.decision
  language plpgsql security definer set search_path = tutela, pg_temp as $$
  declare
    made tutela.decision;
    found_row tutela.decision;
    head tutela.chain_head;
  begin
    made := jsonb_populate_record(null::tutela.decision, said);
    if said is distinct from tutela.content(made) then
      raise exception 'a decision has other fields than these' using errcode = 'invalid_parameter_value';
    end if;
    if not tutela.may_see(made.state, made.voice)
      or made."by" is distinct from current_setting('tutela.person', true) then
      raise exception 'this session may not decide for % as %', made.state, made."by"
        using errcode = 'insufficient_privilege';
    end if;
    insert into tutela.chain_head values (made.state, 0, repeat('0', 64), '-infinity') on conflict do nothing;
    select * into head from tutela.chain_head where chain_head.state = made.state for update;
    -- Asked again after an answer was lost on its way: the first answer stands.
    select * into found_row from tutela.decision where decision.id = made.id;
    if found then
      if tutela.content(found_row) = said then return found_row; end if;
      raise exception 'another decision has the id %', made.id using errcode = 'unique_violation';
    end if;
    made.seq := head.seq + 1;
    made.at := greatest(clock_timestamp(), head.at);
    made.prev_hash := head.hash;
    made.hash := encode(sha256(convert_to('["' || made.prev_hash || '",' || made.seq || ',"' || tutela.instant(made.at)
      || '",' || tutela.canonical(said) || ']', 'UTF8')), 'hex');
    insert into tutela.decision select made.*;
    update tutela.chain_head set seq = made.seq, hash = made.hash, at = made.at where chain_head.state = made.state;
    return made;
  end
  $$`,
  `create function tutela.never() returns trigger language plpgsql as $$
  begin
    raise exception '% is appended to, never edited', tg_table_name using errcode = 'insufficient_privilege';
  end
  $$`,
];

const KEPT = ['law_version', 'law_set', 'law_set_member', 'decision', 'publication'];

const GUARDS = [
  ...KEPT.flatMap((table) => [
    `create trigger kept before update or delete on tutela.${table} for each row execute function tutela.never()`,
    `create trigger kept_whole before truncate on tutela.${table} for each statement execute function tutela.never()`,
  ]),
  `create trigger kept_whole before truncate on tutela.chain_head for each statement execute function tutela.never()`,
  `create trigger kept before delete on tutela.chain_head for each row execute function tutela.never()`,
  `alter table tutela.decision enable row level security`,
  `create policy own_states on tutela.decision for select to tutela_web using (tutela.may_see(state, voice))`,
];

const RIGHTS = [
  `revoke all on all functions in schema tutela from public`,
  `grant usage on schema tutela to tutela_web, tutela_public`,
  `grant select, insert, update on tutela.state_party, tutela.person to tutela_web`,
  `grant select, insert on tutela.law_version, tutela.law_set, tutela.law_set_member, tutela.publication to tutela_web`,
  `grant select on tutela.decision, tutela.chain_head, tutela.kysely_migration to tutela_web`,
  `grant execute on function tutela.append_decision(jsonb), tutela.may_see(text, text), tutela.instant(timestamptz)
    to tutela_web`,
  `grant select on tutela.publication, tutela.state_party to tutela_public`,
];
