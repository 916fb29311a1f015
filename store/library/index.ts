import { sql } from 'kysely';
import { z } from 'zod';
import { isLanguageTag } from '#engine/model/language-tag.ts';
import {
  LIBRARY_STEPS,
  LibraryValues,
  LINK_OUTCOMES,
  type LibraryStanding,
  type LibraryStepKind,
  type LinkChecked,
} from '#engine/model/library.ts';
import type { Database, Work } from '../database/index.ts';
import { keepable, keepableJson } from '../readings/json.ts';

export type NewLibraryStep = {
  readonly id: string;
  readonly record: string;
  readonly kind: LibraryStepKind;
  readonly values: LibraryValues | null;
  /** Why, in words. */
  readonly note: string;
  readonly by: string;
};

/** A step as it was kept, with its time. */
export type LibraryStep = NewLibraryStep & { readonly at: string; readonly byName: string };

/** The last word on each record and the last try of each link, read as the public does. */
export async function librarySaid(
  database: Pick<Database, 'inPublic'>,
): Promise<{ readonly standings: readonly LibraryStanding[]; readonly links: readonly LinkChecked[] }> {
  return database.inPublic(async (db) => {
    const said = await db.selectFrom('library_standing').select(['record', 'kind', 'body', 'on']).execute();
    const tried = await db.selectFrom('library_link_standing').selectAll().execute();
    return {
      standings: said.map(({ record, kind, body, on }) => {
        return { record, kind: kindOf(kind), values: valuesIn(body), on };
      }),
      links: tried.map(({ record, url, outcome, status, final, media, size, on }) => ({
        record,
        url,
        on,
        outcome: LINK_OUTCOMES.find((each) => each === outcome) ?? 'unreachable',
        ...(status === null ? {} : { status }),
        ...(final === null ? {} : { final }),
        ...(media === null ? {} : { media }),
        ...(size === null ? {} : { size: Number(size) }),
      })),
    };
  });
}

/** Every step on one record, or on all, newest first, with the names of those who took them. */
export async function libraryStepsIn(db: Work, record?: string): Promise<readonly LibraryStep[]> {
  const rows = await db
    .selectFrom('library_step')
    .innerJoin('person', 'person.id', 'library_step.by')
    .select(['library_step.id', 'record', 'kind', 'note', 'body', 'by', 'person.name'])
    .select(sql<string>`tutela.instant(at)`.as('at'))
    .$if(record !== undefined, (query) => query.where('record', '=', record ?? ''))
    .orderBy('seq', 'desc')
    .execute();
  return rows.map(({ name, kind, body, ...row }) => {
    return { ...row, kind: kindOf(kind), values: valuesIn(body), byName: name };
  });
}

/** Holds the library until the transaction ends, so that what was looked at before a step still stands when it is kept. */
export async function holdLibrary(db: Work): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('tutela library', 0))`.execute(db);
}

/** The id of the next record of this place: A001. */
export async function nextRecord(db: Work): Promise<string> {
  const { last } = await db
    .selectFrom('library_step')
    .select(sql<number>`coalesce(max(substr(record, 2)::int), 0)::int`.as('last'))
    .where('kind', '=', 'add')
    .executeTakeFirstOrThrow();
  return `A${String(last + 1).padStart(3, '0')}`;
}

/** Appends a step; the same step handed in twice is kept once. */
export async function appendLibraryStep(db: Work, step: NewLibraryStep): Promise<void> {
  const { id, record, kind, values, note, by } = step;
  await db
    .insertInto('library_step')
    .values({ id, record, kind, note: keepable(note), body: values ? keepableJson(values) : null, by })
    .onConflict((same) => same.column('id').doNothing())
    .execute();
}

/** Appends what became of links. The time is that of the database. */
export async function appendLinks(db: Work, links: readonly Omit<LinkChecked, 'on'>[]): Promise<void> {
  if (links.length === 0) return;
  const rows = links.map(({ record, url, outcome, status, final, media, size }) => ({
    record,
    url,
    outcome,
    status: status ?? null,
    final: final === undefined ? null : keepable(final).slice(0, 2000),
    media: media === undefined ? null : keepable(media).slice(0, 120),
    size: size ?? null,
  }));
  await db.insertInto('library_link').values(rows).execute();
}

function kindOf(kind: string): LibraryStepKind {
  return LIBRARY_STEPS.find((each) => each === kind) ?? 'withdraw';
}

/** Parsed before it was kept; asked again, since a record that cannot be read is not shown. */
function valuesIn(body: unknown): LibraryValues | null {
  const { data } = LibraryValues.safeParse(withTags(body));
  return data ?? null;
}

/** Tags were once taken on their looks: one that is none is left out, and its record stays. */
function withTags(body: unknown): unknown {
  const read = z.looseObject({ languages: z.array(z.string()) }).safeParse(body).data;
  return read ? { ...read, languages: read.languages.filter(isLanguageTag) } : body;
}
