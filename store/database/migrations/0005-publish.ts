import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Publications of a voice: numbered, signed, held against their own hash, and taken back by a row beside them.
 * A released migration is never edited: a change is a new file.
 */
export const publish: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...PUBLICATION, ...TAKEN_BACK, ...GUARDS, ...RIGHTS])
    await sql.raw(statement).execute(db);
}

/** What was kept before there were voices and signatures stays as it is. */
const BEFORE = `content ->> 'tutela' = 'publication/1'`;

const PUBLICATION = [
  `alter table tutela.publication
    add column voice text,
    add column version integer,
    add column signature text,
    add column public_key text`,
  `alter table tutela.publication disable trigger kept`,
  `update tutela.publication set voice = its.voice, version = its.version from (
    select one.sha256, decision.voice,
      row_number() over (partition by one.state, decision.voice order by one.at, one.sha256) as version
    from tutela.publication as one join tutela.decision on decision.id = one.decision) as its
    where its.sha256 = publication.sha256`,
  `alter table tutela.publication enable trigger kept`,
  `alter table tutela.publication
    alter column voice set not null,
    alter column version set not null,
    add check (voice in ('state', 'ngo')),
    add check (version > 0),
    add unique (state, voice, version),
    add unique (sha256, state, voice, version),
    add constraint publication_signed check (${BEFORE} or (
      signature is not null and signature ~ '^[A-Za-z0-9+/]{86}==$'
      and public_key is not null and public_key ~ '^[A-Za-z0-9+/]{43}=$')),
    add constraint publication_hashed check (${BEFORE}
      or sha256 = encode(sha256(convert_to(tutela.canonical(content), 'UTF8')), 'hex')),
    add constraint publication_placed check (${BEFORE} or coalesce(
      content -> 'state' ->> 'code' = state and content ->> 'voice' = voice
      and content -> 'version' = to_jsonb(version), false))`,
];

const TAKEN_BACK = [
  `create table tutela.unpublication (
    sha256 text primary key,
    state text not null,
    voice text not null,
    version integer not null,
    decision uuid not null references tutela.decision,
    "by" text not null references tutela.person,
    why text not null check (why <> ''),
    at timestamptz not null default now(),
    foreign key (sha256, state, voice, version) references tutela.publication (sha256, state, voice, version)
  )`,
  // Sees what the session may not: a row that is hidden from it must still take a publication away.
  `create function tutela.taken_back(hash text) returns boolean
  language sql stable security definer set search_path = tutela, pg_temp as $$
    select exists (select from tutela.unpublication where unpublication.sha256 = hash)
  $$`,
];

/** No publication without its decision; that there is no decision without its publication is for the transaction. */
const NAMED = (kind: string, also = '') => `
  begin
    if not exists (select from tutela.decision where decision.id = new.decision and decision.kind = '${kind}'
      and decision.state = new.state and decision.voice = new.voice
      and decision.body ->> 'publication' = new.sha256${also}) then
      raise exception 'no decision says this' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
  end`;

const GUARDS = [
  `create function tutela.publication_checked() returns trigger
  language plpgsql set search_path = tutela, pg_temp as $$${NAMED('publish')} $$`,
  `create function tutela.unpublication_checked() returns trigger
  language plpgsql set search_path = tutela, pg_temp as $$${NAMED('unpublish', ` and decision."by" = new."by"`)} $$`,
  ...['publication', 'unpublication'].map(
    (table) => `create trigger checked before insert on tutela.${table}
      for each row execute function tutela.${table}_checked()`,
  ),
  `create trigger kept before update or delete on tutela.unpublication
    for each row execute function tutela.never()`,
  `create trigger kept_whole before truncate on tutela.unpublication
    for each statement execute function tutela.never()`,
  `alter table tutela.publication enable row level security`,
  `create policy public on tutela.publication for select to tutela_public using (not tutela.taken_back(sha256))`,
  `create policy own_or_public on tutela.publication for select to tutela_web
    using (tutela.may_see(state, voice) or not tutela.taken_back(sha256))`,
  `create policy own_voice on tutela.publication for insert to tutela_web
    with check (tutela.may_see(state, voice))`,
  `alter table tutela.unpublication enable row level security`,
  `create policy public on tutela.unpublication for select to tutela_public using (true)`,
  `create policy own_voice on tutela.unpublication to tutela_web
    using (tutela.may_see(state, voice)) with check (tutela.may_see(state, voice))`,
];

const RIGHTS = [
  `revoke all on function tutela.taken_back(text), tutela.publication_checked(), tutela.unpublication_checked()
    from public`,
  `grant execute on function tutela.taken_back(text) to tutela_web, tutela_public`,
  `grant execute on function tutela.canonical(jsonb) to tutela_web`,
  `grant select, insert on tutela.unpublication to tutela_web`,
  // That it was taken back, and when; by whom and why stays with the voice.
  `grant select (sha256, state, voice, version, at) on tutela.unpublication to tutela_public`,
];
