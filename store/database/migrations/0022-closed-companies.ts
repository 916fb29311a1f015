import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * A closed account works on no record of a company, so it lets nobody in to one (0014 asked for its role only, 0020 closed
 * the other roles). What it had offered before it was closed is withdrawn, also where that was before this step.
 * A released migration is never edited: a change is a new file.
 */
export const closedCompanies: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [WORKS_ON, WITHDRAWN]) await sql.raw(statement).execute(db);
}

// As in 0014, but for closed accounts. Who may call it stays as it was.
const WORKS_ON = `create or replace function tutela.works_on(who text, which uuid) returns boolean
  language sql stable security definer set search_path = tutela, pg_temp as $$
    select not tutela.is_closed(who)
      and coalesce((select works from tutela.company_member where company = which and person = who
        order by seq desc limit 1), false)
      and exists (select from tutela.company where id = which
        and coalesce((select one.given from tutela.role_grant as one
          where one.person = who and one.role = 'company' and one.state = company.state
          order by one.seq desc limit 1), false))
  $$`;

const WITHDRAWN = `update tutela.invitation set withdrawn_at = now()
  where used_at is null and withdrawn_at is null and tutela.is_closed("by")`;
