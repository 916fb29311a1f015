import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Links that set a new password: who made which for whom and why, and what became of it, both appended.
 * A released migration is never edited: a change is a new file.
 */
export const resets: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...TABLES, ...FUNCTIONS, ...GUARDS, ...RIGHTS])
    await sql.raw(statement).execute(db);
}

const TABLES = [
  // Without "by", the person asked for it by mail. Only the hash of its word is kept.
  `create table tutela.password_reset (
    token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
    person text not null references tutela.person,
    "by" text references tutela.person,
    why text not null check (why <> '' and length(why) <= 500),
    at timestamptz not null,
    expires_at timestamptz not null
  )`,
  `create index password_reset_person on tutela.password_reset (person, at)`,
  `create table tutela.password_reset_end (
    token_hash text primary key references tutela.password_reset,
    how text not null check (how in ('used', 'void')),
    at timestamptz not null default clock_timestamp()
  )`,
];

const FUNCTIONS = [
  // Who opens an account may do all that its holder may: so a coordinator only for those whose every role is theirs to
  // give. The same rule as mayReset in operations/resets.ts. Nobody for themselves: they change the password instead.
  `create function tutela.may_reset(who text, whom text) returns boolean
  language sql stable set search_path = tutela, pg_temp as $$
    select who is distinct from whom and (tutela.holds(who, 'operator', null) or coalesce((
      select bool_and(held.role in ('analyst', 'reviewer', 'publisher', 'reader')
        and tutela.holds(who, 'coordinator', held.state))
      from (select distinct role, state from tutela.role_grant where person = whom) as held
      where tutela.holds(whom, held.role, held.state)), false))
  $$`,
  `create function tutela.reset_checked() returns trigger
  language plpgsql set search_path = tutela, pg_temp as $$
  begin
    if new."by" is not null and not tutela.may_reset(new."by", new.person) then
      raise exception '% may not make a link for %', new."by", new.person using errcode = 'insufficient_privilege';
    end if;
    new.at := clock_timestamp();
    new.expires_at := new.at + interval '1 hour';
    return new;
  end
  $$`,
];

const GUARDS = [
  `create trigger checked before insert on tutela.password_reset
    for each row execute function tutela.reset_checked()`,
  ...['password_reset', 'password_reset_end'].flatMap((table) => [
    `create trigger kept before update or delete on tutela.${table} for each row execute function tutela.never()`,
    `create trigger kept_whole before truncate on tutela.${table} for each statement execute function tutela.never()`,
  ]),
];

const RIGHTS = [
  `revoke all on function tutela.may_reset(text, text), tutela.reset_checked() from public`,
  `grant execute on function tutela.may_reset(text, text) to tutela_people`,
  `grant select, insert on tutela.password_reset, tutela.password_reset_end to tutela_people`,
];
