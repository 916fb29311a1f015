import { selfAssessment, standingOf } from '#engine/companies/index.ts';
import { AnswerValues, Company, type CompanyAnswer } from '#engine/model/company.ts';
import type { Sector, SectorSheet } from '#engine/model/sector.ts';
import {
  answersIn,
  appendAnswer,
  appendCompanyStep,
  companiesIn,
  companySteps,
  foundCompany,
  hashOfSelfAssessment,
  holdCompany,
  nameCompany,
  type CompanyStep,
} from '#store/companies/index.ts';
import type { Database, Work } from '#store/database/index.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { may } from '../rights.ts';
import { sessionOfCompany, statesOfCompany, type Who } from './session.ts';

export { registerEntries, registerEntry, type RegisterEntry } from '#store/companies/public.ts';
export type { CompanyStep } from '#store/companies/index.ts';
export { statesOfCompany } from './session.ts';
export {
  companyPeople,
  inviteMember,
  leaveCompany,
  statesToFound,
  withdrawMember,
  type CompanyPeople,
  type MemberRefusal,
} from './members.ts';

type Desk = Pick<Database, 'within'>;
type Sheets = readonly SectorSheet[];

/** "not-there" is also said of what is somebody else's: neither can be told from the other. */
export type CompanyRefusal = 'not-yours' | 'not-there' | 'bad-form' | 'moved' | 'nothing-to-show';

/** The companies this person works for. */
export async function ownCompanies(database: Desk, person: Who): Promise<readonly Company[]> {
  if (statesOfCompany(person).length === 0) return [];
  return database.within(sessionOfCompany(person), (db) => companiesIn(db));
}

/** SQLSTATE of a key that is there, and of a row that is not this person's to write. */
const TAKEN = '23505';
const DENIED = '42501';

/** Makes a record. @returns its id, or why there is none */
export async function makeCompany(
  database: Desk,
  person: Who,
  given: { readonly id?: string; readonly name: string; readonly sector: Sector; readonly state: string },
): Promise<{ readonly id: string } | { readonly refused: CompanyRefusal }> {
  if (!may(person, 'self-assess', { state: given.state })) return { refused: 'not-yours' };
  const { data } = Company.safeParse({ ...given, id: given.id ?? uuid7() });
  if (!data) return { refused: 'bad-form' };
  try {
    await database.within(sessionOfCompany(person), (db) => foundCompany(db, data, person.id), true);
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    // Let in by a colleague, to one record: another begins with the operator.
    if (code === DENIED) return { refused: 'not-yours' };
    if (code !== TAKEN) throw error;
    // The id is there already: as the own record, sent twice at once, or as that of somebody else.
    if (!(await ownCompanies(database, person)).some(({ id }) => id === data.id))
      return { refused: 'not-there' };
  }
  return { id: data.id };
}

export type CompanyRecord = {
  readonly company: Company;
  readonly sheet: SectorSheet;
  /** Oldest first. */
  readonly answers: readonly CompanyAnswer[];
  /** Newest first. */
  readonly steps: readonly CompanyStep[];
};

/** All of the record of one's own company; undefined for any other. */
export async function companyRecord(
  database: Desk,
  person: Who,
  sheets: Sheets,
  id: string,
): Promise<CompanyRecord | undefined> {
  const found = await inOwn(database, person, id, async (db, company) => recordIn(db, company, sheets));
  return 'refused' in found ? undefined : found.value;
}

/** Gives it another name; what is public keeps the name that it was made public with. */
export async function renameCompany(
  database: Desk,
  person: Who,
  id: string,
  name: string,
): Promise<CompanyRefusal | undefined> {
  const { data } = Company.shape.name.safeParse(name);
  if (data === undefined) return 'bad-form';
  return refusalOf(
    await inOwn(database, person, id, (db) =>
      nameCompany(db, id, { id: uuid7(), name: data, by: person.id }),
    ),
  );
}

