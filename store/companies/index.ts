import { sql } from 'kysely';
import { AnswerValues, Company, type CompanyAnswer, type SelfAssessment } from '#engine/model/company.ts';
import type { Work } from '../database/index.ts';
import { keepable, keepableJson } from '../readings/json.ts';

export { hashOfSelfAssessment } from './hash.ts';

/** The companies that the session works for, by name. A record whose name was never kept is not there. */
export async function companiesIn(db: Work): Promise<readonly Company[]> {
  const rows = await db
    .selectFrom('company')
    .innerJoin('company_name', 'company_name.company', 'company.id')
    .distinctOn('company.id')
    .select(['company.id', 'company.state', 'company.sector', 'company_name.name'])
    .orderBy('company.id')
    .orderBy('company_name.seq', 'desc')
    .execute();
  return rows.map((row) => Company.parse(row)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Keeps a new record under its first name; the same one handed in twice is kept once. */
export async function foundCompany(
  db: Work,
  { id, name, sector, state }: Company,
  by: string,
): Promise<void> {
  const own = await db.selectFrom('company').select('id').where('id', '=', id).executeTakeFirst();
  // Not "on conflict": that would ask to see the row before its first member is written.
  if (!own) await db.insertInto('company').values({ id, sector, state, by }).execute();
  await nameCompany(db, id, { id, name, by });
}

/** @param id of the step */
export async function nameCompany(
  db: Work,
  company: string,
  { id, name, by }: { readonly id: string; readonly name: string; readonly by: string },
): Promise<void> {
  await db
    .insertInto('company_name')
    .values({ id, company, name: keepable(name), by })
    .onConflict((same) => same.column('id').doNothing())
    .execute();
}

/** Every answer of a company, oldest first. */
export async function answersIn(db: Work, company: string): Promise<readonly CompanyAnswer[]> {
  const rows = await db
    .selectFrom('company_answer')
    .innerJoin('person', 'person.id', 'company_answer.by')
    .select(['company_answer.id', 'question', 'sheet', 'body', 'person.name'])
    .select(sql<string>`tutela.instant(company_answer.at)`.as('at'))
    .where('company', '=', company)
    .orderBy('company_answer.seq')
    .execute();
  return rows.flatMap(({ name, body, ...row }) => {
    const { data } = AnswerValues.safeParse(body);
    return data ? [{ ...row, values: data, byName: name }] : [];
  });
}

export type NewAnswer = {
  readonly id: string;
  readonly company: string;
  readonly question: string;
  readonly sheet: string;
  readonly values: AnswerValues;
  readonly by: string;
};

/** Appends an answer; the same one handed in twice is kept once. */
export async function appendAnswer(db: Work, { values, ...answer }: NewAnswer): Promise<void> {
  await db
    .insertInto('company_answer')
    .values({ ...answer, body: keepableJson(values), expires: values.expires })
    .onConflict((same) => same.column('id').doNothing())
    .execute();
}

/** What became of the record in public. */
export type CompanyStep = {
  readonly id: string;
  readonly kind: 'publish' | 'withdraw';
  readonly sha256: string | undefined;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly byName: string;
};

/** Newest first. */
export async function companySteps(db: Work, company: string): Promise<readonly CompanyStep[]> {
  const rows = await db
    .selectFrom('company_step')
    .innerJoin('person', 'person.id', 'company_step.by')
    .select(['company_step.id', 'kind', 'sha256', 'person.name'])
    .select(sql<string>`tutela.instant(company_step.at)`.as('at'))
    .where('company', '=', company)
    .orderBy('company_step.seq', 'desc')
    .execute();
  return rows.map(({ name, kind, sha256, ...row }) => ({
    ...row,
    kind: kind === 'publish' ? 'publish' : 'withdraw',
    sha256: sha256 ?? undefined,
    byName: name,
  }));
}

/** Appends a step; with content it is made public, without it is taken back. */
export async function appendCompanyStep(
  db: Work,
  step: {
    readonly id: string;
    readonly company: string;
    readonly by: string;
    readonly public?: { readonly sha256: string; readonly content: SelfAssessment };
  },
): Promise<void> {
  const { id, company, by } = step;
  const content = step.public === undefined ? null : JSON.stringify(step.public.content);
  const sha256 = step.public?.sha256 ?? null;
  await db
    .insertInto('company_step')
    .values({ id, company, by, kind: content === null ? 'withdraw' : 'publish', sha256, content })
    .onConflict((same) => same.column('id').doNothing())
    .execute();
}

/** Somebody who works on a record, or once did. */
export type CompanyMember = {
  readonly id: string;
  readonly name: string;
  /** Who let them in: themselves, where they made the record. */
  readonly byName: string;
  readonly works: boolean;
  /** Since when it is so. ISO 8601, UTC. */
  readonly at: string;
};

/** Everybody's last word, those who work on it first, then by name. */
export async function companyMembers(db: Work, company: string): Promise<readonly CompanyMember[]> {
  const rows = await db
    .selectFrom('company_member')
    .innerJoin('person', 'person.id', 'company_member.person')
    .innerJoin('person as other', 'other.id', 'company_member.by')
    .distinctOn('company_member.person')
    .select(['person.id', 'person.name', 'other.name as byName', 'works'])
    .select(sql<string>`tutela.instant(company_member.at)`.as('at'))
    .where('company', '=', company)
    .orderBy('company_member.person')
    .orderBy('company_member.seq', 'desc')
    .execute();
  return rows.sort((a, b) => Number(b.works) - Number(a.works) || a.name.localeCompare(b.name, 'en'));
}

/** @throws with SQLSTATE 23001 where nobody else would be left */
export async function leave(db: Work, company: string, person: string): Promise<void> {
  await db.insertInto('company_member').values({ company, person, works: false, by: person }).execute();
}

/** Whether the person of the session may begin a record in a State: not who was only invited to one. */
export async function mayFound(db: Work, state: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select tutela.may_found(${state}) as may`.execute(db);
  return rows[0]?.may === true;
}

/** Holds a company until the transaction ends: what is looked at before a step still stands when it is kept. */
export async function holdCompany(db: Work, company: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`tutela company ${company}`}, 0))`.execute(db);
}
