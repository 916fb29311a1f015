import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * The words of a reading, by which its provisions are searched; in place of a search vector of each provision, which had
 * to be read for all of them. And of what each answer was made, so that only changed requirements are matched again.
 * A released migration is never edited: a change is a new file.
 */
export const readingWords: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

/** As `may_see`, but asked once for a statement and not once for each of many thousand words. */
const seen = (column: string, setting: string): string =>
  `${column} = any ((select string_to_array(coalesce(current_setting('${setting}', true), ''), ','))::text[])`;
const OWN_VOICE = `${seen('state', 'tutela.states')} and ${seen('voice', 'tutela.voices')}`;

const STATEMENTS = [
  // "hits": places in the reading, each times 16 and how much the word counts there (store/readings/words.ts). A word is
  // compared byte by byte: then its beginning is a stretch of the key, which row security leaves to be used, since such a
  // comparison tells nothing of the rows it passes over.
  `create table tutela.reading_word (
    reading uuid not null, state text not null, voice text not null,
    word text collate "C" not null,
    hits integer[] not null,
    primary key (reading, word),
    foreign key (reading, state, voice) references tutela.reading (id, state, voice) on delete cascade
  )`,
  `alter table tutela.reading_word enable row level security`,
  `create policy own_voice on tutela.reading_word to tutela_web using (${OWN_VOICE}) with check (${OWN_VOICE})`,
  `grant select, insert, delete on tutela.reading_word to tutela_web`,
  `create unique index reading_provision_place on tutela.reading_provision (reading, place)`,
  `alter table tutela.reading_provision drop column words`,
  // Hash over the requirement, the words of its languages and the engine; null where it was not kept.
  `alter table tutela.reading_answer add column basis text`,
];
