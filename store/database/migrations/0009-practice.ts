import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Past reports of a voice: what was read in them, what the machine proposes as evidence of practice, what people answered.
 * A released migration is never edited: a change is a new file.
 */
export const practice: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...TABLES, ...GUARDS, ...RIGHTS]) await sql.raw(statement).execute(db);
}

const HASH = `~ '^[0-9a-f]{64}$'`;
const PLACE = `state text not null references tutela.state_party,
    voice text not null check (voice in ('state', 'ngo'))`;

const TABLES = [
  // "report": SHA-256 of the original. What is read in it can be thrown away and read again.
  `create table tutela.past_report (
    ${PLACE},
    report text not null check (report ${HASH}),
    facts jsonb not null check (jsonb_typeof(facts) = 'object'),
    version text not null check (version <> ''),
    "by" text not null references tutela.person,
    at timestamptz not null default clock_timestamp(),
    primary key (state, voice, report)
  )`,
  `create table tutela.past_report_paragraph (
    state text not null,
    voice text not null,
    report text not null,
    number text not null check (length(number) between 1 and 200),
    place integer not null check (place > 0),
    body jsonb not null check (jsonb_typeof(body) = 'object'),
    text_sha256 text not null check (text_sha256 ${HASH}),
    primary key (state, voice, report, number),
    foreign key (state, voice, report) references tutela.past_report on delete cascade
  )`,
  `create table tutela.practice_proposal (
    state text not null,
    voice text not null,
    report text not null,
    number text not null,
    requirement text not null check (requirement <> '' and length(requirement) <= 200),
    score real not null check (score between 0 and 1),
    body jsonb not null check (jsonb_typeof(body) = 'object'),
    primary key (state, voice, report, number, requirement),
    foreign key (state, voice, report, number) references tutela.past_report_paragraph on delete cascade
  )`,
  `create index practice_proposal_requirement on tutela.practice_proposal (state, voice, requirement, score desc)`,
  // It stays when the report is read again, or taken away: what was rejected is not proposed anew.
  `create table tutela.practice_answer (
    id uuid primary key,
    seq bigint generated always as identity unique,
    ${PLACE},
    report text not null check (report ${HASH}),
    number text not null check (length(number) between 1 and 200),
    requirement text not null check (requirement <> '' and length(requirement) <= 200),
    kind text not null check (kind in ('confirmed', 'rejected', 'open')),
    text_sha256 text not null check (text_sha256 ${HASH}),
    decision uuid,
    "by" text not null references tutela.person,
    at timestamptz not null default clock_timestamp(),
    check ((kind = 'confirmed') = (decision is not null))
  )`,
  `create index practice_answer_voice on tutela.practice_answer (state, voice, seq)`,
];

const DERIVED = ['past_report_paragraph', 'practice_proposal'];
const SEEN = `tutela.may_see(state, voice)`;
const OWN = `${SEEN} and "by" = current_setting('tutela.person', true)`;

const GUARDS = [
  ...['past_report', ...DERIVED, 'practice_answer'].map(
    (table) => `alter table tutela.${table} enable row level security`,
  ),
  `create policy seen on tutela.past_report for select to tutela_web using (${SEEN})`,
  `create policy added on tutela.past_report for insert to tutela_web with check (${OWN})`,
  `create policy changed on tutela.past_report for update to tutela_web using (${SEEN}) with check (${SEEN})`,
  `create policy removed on tutela.past_report for delete to tutela_web using (${SEEN})`,
  ...DERIVED.map(
    (table) =>
      `create policy own_voice on tutela.${table} to tutela_web using (${SEEN}) with check (${SEEN})`,
  ),
  `create policy own_voice on tutela.practice_answer to tutela_web using (${SEEN}) with check (${OWN})`,
  `create trigger kept before update or delete on tutela.practice_answer
    for each row execute function tutela.never()`,
  `create trigger kept_whole before truncate on tutela.practice_answer
    for each statement execute function tutela.never()`,
];

const RIGHTS = [
  `grant select, insert (state, voice, report, facts, version, "by"), update (facts, version), delete
    on tutela.past_report to tutela_web`,
  `grant select, insert, delete on tutela.past_report_paragraph, tutela.practice_proposal to tutela_web`,
  // Its time is that of the database.
  `grant select, insert (id, state, voice, report, number, requirement, kind, text_sha256, decision, "by")
    on tutela.practice_answer to tutela_web`,
];
