import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What people decided on recommendations becomes a chain of hashes, one for each voice of a State, and the position of
 * the State can be stated by hand. A released migration is never edited: a change is a new file.
 */
export const recommendationChain: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...POSITION, ...CHAIN, ...BEFORE, ...GUARDS]) await sql.raw(statement).execute(db);
}

const TABLE = 'tutela.recommendation_decision';
const HASH = `~ '^[0-9a-f]{64}$'`;

const POSITION = [
  `alter table ${TABLE} drop constraint recommendation_decision_kind_check,
    drop constraint recommendation_decision_check, drop constraint recommendation_decision_check1`,
  `alter table ${TABLE}
    add column position text check (position in ('supported', 'partly-supported', 'noted', 'not-stated')),
    add column stated_on date,
    add constraint recommendation_decision_kind check (kind in ('confirm-link', 'reject-link', 'follow-up', 'position')),
    add constraint recommendation_decision_said check (
      (kind in ('confirm-link', 'reject-link')) = (requirement is not null)
      and (kind = 'follow-up') = (follow_up is not null)
      and (kind = 'position') = (position is not null)
      and (stated_on is null or kind = 'position'))`,
];

const CHAIN = [
  `create table tutela.recommendation_head (
    state text not null references tutela.state_party,
    voice text not null check (voice in ('state', 'ngo')),
    place bigint not null check (place >= 0),
    hash text not null check (hash ${HASH}),
    at timestamptz not null,
    primary key (state, voice)
  )`,
  `alter table ${TABLE} add column place bigint check (place > 0),
    add column prev_hash text check (prev_hash ${HASH}), add column hash text check (hash ${HASH})`,
  // What a step says, as it is hashed: all of the row but its place in the chain and its time.
  `create function tutela.recommendation_content(one ${TABLE}) returns jsonb
  language sql immutable set search_path = tutela, pg_temp as $$
    select jsonb_build_object('id', one.id, 'recommendation', one.recommendation, 'state', one.state, 'voice', one.voice,
      'kind', one.kind, 'requirement', one.requirement, 'follow_up', one.follow_up, 'position', one.position,
      'stated_on', to_char(one.stated_on, 'YYYY-MM-DD'), 'reason', one.reason, 'text_sha256', one.text_sha256, 'by', one."by")
  $$`,
  `create function tutela.recommendation_hash(one ${TABLE}) returns text
  language sql immutable set search_path = tutela, pg_temp as $$
    select encode(sha256(convert_to('["' || one.prev_hash || '",' || one.place || ',"' || tutela.instant(one.at)
      || '",' || tutela.canonical(tutela.recommendation_content(one)) || ']', 'UTF8')), 'hex')
  $$`,
  // It holds the head of the chain while it writes, so a chain cannot fork.
  `create function tutela.recommendation_follows() returns trigger
  language plpgsql security definer set search_path = tutela, pg_temp as $$
  declare
    head tutela.recommendation_head;
  begin
    -- Taken in as it was kept elsewhere, which only the owner of the tables can: it keeps its place.
    if new.hash is not null then
      if new.hash is distinct from tutela.recommendation_hash(new) then
        raise exception 'step % is not what its hash says', new.id using errcode = 'integrity_constraint_violation';
      end if;
      return new;
    end if;
    -- Row security speaks only after this, and the head of another voice must not be touched.
    if not tutela.may_see(new.state, new.voice) or new."by" is distinct from current_setting('tutela.person', true) then
      raise exception 'this session may not decide for % as %', new.state, new."by" using errcode = 'insufficient_privilege';
    end if;
    insert into tutela.recommendation_head values (new.state, new.voice, 0, repeat('0', 64), '-infinity')
      on conflict do nothing;
    select * into head from tutela.recommendation_head as one
      where one.state = new.state and one.voice = new.voice for update;
    -- Handed in twice: the first holds, and the chain stays as it is. An id of elsewhere is refused by the key.
    if exists (select from ${TABLE} as one where one.id = new.id and one.state = new.state and one.voice = new.voice
      and one.recommendation = new.recommendation) then return null; end if;
    if exists (select from ${TABLE} as one where one.id = new.id) then
      raise exception 'another step has the id %', new.id using errcode = 'unique_violation';
    end if;
    new.place := head.place + 1;
    new.at := greatest(clock_timestamp(), head.at);
    new.prev_hash := head.hash;
    new.hash := tutela.recommendation_hash(new);
    update tutela.recommendation_head as one set place = new.place, hash = new.hash, at = new.at
      where one.state = new.state and one.voice = new.voice;
    return new;
  end
  $$`,
];

/** Steps that were kept before there was a chain are linked in their order. */
const BEFORE = [
  `alter table ${TABLE} disable trigger kept`,
  `do $$
  declare
    step ${TABLE};
    head tutela.recommendation_head;
  begin
    for step in select * from ${TABLE} order by seq loop
      insert into tutela.recommendation_head values (step.state, step.voice, 0, repeat('0', 64), '-infinity')
        on conflict do nothing;
      select * into head from tutela.recommendation_head as one where one.state = step.state and one.voice = step.voice;
      step.place := head.place + 1;
      step.prev_hash := head.hash;
      step.hash := tutela.recommendation_hash(step);
      update ${TABLE} as one set place = step.place, prev_hash = step.prev_hash, hash = step.hash where one.id = step.id;
      update tutela.recommendation_head as one set place = step.place, hash = step.hash, at = step.at
        where one.state = step.state and one.voice = step.voice;
    end loop;
  end
  $$`,
  `alter table ${TABLE} enable trigger kept`,
  `alter table ${TABLE} alter column place set not null, alter column prev_hash set not null,
    alter column hash set not null, add constraint recommendation_decision_place unique (state, voice, place)`,
];

const GUARDS = [
  `create trigger follows before insert on ${TABLE} for each row execute function tutela.recommendation_follows()`,
  `create trigger kept_whole before truncate on tutela.recommendation_head for each statement execute function tutela.never()`,
  `create trigger kept before delete on tutela.recommendation_head for each row execute function tutela.never()`,
  `alter table tutela.recommendation_head enable row level security`,
  `create policy own_voice on tutela.recommendation_head for select to tutela_web using (tutela.may_see(state, voice))`,
  `revoke all on function tutela.recommendation_content(${TABLE}), tutela.recommendation_hash(${TABLE}),
    tutela.recommendation_follows() from public`,
  `grant select on tutela.recommendation_head to tutela_web`,
  `grant insert (position, stated_on) on ${TABLE} to tutela_web`,
];
