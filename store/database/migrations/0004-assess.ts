import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What working together on findings asks for: a decision that is kept only when nobody decided meanwhile, and the views
 * of the list that a person saved.
 * A released migration is never edited: a change is a new file.
 */
export const assess: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  // It waits for the head of the chain first, so that nobody can come between the look and the append.
  `create function tutela.append_decision_on(said jsonb, seen bigint) returns tutela.decision
  language plpgsql set search_path = tutela, pg_temp as $$
  begin
    perform tutela.hold_chain(said ->> 'state', said ->> 'voice');
    if seen is not null and not exists (select from tutela.decision where id = (said ->> 'id')::uuid)
      and exists (select from tutela.decision where state = said ->> 'state' and requirement = said ->> 'requirement'
        and voice = said ->> 'voice' and aspect = said ->> 'aspect' and kind not in ('note', 'assign') and seq > seen)
    then
      raise exception 'decisions were taken meanwhile' using errcode = 'TU001';
    end if;
    return tutela.append_decision(said);
  end
  $$`,
  `create function tutela.hold_chain(held text, voice text) returns void
  language plpgsql security definer set search_path = tutela, pg_temp as $$
  begin
    if not tutela.may_see(held, voice) then
      raise exception 'this session may not decide for %', held using errcode = 'insufficient_privilege';
    end if;
    insert into tutela.chain_head values (held, 0, repeat('0', 64), '-infinity') on conflict do nothing;
    perform from tutela.chain_head where state = held for update;
  end
  $$`,
  `create table tutela.saved_view (
    id uuid primary key,
    person text not null references tutela.person,
    state text not null references tutela.state_party,
    voice text not null check (voice in ('state', 'ngo')),
    name text not null check (name <> '' and length(name) <= 100),
    query text not null check (length(query) <= 2000),
    at timestamptz not null default now(),
    unique (person, state, voice, name)
  )`,
  `alter table tutela.saved_view enable row level security`,
  `create policy own on tutela.saved_view to tutela_web
    using (person = current_setting('tutela.person', true) and tutela.may_see(state, voice))
    with check (person = current_setting('tutela.person', true) and tutela.may_see(state, voice))`,
  `revoke all on function tutela.append_decision_on(jsonb, bigint), tutela.hold_chain(text, text) from public`,
  `grant execute on function tutela.append_decision_on(jsonb, bigint), tutela.hold_chain(text, text) to tutela_web`,
  `grant select, insert, update, delete on tutela.saved_view to tutela_web`,
];
