import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Recommendations to States: facts of the whole house or of one voice, what the machine proposes, what people decided.
 * A released migration is never edited: a change is a new file.
 */
export const recommendations: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...TABLES, ...SEARCH, ...GUARDS, ...RIGHTS]) await sql.raw(statement).execute(db);
}

const HASH = `~ '^[0-9a-f]{64}$'`;

/** Stems where PostgreSQL has them for the language; in every other the words as they stand. */
const STEMS = Object.entries({
  en: 'english',
  fr: 'french',
  es: 'spanish',
  pt: 'portuguese',
  ru: 'russian',
  ar: 'arabic',
  de: 'german',
});
const CONFIGS = STEMS.map(([lang, config]) => `when '${lang}' then '${config}'`).join(' ');
const VECTORS = STEMS.map(
  ([lang, config]) =>
    `when '${lang}' then to_tsvector('${config}'::regconfig, left(facts ->> 'text', 100000))`,
).join(' ');

const TABLES = [
  // "voice" is empty for what the whole house holds. What is laid on a desk is of one State.
  `create table tutela.recommendation (
    id text primary key check (id <> '' and length(id) <= 300),
    source text not null check (source in ('uhri', 'concluding-observations', 'by-hand')),
    voice text check (voice in ('state', 'ngo')),
    states text[] not null,
    date date,
    concerns boolean not null,
    -- What can be filtered by, as one set: 'state:FR', 'body:CRC', 'concerns'.
    marks text[] not null,
    facts jsonb not null check (jsonb_typeof(facts) = 'object'),
    sha256 text not null check (sha256 ${HASH}),
    text_sha256 text not null check (text_sha256 ${HASH}),
    added_at timestamptz not null default now(),
    changed_at timestamptz,
    words tsvector generated always as (case facts ->> 'lang' ${VECTORS}
      else to_tsvector('simple'::regconfig, left(facts ->> 'text', 100000)) end
      || to_tsvector('simple'::regconfig, coalesce(facts ->> 'symbol', '') || ' ' || coalesce(facts ->> 'paragraph', ''))) stored,
    check ((source = 'uhri') = (voice is null)),
    check (voice is null or cardinality(states) = 1)
  )`,
  // One index for both: a frequent word of one State is found by way of the State.
  `create index recommendation_words on tutela.recommendation using gin (marks, words)`,
  `create index recommendation_date on tutela.recommendation (date desc nulls last, id)`,
  // The record as it came, for whoever doubts how it was read.
  `create table tutela.recommendation_raw (
    recommendation text primary key references tutela.recommendation on delete cascade,
    raw jsonb not null
  )`,
  // Of which text, and by which versions, the proposals were made; they can be thrown away and made again.
  `create table tutela.recommendation_linked (
    recommendation text primary key references tutela.recommendation on delete cascade,
    text_sha256 text not null,
    version text not null
  )`,
  `create table tutela.recommendation_proposal (
    recommendation text not null references tutela.recommendation on delete cascade,
    requirement text not null,
    score real not null check (score between 0 and 1),
    body jsonb not null,
    primary key (recommendation, requirement)
  )`,
  `create index recommendation_proposal_requirement on tutela.recommendation_proposal (requirement)`,
  `create table tutela.recommendation_decision (
    id uuid primary key,
    seq bigint generated always as identity unique,
    recommendation text not null references tutela.recommendation,
    state text not null references tutela.state_party,
    voice text not null check (voice in ('state', 'ngo')),
    kind text not null check (kind in ('confirm-link', 'reject-link', 'follow-up')),
    requirement text check (requirement <> '' and length(requirement) <= 200),
    follow_up text check (follow_up in ('open', 'partly', 'done')),
    reason text not null check (length(reason) between 3 and 4000),
    text_sha256 text not null check (text_sha256 ${HASH}),
    "by" text not null references tutela.person,
    at timestamptz not null default clock_timestamp(),
    check ((kind = 'follow-up') = (follow_up is not null)),
    check ((kind = 'follow-up') = (requirement is null))
  )`,
  `create index recommendation_decision_voice on tutela.recommendation_decision (state, voice, seq)`,
];