/** Keeps an answer to a question of the own sector. @param given `id`: so that a form that is sent twice is kept once */
export async function answerQuestion(
  database: Desk,
  person: Who,
  sheets: Sheets,
  given: {
    readonly id?: string;
    readonly company: string;
    readonly question: string;
    readonly values: unknown;
  },
): Promise<CompanyRefusal | undefined> {
  const { data: values } = AnswerValues.safeParse(given.values);
  if (!values) return 'bad-form';
  const done = await inOwn(database, person, given.company, async (db, company) => {
    const sheet = sheetOf(sheets, company);
    if (!sheet.questions.some(({ id }) => id === given.question)) return 'not-there' as const;
    const { company: of, question, id = uuid7() } = given;
    await appendAnswer(db, { id, company: of, question, sheet: sheet.version, values, by: person.id });
    return undefined;
  });
  return 'refused' in done ? done.refused : done.value;
}

/**
 * Makes the record public as it is now, and frozen.
 *
 * @param seen SHA-256 of what the page showed: what changed meanwhile is looked at first
 */
export async function publishCompany(
  database: Desk,
  person: Who,
  sheets: Sheets,
  given: { readonly id?: string; readonly company: string; readonly seen: string },
): Promise<CompanyRefusal | undefined> {
  const done = await inOwn(database, person, given.company, async (db, { id: company }) => {
    await holdCompany(db, company);
    const [now] = (await companiesIn(db)).filter(({ id }) => id === company);
    if (!now) return 'not-there' as const;
    const { content, sha256, steps } = await publishable(db, now, sheets);
    if (steps.some(({ id }) => id === given.id)) return undefined;
    if (sha256 !== given.seen) return 'moved' as const;
    if (content.answers.length === 0) return 'nothing-to-show' as const;
    const step = { id: given.id ?? uuid7(), company, by: person.id, public: { sha256, content } };
    await appendCompanyStep(db, step);
    return undefined;
  });
  return 'refused' in done ? done.refused : done.value;
}

/** Takes back what is public, at once. */
export async function withdrawCompany(
  database: Desk,
  person: Who,
  id: string,
): Promise<CompanyRefusal | undefined> {
  return refusalOf(
    await inOwn(database, person, id, async (db) => {
      await holdCompany(db, id);
      const [last] = await companySteps(db, id);
      if (last?.kind === 'publish') await appendCompanyStep(db, { id: uuid7(), company: id, by: person.id });
    }),
  );
}

/** What would be made public now, with its hash. */
export function toPublish({ company, sheet, answers }: CompanyRecord) {
  const content = selfAssessment(company, sheet, answers);
  return { content, sha256: hashOfSelfAssessment(content), standing: standingOf(sheet, answers) };
}

async function publishable(db: Work, company: Company, sheets: Sheets) {
  const record = await recordIn(db, company, sheets);
  return { ...toPublish(record), steps: record.steps };
}

async function recordIn(db: Work, company: Company, sheets: Sheets): Promise<CompanyRecord> {
  const [answers, steps] = [await answersIn(db, company.id), await companySteps(db, company.id)];
  return { company, sheet: sheetOf(sheets, company), answers, steps };
}

function sheetOf(sheets: Sheets, { sector }: Company): SectorSheet {
  const sheet = sheets.find((each) => each.sector === sector);
  if (!sheet) throw new Error(`there are no questions for the sector ${sector}`);
  return sheet;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

type Done<T> = { readonly value: T } | { readonly refused: CompanyRefusal };

/** Works on a company of this person; every other one is not there. */
async function inOwn<T>(
  database: Desk,
  person: Who,
  id: string,
  work: (db: Work, company: Company) => Promise<T>,
): Promise<Done<T>> {
  if (!UUID.test(id) || statesOfCompany(person).length === 0) return { refused: 'not-there' };
  return database.within(
    sessionOfCompany(person),
    async (db): Promise<Done<T>> => {
      const company = (await companiesIn(db)).find((each) => each.id === id);
      if (!company || !may(person, 'self-assess', { state: company.state })) return { refused: 'not-there' };
      return { value: await work(db, company) };
    },
    true,
  );
}

function refusalOf(done: Done<unknown>): CompanyRefusal | undefined {
  return 'refused' in done ? done.refused : undefined;
}
