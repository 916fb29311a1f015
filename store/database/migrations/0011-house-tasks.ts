import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Tasks of the house itself, such as an import that is of every State: they have no State and no voice, and only a
 * session that works for the house sees them. A released migration is never edited: a change is a new file.
 */
export const houseTasks: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const OF_HOUSE = `state is null and coalesce(current_setting('tutela.house', true), '') = 'on'`;

const STATEMENTS = [
  `alter table tutela.task alter column state drop not null, alter column voice drop not null,
    add constraint task_of_desk_or_house check ((state is null) = (voice is null)),
    add constraint task_of_house check ((state is null) = (kind in ('import-uhri')))`,
  `create index task_of_house on tutela.task (at desc) where state is null`,
  `create policy house on tutela.task to tutela_web using (${OF_HOUSE}) with check (${OF_HOUSE})`,
];