const SEARCH = [
  // In which languages there are any, so that nobody's words are looked for by the stems of others.
  `create table tutela.recommendation_lang (lang text primary key)`,
  `create function tutela.recommendation_lang_seen() returns trigger
  language plpgsql security definer set search_path = tutela, pg_temp as $$
  begin
    insert into tutela.recommendation_lang
      select distinct added.facts ->> 'lang' from added where added.facts ->> 'lang' is not null
      except select lang from tutela.recommendation_lang
      on conflict do nothing;
    return null;
  end
  $$`,
  `create trigger lang_added after insert on tutela.recommendation referencing new table as added
    for each statement execute function tutela.recommendation_lang_seen()`,
  `create trigger lang_changed after update on tutela.recommendation referencing new table as added
    for each statement execute function tutela.recommendation_lang_seen()`,
  // What a person typed, in each of the languages that are kept, each once.
  `create function tutela.recommendation_query(words text) returns tsquery
  language plpgsql stable set search_path = tutela, pg_temp as $$
  declare
    query tsquery;
    whole tsquery;
  begin
    for query in
      select distinct websearch_to_tsquery(config::regconfig, words) from (
        select case lang ${CONFIGS} else 'simple' end as config from tutela.recommendation_lang) as each
    loop
      if numnode(query) > 0 then whole := coalesce(whole || query, query); end if;
    end loop;
    return coalesce(whole, ''::tsquery);
  end
  $$`,
  // Newest first; over all States "total" counts to 1,001. It is planned anew each time. Of few hits all are taken and sorted, of many the
  // newest are looked for by date: the planner cannot tell a rare word from a frequent one, so it is counted first.
  // Row security would keep the index of words from being used: so it is asked in the name of the owner, for a State
  // and a voice that the function below has looked at.
  `create function tutela.recommendations_where(asked jsonb) returns table (id text, total bigint)
  language plpgsql stable rows 25 set search_path = tutela, pg_temp
  set jit = off set enable_seqscan = off set enable_indexscan = off as $$
  declare
    given text := 'from tutela.recommendation as one where true';
    query tsquery := tutela.recommendation_query(coalesce(asked ->> 'words', ''));
    many bigint;
    marks text[] := array(select case jsonb_typeof(value) when 'boolean' then key else key || ':' || (value #>> '{}') end
      from jsonb_each(asked) where key in ('state', 'body', 'theme', 'mechanism', 'kind', 'source', 'position', 'concerns'));
  begin
    if asked ? 'voice' then given := given || ' and (one.voice is null or one.voice = $1 ->> ''voice'')';
    else given := given || ' and one.voice is null'; end if;
    if cardinality(marks) > 0 then given := given || ' and one.marks @> $4'; end if;
    if numnode(query) > 0 then given := given || ' and one.words @@ $2';
    elsif coalesce(asked ->> 'words', '') <> '' then return; end if;
    if asked ? 'from' then given := given || ' and one.date >= ($1 ->> ''from'')::date'; end if;
    if asked ? 'to' then given := given || ' and one.date <= ($1 ->> ''to'')::date'; end if;
    if asked ? 'among' then
      given := given || ' and one.id in (select jsonb_array_elements_text($1 -> ''among''))';
    end if;
    if asked ? 'not' then
      given := given || ' and one.id not in (select jsonb_array_elements_text($1 -> ''not''))';
    end if;
    if asked ? 'requirement' then
      given := given || ' and (one.id in (select jsonb_array_elements_text($1 -> ''linked'')) or one.id in (
        select recommendation from tutela.recommendation_proposal where requirement = $1 ->> ''requirement'')
        and one.id not in (select jsonb_array_elements_text($1 -> ''unlinked'')))';
    end if;
    if asked ? 'proposed' then
      given := given || ' and exists (select from tutela.recommendation_proposal as its where its.recommendation = one.id)';
    end if;
    -- Of one State there are some thousands at most: one look.
    if not asked ? 'state' then
      execute 'select count(*) from (select ' || given || ' limit 1001) as few' into many using asked, query, null, marks;
    end if;
    if many > 1000 then
      perform set_config('enable_indexscan', 'on', true);
      return query execute 'select one.id, $3 ' || given || ' order by one.date desc nulls last, one.id
        offset ($1 ->> ''skip'')::int limit ($1 ->> ''most'')::int' using asked, query, many, marks;
    else
      return query execute 'with found as materialized (select one.id, one.date ' || given || ')
        select found.id, (select count(*) from found) from found order by found.date desc nulls last, found.id
        offset ($1 ->> ''skip'')::int limit ($1 ->> ''most'')::int' using asked, query, many, marks;
    end if;
  end
  $$`,
  `create function tutela.find_recommendations(asked jsonb) returns table (id text, total bigint)
  language plpgsql stable rows 25 security definer set search_path = tutela, pg_temp as $$
  begin
    if not coalesce(tutela.may_see(asked ->> 'state', asked ->> 'voice'), false) then
      raise exception 'this session may not see %', asked ->> 'state' using errcode = 'insufficient_privilege';
    end if;
    return query select * from tutela.recommendations_where(asked);
  end
  $$`,
];

