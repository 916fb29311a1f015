import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What is said of the library is public too: each word of it, and each try of a link, changes the one row by which pages
 * that are kept know that they are old (0015). What is said is short, and said by few: nobody waits long for the row.
 * A released migration is never edited: a change is a new file.
 */
export const libraryChange: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ['library_step', 'library_link'])
    await sql
      .raw(
        `create trigger told after insert on tutela.${table}
          for each statement execute function tutela.public_changed()`,
      )
      .execute(db);
}
