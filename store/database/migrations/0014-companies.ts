import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Self-assessments of companies: the record, who may work on it, what it answered, and what it made public by its own
 * choice; all of it appended. The public reads the last word of each company that is still let in, and no person's name.
 * A released migration is never edited: a change is a new file.
 */
export const companies: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...TABLES, ...FUNCTIONS, ...REGISTER, ...GUARDS, ...RIGHTS])
    await sql.raw(statement).execute(db);
}

const ME = `current_setting('tutela.person', true)`;
/** The last word on the role of a company in its State; the one who asks sees the own roles only. */
const LETS_IN = (person: string, state: string) => `coalesce((select one.given from tutela.role_grant as one
  where one.person = ${person} and one.role = 'company' and one.state = ${state} order by one.seq desc limit 1), false)`;

const BY = `"by" text not null references tutela.person,
    at timestamptz not null default clock_timestamp()`;

const TABLES = [
  `create table tutela.company (
    id uuid primary key,
    state text not null references tutela.state_party,
    sector text not null check (sector in ('finance', 'internet', 'travel')),
    ${BY}
  )`,
  // Who came and who left: somebody works on the record when their last row says so.
  `create table tutela.company_member (
    seq bigint generated always as identity primary key,
    company uuid not null references tutela.company,
    person text not null references tutela.person,
    works boolean not null,
    ${BY}
  )`,
  `create index company_member_of on tutela.company_member (company, person, seq)`,
  `create index company_member_person on tutela.company_member (person)`,
  // An invitation to work on one record, from somebody who does.
  `alter table tutela.invitation add column company uuid references tutela.company
    check (company is null or role = 'company')`,
  `create table tutela.company_name (
    id uuid primary key,
    seq bigint generated always as identity unique,
    company uuid not null references tutela.company,
    name text not null check (length(btrim(name)) >= 2 and length(name) <= 200 and name !~ '[[:cntrl:]]'),
    ${BY}
  )`,
  `create table tutela.company_answer (
    id uuid primary key,
    seq bigint generated always as identity unique,
    company uuid not null references tutela.company,
    question text not null check (question ~ '^[a-z]+\\.[a-z0-9]+(-[a-z0-9]+)*$' and length(question) <= 100),
    -- Fingerprint of the questions that were asked, in English.
    sheet text not null check (sheet ~ '^[0-9a-f]{16}$'),
    body jsonb not null check (jsonb_typeof(body) = 'object'),
    expires date not null,
    ${BY}
  )`,
  `create index company_answer_of on tutela.company_answer (company, question, seq)`,
  `create table tutela.company_step (
    id uuid primary key,
    seq bigint generated always as identity unique,
    company uuid not null references tutela.company,
    kind text not null check (kind in ('publish', 'withdraw')),
    sha256 text,
    content jsonb,
    ${BY},
    check ((kind = 'publish') = (content is not null)),
    check ((content is null) = (sha256 is null)),
    check (sha256 = encode(sha256(convert_to(tutela.canonical(content), 'UTF8')), 'hex'))
  )`,
  `create index company_step_of on tutela.company_step (company, seq)`,
];

