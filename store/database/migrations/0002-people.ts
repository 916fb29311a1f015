import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Accounts, invitations and roles. The tables of accounts are those that better-auth asks for, written out so that they
 * stay what they are; store/people/people.test.ts holds them against the library.
 * A released migration is never edited: a change is a new file.
 */
export const people: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...ACCOUNTS, ...ROLES, ...GUARDS, ...RIGHTS]) await sql.raw(statement).execute(db);
}

const USER = `"userId" text not null references tutela_auth."user" on delete cascade`;
const NOW = `timestamptz default current_timestamp not null`;

const ACCOUNTS = [
  `create table tutela_auth."user" (
    id text not null primary key,
    name text not null,
    email text not null unique,
    "emailVerified" boolean not null,
    image text,
    "createdAt" ${NOW},
    "updatedAt" ${NOW},
    "twoFactorEnabled" boolean
  )`,
  `create table tutela_auth.session (
    id text not null primary key,
    "expiresAt" timestamptz not null,
    token text not null unique,
    "createdAt" ${NOW},
    "updatedAt" timestamptz not null,
    "ipAddress" text,
    "userAgent" text,
    ${USER}
  )`,
  `create table tutela_auth.account (
    id text not null primary key,
    "accountId" text not null,
    "providerId" text not null,
    ${USER},
    "accessToken" text,
    "refreshToken" text,
    "idToken" text,
    "accessTokenExpiresAt" timestamptz,
    "refreshTokenExpiresAt" timestamptz,
    scope text,
    password text,
    "createdAt" ${NOW},
    "updatedAt" timestamptz not null
  )`,
  `create table tutela_auth.verification (
    id text not null primary key,
    identifier text not null,
    value text not null,
    "expiresAt" timestamptz not null,
    "createdAt" ${NOW},
    "updatedAt" ${NOW}
  )`,
  `create table tutela_auth."twoFactor" (
    id text not null primary key,
    secret text not null,
    "backupCodes" text not null,
    ${USER},
    verified boolean,
    "failedVerificationCount" integer,
    "lockedUntil" timestamptz
  )`,
  `create table tutela_auth.passkey (
    id text not null primary key,
    name text,
    "publicKey" text not null,
    ${USER},
    "credentialID" text not null,
    counter integer not null,
    "deviceType" text not null,
    "backedUp" boolean not null,
    transports text,
    "createdAt" timestamptz,
    aaguid text
  )`,
  `create table tutela_auth."rateLimit" (
    id text not null primary key,
    key text not null unique,
    count integer not null,
    "lastRequest" bigint not null
  )`,
  `create index "session_userId_idx" on tutela_auth.session ("userId")`,
  `create index "account_userId_idx" on tutela_auth.account ("userId")`,
  `create index verification_identifier_idx on tutela_auth.verification (identifier)`,
  `create index "twoFactor_secret_idx" on tutela_auth."twoFactor" (secret)`,
  `create index "twoFactor_userId_idx" on tutela_auth."twoFactor" ("userId")`,
  `create index "passkey_userId_idx" on tutela_auth.passkey ("userId")`,
  `create index "passkey_credentialID_idx" on tutela_auth.passkey ("credentialID")`,
  // How often somebody tried, by account and by address; the keys are hashes.
  `create table tutela_auth.tries (
    key text primary key,
    count integer not null,
    since timestamptz not null
  )`,
  // The link that makes the first operator: one at a time.
  `create table tutela_auth.first_link (
    "only" boolean primary key default true check ("only"),
    token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
    expires_at timestamptz not null
  )`,
];

const ROLE = `role text not null check (role in
  ('analyst', 'reviewer', 'coordinator', 'ngo', 'company', 'publisher', 'operator', 'reader'))`;

const ROLES = [
  // Appended: a role is held when the last row of person, role and State gives it.
  `create table tutela.role_grant (
    seq bigint generated always as identity primary key,
    person text not null references tutela.person,
    ${ROLE},
    state text references tutela.state_party,
    given boolean not null,
    "by" text references tutela.person,
    why text not null check (why <> ''),
    at timestamptz not null default clock_timestamp(),
    check ((role = 'operator') = (state is null))
  )`,
  `create index role_grant_person on tutela.role_grant (person, role, state, seq)`,
  `create table tutela.invitation (
    id uuid primary key,
    token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
    email text not null,
    ${ROLE},
    state text references tutela.state_party,
    "by" text not null references tutela.person,
    why text not null check (why <> ''),
    at timestamptz not null default now(),
    expires_at timestamptz not null,
    withdrawn_at timestamptz,
    used_at timestamptz,
    used_by text references tutela.person,
    check ((role = 'operator') = (state is null))
  )`,
  `create function tutela.holds(who text, what text, "where" text) returns boolean
  language sql stable set search_path = tutela, pg_temp as $$
    select coalesce((select given from tutela.role_grant
      where person = who and role = what and state is not distinct from "where" order by seq desc limit 1), false)
  $$`,
  // The second lock on roles: the same rule as GIVES in operations/rights.ts, and never no operator.
  `create function tutela.grant_checked() returns trigger
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
        and tutela.holds(new."by", 'coordinator', new.state)) then
      raise exception '% may not give the role %', new."by", new.role using errcode = 'insufficient_privilege';
    end if;
    if new.role = 'operator' and not new.given and operators = 1 and tutela.holds(new.person, 'operator', null) then
      raise exception 'the last operator stays' using errcode = 'restrict_violation';
    end if;
    new.at := clock_timestamp();
    return new;
  end
  $$`,
];

const GUARDS = [
  `create trigger checked before insert on tutela.role_grant for each row execute function tutela.grant_checked()`,
  `create trigger kept before update or delete on tutela.role_grant for each row execute function tutela.never()`,
  `create trigger kept_whole before truncate on tutela.role_grant for each statement execute function tutela.never()`,
  `alter table tutela.role_grant enable row level security`,
  `create policy own_states on tutela.role_grant for select to tutela_web using (
    person = current_setting('tutela.person', true)
    or state = any (string_to_array(coalesce(current_setting('tutela.states', true), ''), ',')))`,
  `create policy keeper on tutela.role_grant to tutela_people using (true) with check (true)`,
];

const RIGHTS = [
  `revoke all on function tutela.holds(text, text, text), tutela.grant_checked() from public`,
  `grant usage on schema tutela, tutela_auth to tutela_people`,
  `grant select, insert, update, delete on all tables in schema tutela_auth to tutela_people`,
  `grant select, insert, update on tutela.person, tutela.invitation to tutela_people`,
  `grant select, insert on tutela.role_grant, tutela.state_party to tutela_people`,
  `grant update on tutela.role_grant to tutela_people`,
  `grant execute on function tutela.holds(text, text, text) to tutela_people`,
  `grant select on tutela.role_grant to tutela_web`,
];
