import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What operators did to the accounts of others, appended: sessions ended, an account closed or opened again, a lost
 * second step taken away. A closed account holds no role before the database; and a session tells by which door it came.
 * A released migration is never edited: a change is a new file.
 */
export const accountSteps: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...TABLES, ...FUNCTIONS, ...GUARDS, ...RIGHTS])
    await sql.raw(statement).execute(db);
}

const TABLES = [
  // "proof": how the person showed who they are, where a lost second step is taken away; "passkeys": these as well.
  `create table tutela.account_step (
    seq bigint generated always as identity primary key,
    person text not null references tutela.person,
    kind text not null check (kind in ('sessions', 'closed', 'opened', 'second-step')),
    passkeys boolean not null default false check (not passkeys or kind = 'second-step'),
    "by" text not null references tutela.person,
    why text not null check (length(why) between 10 and 500),
    proof text check (length(proof) between 10 and 500),
    at timestamptz not null default clock_timestamp(),
    check ((kind = 'second-step') = (proof is not null))
  )`,
  `create index account_step_person on tutela.account_step (person, seq)`,
  // Absent: with the password, and the second step where it is on.
  `alter table tutela_auth.session add column way text check (way in ('oidc', 'passkey'))`,
];

const FUNCTIONS = [
  `create function tutela.is_closed(who text) returns boolean
  language sql stable set search_path = tutela, pg_temp as $$
    select coalesce((select kind = 'closed' from tutela.account_step
      where person = who and kind in ('closed', 'opened') order by seq desc limit 1), false)
  $$`,
  // As in 0002, but for closed accounts: they give no role, make no link, and are not the last operator.
  `create or replace function tutela.holds(who text, what text, "where" text) returns boolean
  language sql stable set search_path = tutela, pg_temp as $$
    select not tutela.is_closed(who) and coalesce((select given from tutela.role_grant
      where person = who and role = what and state is not distinct from "where" order by seq desc limit 1), false)
  $$`,
  // The second lock behind operations/accounts.ts. Who does it holds an open operator account that is not the one it is
  // done to: so one such account is always left. Of two operators who close each other at once, the second waits, and is
  // closed by then.
  `create function tutela.account_step_checked() returns trigger
  language plpgsql set search_path = tutela, pg_temp as $$
  begin
    lock table tutela.role_grant in share row exclusive mode;
    if new."by" = new.person or not tutela.holds(new."by", 'operator', null) then
      raise exception '% does not keep the account of %', new."by", new.person using errcode = 'insufficient_privilege';
    end if;
    if new.kind in ('closed', 'opened') and tutela.is_closed(new.person) = (new.kind = 'closed') then
      raise exception 'the account of % is so already', new.person using errcode = 'object_not_in_prerequisite_state';
    end if;
    new.at := clock_timestamp();
    return new;
  end
  $$`,
];

const GUARDS = [
  `create trigger checked before insert on tutela.account_step
    for each row execute function tutela.account_step_checked()`,
  `create trigger kept before update or delete on tutela.account_step for each row execute function tutela.never()`,
  `create trigger kept_whole before truncate on tutela.account_step for each statement execute function tutela.never()`,
];

const RIGHTS = [
  `revoke all on function tutela.is_closed(text), tutela.account_step_checked() from public`,
  `grant execute on function tutela.is_closed(text) to tutela_people`,
  `grant select, insert on tutela.account_step to tutela_people`,
];