const FUNCTIONS = [
  // Whether the session works for companies of this State, and its person is let in there.
  `create function tutela.assesses_itself(state text) returns boolean
  language sql stable set search_path = tutela, pg_temp as $$
    select $1 = any (string_to_array(coalesce(current_setting('tutela.states', true), ''), ',')) and ${LETS_IN(ME, '$1')}
  $$`,
  `create function tutela.company_dated() returns trigger
  language plpgsql set search_path = tutela, pg_temp as $$
  begin
    new.at := clock_timestamp();
    return new;
  end
  $$`,
  // Whoever makes a record works on it: written by the house, so that nobody can write themselves into that of another.
  `create function tutela.company_founded() returns trigger
  language plpgsql security definer set search_path = tutela, pg_temp as $$
  begin
    insert into tutela.company_member (company, person, works, "by") values (new.id, new."by", true, new."by");
    return new;
  end
  $$`,
  // Whether somebody works on a record and is let in in its State; asked past the rows that the session sees.
  `create function tutela.works_on(who text, which uuid) returns boolean
  language sql stable security definer set search_path = tutela, pg_temp as $$
    select coalesce((select works from tutela.company_member where company = which and person = who
        order by seq desc limit 1), false)
      and exists (select from tutela.company where id = which and ${LETS_IN('who', 'state')})
  $$`,
  // The same of oneself alone: what a session may ask.
  `create function tutela.i_work_on(which uuid) returns boolean
  language sql stable security definer set search_path = tutela, pg_temp as $$
    select tutela.works_on(${ME}, which)
  $$`,
  // A record begins with somebody whom the operator let in; whoever was invited works on that record alone.
  `create function tutela.may_found(state text) returns boolean
  language sql stable security definer set search_path = tutela, pg_temp as $$
    select exists (select from tutela.role_grant as one where one.person = ${ME} and one.role = 'company'
      and one.state = $1 and one.given and exists (select from tutela.role_grant as keeper
        where keeper.person = one."by" and keeper.role = 'operator' and keeper.given))
  $$`,
  // The record has always somebody; and nobody comes but by making it or by an invitation that is still open.
  `create function tutela.company_member_checked() returns trigger
  language plpgsql security definer set search_path = tutela, pg_temp as $$
  begin
    perform pg_advisory_xact_lock(hashtextextended('tutela company ' || new.company::text, 0));
    new.at := clock_timestamp();
    if new.works then
      if not (new.person = new."by" and not exists (select from tutela.company_member where company = new.company))
        and not exists (select from tutela.invitation where company = new.company and "by" = new."by"
          and used_at is null and withdrawn_at is null and expires_at > now()
          and tutela.works_on("by", new.company)) then
        raise exception 'nobody invited % to this record', new.person using errcode = 'insufficient_privilege';
      end if;
    elsif not exists (select from tutela.company_member as other where other.company = new.company
      and other.person <> new.person and tutela.works_on(other.person, new.company)) then
      raise exception 'somebody stays with the record' using errcode = 'restrict_violation';
    end if;
    return new;
  end
  $$`,
  // As in 0002, and one more: who works on a record lets others in by inviting them to it, but nobody whom the operator put out.
  `create or replace function tutela.grant_checked() returns trigger
  language plpgsql set search_path = tutela, pg_temp as $$
  declare
    operators int;
  begin
    lock table tutela.role_grant in share row exclusive mode;
    select count(*) into operators from (select distinct person from tutela.role_grant where role = 'operator') as each
      where tutela.holds(each.person, 'operator', null);
    if new."by" is null then
      if new.role <> 'operator' or not new.given or operators > 0 then
        raise exception 'a role is given by somebody' using errcode = 'insufficient_privilege';
      end if;
    elsif not tutela.holds(new."by", 'operator', null)
      and not (new.role in ('analyst', 'reviewer', 'publisher', 'reader')
        and tutela.holds(new."by", 'coordinator', new.state))
      and not (new.role = 'company' and new.given
        and coalesce((select given from tutela.role_grant where person = new.person and role = 'company'
          and state = new.state order by seq desc limit 1), true)
        and exists (select from tutela.invitation where "by" = new."by" and state = new.state and company is not null
          and used_at is null and withdrawn_at is null and expires_at > now()
          and tutela.works_on("by", company))) then
      raise exception '% may not give the role %', new."by", new.role using errcode = 'insufficient_privilege';
    end if;
    if new.role = 'operator' and not new.given and operators = 1 and tutela.holds(new.person, 'operator', null) then
      raise exception 'the last operator stays' using errcode = 'restrict_violation';
    end if;
    new.at := clock_timestamp();
    return new;
  end
  $$`,
  `create function tutela.company_answer_checked() returns trigger
  language plpgsql set search_path = tutela, pg_temp as $$
  begin
    new.at := clock_timestamp();
    if new.expires < (new.at at time zone 'UTC')::date or new.expires > (new.at at time zone 'UTC')::date + 732 then
      raise exception 'an answer holds for two years at most' using errcode = 'check_violation';
    end if;
    return new;
  end
  $$`,
  // What is made public is of this company, whatever the program says.
  `create function tutela.company_step_checked() returns trigger
  language plpgsql set search_path = tutela, pg_temp as $$
  begin
    new.at := clock_timestamp();
    if new.kind = 'publish' and not exists (select from tutela.company as own where own.id = new.company
      and new.content ->> 'tutela' = 'self-assessment/1'
      and new.content -> 'company' ->> 'id' = own.id::text
      and new.content -> 'company' ->> 'sector' = own.sector
      and new.content -> 'company' ->> 'state' = own.state
      and new.content -> 'company' ->> 'name' = (select one.name from tutela.company_name as one
        where one.company = own.id order by one.seq desc limit 1)) then
      raise exception 'this is not a self-assessment of this company' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
  end
  $$`,
];