const OWN_STATES = `states && string_to_array(coalesce(current_setting('tutela.states', true), ''), ',')`;
const OWN_DESK = `voice is not null and tutela.may_see(states[1], voice)`;
const OF_SEEN = (table: string) =>
  `exists (select from tutela.recommendation as one where one.id = ${table}.recommendation)`;
const OF_OWN = (table: string) => `exists (select from tutela.recommendation as one
    where one.id = ${table}.recommendation and one.voice is not null and tutela.may_see(one.states[1], one.voice))`;
const DERIVED = ['recommendation_proposal', 'recommendation_linked'];

const GUARDS = [
  ...['recommendation', 'recommendation_raw', 'recommendation_decision', ...DERIVED].map(
    (table) => `alter table tutela.${table} enable row level security`,
  ),
  `create policy seen on tutela.recommendation for select to tutela_web
    using (voice is null and ${OWN_STATES} or ${OWN_DESK})`,
  `create policy added on tutela.recommendation for insert to tutela_web with check (${OWN_DESK})`,
  `create policy changed on tutela.recommendation for update to tutela_web using (${OWN_DESK}) with check (${OWN_DESK})`,
  ...DERIVED.flatMap((table) => [
    `create policy seen on tutela.${table} for select to tutela_web using (${OF_SEEN(table)})`,
    `create policy added on tutela.${table} for insert to tutela_web with check (${OF_OWN(table)})`,
    `create policy changed on tutela.${table} for update to tutela_web using (${OF_OWN(table)}) with check (${OF_OWN(table)})`,
    `create policy removed on tutela.${table} for delete to tutela_web using (${OF_OWN(table)})`,
  ]),
  `create policy own_voice on tutela.recommendation_decision to tutela_web
    using (tutela.may_see(state, voice))
    with check (tutela.may_see(state, voice) and "by" = current_setting('tutela.person', true)
      and exists (select from tutela.recommendation as one where one.id = recommendation and state = any (one.states)))`,
  `create trigger kept before update or delete on tutela.recommendation_decision
    for each row execute function tutela.never()`,
  `create trigger kept_whole before truncate on tutela.recommendation_decision
    for each statement execute function tutela.never()`,
];

const RIGHTS = [
  `revoke all on function tutela.recommendation_lang_seen(), tutela.recommendation_query(text), tutela.recommendations_where(jsonb),
    tutela.find_recommendations(jsonb) from public`,
  `grant execute on function tutela.find_recommendations(jsonb) to tutela_web`,
  `grant select, insert, update on tutela.recommendation to tutela_web`,
  `grant select, insert, update, delete on tutela.recommendation_proposal, tutela.recommendation_linked to tutela_web`,
  // Its time is that of the database.
  `grant select, insert (id, recommendation, state, voice, kind, requirement, follow_up, reason, text_sha256, "by")
    on tutela.recommendation_decision to tutela_web`,
];
