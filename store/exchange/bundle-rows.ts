import { sql } from 'kysely';
import type { Work } from '../database/index.ts';
import { canonical } from '../decisions/canonical.ts';
import { planEntriesIn } from '../plan/entries.ts';
import { linksIn, rowsAs, type Sight } from './rows.ts';

/** What the parts of a bundle need of one another, gathered while the links are written. */
export type Named = {
  readonly people: Set<string>;
  readonly sets: Set<string>;
  readonly originals: Set<string>;
};

export async function* decisionLines(sight: Sight): AsyncGenerator<string> {
  for await (const link of linksIn(sight)) yield canonical(link);
}

/** Whom, which laws and which originals the links and readings name. Nothing that they do not name is taken along. */
export async function namedIn(sight: Sight, readings: readonly string[]): Promise<Named> {
  const named: Named = { people: new Set(), sets: new Set(), originals: new Set() };
  for await (const { by, lawSet, kind, body } of linksIn(sight)) {
    named.people.add(by);
    if (lawSet !== null) named.sets.add(lawSet);
    const said = body as { to?: unknown; practice?: { file?: { sha256?: unknown } } };
    if (typeof said.to === 'string') named.people.add(said.to);
    const file = kind === 'attach' ? said.practice?.file?.sha256 : undefined;
    if (typeof file === 'string') named.originals.add(file);
  }
  await readingNames(sight, readings, named);
  const sets = [...named.sets];
  const versions = await sight.database.within(
    sight.session,
    (db) =>
      sql<{ sha256: string }>`select v.sha256 from tutela.law_version v
        join tutela.law_set_member m on m.law_version = v.id where m.law_set = any (${sets})`.execute(db),
    true,
  );
  for (const { sha256 } of versions.rows) named.originals.add(sha256);
  return named;
}

async function readingNames({ database, session }: Sight, readings: readonly string[], named: Named) {
  const { rows } = await database.within(
    session,
    (db) =>
      sql<{ by: string; law_set: string; documents: readonly { readonly sha256: string }[] }>`
        select "by", law_set, documents from tutela.reading where id = any (${[...readings]}::uuid[])`.execute(
        db,
      ),
    true,
  );
  for (const { by, law_set, documents } of rows) {
    named.people.add(by);
    named.sets.add(law_set);
    for (const { sha256 } of documents) named.originals.add(sha256);
  }
}

/** Id and name of a person, and nothing else of them. */
export function peopleLines(sight: Sight, people: ReadonlySet<string>): Promise<readonly string[]> {
  const ids = [...people];
  return rowsAs(sight, async (db) => {
    const { rows } = await sql<{
      line: string;
    }>`select jsonb_build_object('id', id, 'name', name)::text as line
      from tutela.person where id = any (${ids}) order by id`.execute(db);
    return rows;
  });
}

/** Versions of law first, then the sets with the ids of their members. */
export function lawLines(sight: Sight, sets: ReadonlySet<string>): Promise<readonly string[]> {
  const ids = [...sets];
  return rowsAs(sight, async (db) => {
    const { rows } = await sql<{ line: string }>`
      select line from (
        select 1 as kind, v.id::text as id, jsonb_build_object('version', to_jsonb(v))::text as line
          from tutela.law_version v where exists (select from tutela.law_set_member m
            where m.law_version = v.id and m.law_set = any (${ids}))
        union all
        select 2, s.id, jsonb_build_object('set', to_jsonb(s), 'members', (select coalesce(jsonb_agg(m.law_version order by m.law_version), '[]')
            from tutela.law_set_member m where m.law_set = s.id))::text
          from tutela.law_set s where s.id = any (${ids})
      ) as each order by kind, id`.execute(db);
    return rows;
  });
}

/** Publications of the links that the session sees, one at a time: each may be large. */
export async function* publicationLines(sight: Sight): AsyncGenerator<string> {
  const { database, session, state, last } = sight;
  const { rows } = await database.within(
    session,
    (db) =>
      sql<{
        sha256: string;
      }>`select p.sha256 from tutela.publication p join tutela.decision d on d.id = p.decision
        where p.state = ${state} and d.seq <= ${String(last)} order by d.seq, p.sha256`.execute(db),
    true,
  );
  for (const { sha256 } of rows) {
    for (const table of ['publication', 'unpublication'] as const) {
      const from = sql`${sql.raw(`tutela.${table}`)} t join tutela.decision d on d.id = t.decision
        where t.sha256 = ${sha256} and d.seq <= ${String(last)}`;
      for (const line of await rowsAs(sight, (db) => lineOf(db, from))) yield `{"${table}":${line}}`;
    }
  }
}

/** The readings that hold now, whole: derived, but made again only with the same catalogue and engine. */
export async function* readingLines(sight: Sight, readings: readonly string[]): AsyncGenerator<string> {
  for (const id of readings) {
    for (const line of await rowsAs(sight, (db) =>
      lineOf(db, sql`tutela.reading t where t.id = ${id}`, sql` - 'seq'`),
    ))
      yield `{"reading":${line}}`;
    for (let place = 0; ; place += STRETCH) {
      const lines = await rowsAs(sight, (db) =>
        lineOf(
          db,
          sql`tutela.reading_provision t where t.reading = ${id} and t.place > ${place} and t.place <= ${place + STRETCH}
          order by t.place`,
        ),
      );
      for (const line of lines) yield `{"provision":${line}}`;
      if (lines.length === 0) break;
    }
    for (const line of await rowsAs(sight, (db) =>
      lineOf(
        db,
        sql`tutela.reading_answer t where t.reading = ${id} order by t.requirement`,
        sql` - 'basis'`,
      ),
    ))
      yield `{"answer":${line}}`;
  }
}

/**
 * Every step of people on the plan, as plan entries are written everywhere; who took them is added to those who are named.
 * Which reminders went out stays here: it is of this installation.
 */
export async function planLines(sight: Sight, { people }: Named): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const voice of sight.session.voices) {
    const place = { state: sight.state, voice };
    const entries = await sight.database.within(sight.session, (db) => planEntriesIn(db, place), true);
    for (const entry of entries) people.add(entry.by);
    lines.push(...entries.map((entry) => canonical(entry)));
  }
  return lines;
}

const STRETCH = 500;

async function lineOf(db: Work, from: ReturnType<typeof sql>, without = sql``) {
  const { rows } = await sql<{
    line: string;
  }>`select (to_jsonb(t)${without})::text as line from ${from}`.execute(db);
  return rows;
}