// With the rights of its owner. Who is let in no more shows no more: so the operator can end what should not stand.
const REGISTER = [
  `create view tutela.company_register with (security_barrier) as
    select company.id, company.state, company.sector, last.sha256, last.content, last.at
    from (select distinct on (step.company) step.company, step.kind, step.sha256, step.content, step.at
      from tutela.company_step as step order by step.company, step.seq desc) as last
    join tutela.company on company.id = last.company
    where last.kind = 'publish' and exists (select from (select distinct on (one.person) one.person, one.works
        from tutela.company_member as one where one.company = company.id order by one.person, one.seq desc) as member
      where member.works and ${LETS_IN('member.person', 'company.state')})`,
];

const APPENDED = ['company', 'company_member', 'company_name', 'company_answer', 'company_step'];
const PARTS = ['company_name', 'company_answer', 'company_step'];

const GUARDS = [
  `create trigger dated before insert on tutela.company for each row execute function tutela.company_dated()`,
  `create trigger founded after insert on tutela.company for each row execute function tutela.company_founded()`,
  `create trigger checked before insert on tutela.company_member
    for each row execute function tutela.company_member_checked()`,
  `create trigger dated before insert on tutela.company_name for each row execute function tutela.company_dated()`,
  `create trigger checked before insert on tutela.company_answer
    for each row execute function tutela.company_answer_checked()`,
  `create trigger checked before insert on tutela.company_step
    for each row execute function tutela.company_step_checked()`,
  ...APPENDED.flatMap((table) => [
    `create trigger kept before update or delete on tutela.${table} for each row execute function tutela.never()`,
    `create trigger kept_whole before truncate on tutela.${table} for each statement execute function tutela.never()`,
    `alter table tutela.${table} enable row level security`,
  ]),
  `create policy own on tutela.company for select to tutela_web
    using (tutela.assesses_itself(state) and tutela.i_work_on(id))`,
  `create policy made on tutela.company for insert to tutela_web
    with check ("by" = ${ME} and tutela.assesses_itself(state) and tutela.may_found(state))`,
  `create policy own on tutela.company_member for select to tutela_web
    using (exists (select from tutela.company as own where own.id = company_member.company))`,
  // One leaves; nobody is put out by another.
  `create policy leaves on tutela.company_member for insert to tutela_web with check (not works and person = ${ME}
    and "by" = ${ME} and exists (select from tutela.company as own where own.id = company_member.company))`,
  `create policy keeper on tutela.company_member to tutela_people using (true) with check (works)`,
  `create policy keeper on tutela.company_name for select to tutela_people using (true)`,
  // A part shows where its company shows: the rows of that table are looked at with the same eyes.
  ...PARTS.flatMap((table) => [
    `create policy own on tutela.${table} for select to tutela_web
      using (exists (select from tutela.company as own where own.id = ${table}.company))`,
    `create policy added on tutela.${table} for insert to tutela_web with check ("by" = ${ME}
      and exists (select from tutela.company as own where own.id = ${table}.company))`,
  ]),
];

const RIGHTS = [
  `revoke all on function tutela.company_dated(), tutela.company_founded(), tutela.company_answer_checked(),
    tutela.company_step_checked(), tutela.company_member_checked(), tutela.may_found(text),
    tutela.works_on(text, uuid), tutela.i_work_on(uuid) from public`,
  `grant execute on function tutela.works_on(text, uuid) to tutela_people`,
  `grant execute on function tutela.may_found(text), tutela.i_work_on(uuid) to tutela_web`,
  `grant select, insert on tutela.company_member to tutela_people`,
  `grant select on tutela.company_name to tutela_people`,
  // Number and time are those of the database, and nobody adds a member to a record past the invitation.
  `grant select, insert (id, state, sector, "by") on tutela.company to tutela_web`,
  `grant select, insert (company, person, works, "by") on tutela.company_member to tutela_web`,
  `grant select, insert (id, company, name, "by") on tutela.company_name to tutela_web`,
  `grant select, insert (id, company, question, sheet, body, expires, "by") on tutela.company_answer to tutela_web`,
  `grant select, insert (id, company, kind, sha256, content, "by") on tutela.company_step to tutela_web`,
  `grant select on tutela.company_register to tutela_public`,
];
