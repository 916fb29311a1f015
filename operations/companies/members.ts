import { companiesIn, companyMembers, leave, mayFound, type CompanyMember } from '#store/companies/index.ts';
import type { Database } from '#store/database/index.ts';
import type { Invitation, People, Person } from '#store/people/index.ts';
import { sessionOfCompany, statesOfCompany } from './session.ts';

export type { CompanyMember } from '#store/companies/index.ts';

/** SQLSTATE of a record that nobody would be left with. */
const NOBODY_LEFT = '23001';

type Desk = Pick<Database, 'within'>;

/** "last": nobody else would be left with the record. "no-such-invitation": used, withdrawn, too old, or of others. */
export type MemberRefusal = 'not-there' | 'last' | 'no-such-invitation';

/** Who works on a record, and who was invited to it. */
export type CompanyPeople = {
  readonly members: readonly CompanyMember[];
  readonly invitations: readonly Invitation[];
};

/** Undefined for whoever does not work on it. */
export async function companyPeople(
  database: Desk,
  people: Pick<People, 'invitations'>,
  person: Person,
  company: string,
): Promise<CompanyPeople | undefined> {
  const members = await database.within(sessionOfCompany(person), async (db) =>
    (await companiesIn(db)).some(({ id }) => id === company) ? companyMembers(db, company) : undefined,
  );
  if (!members) return undefined;
  const invitations = (await people.invitations()).filter((each) => each.company?.id === company);
  return { members, invitations };
}

/** Whoever works on a record invites others to it, each with the same rights. @returns the word of the link, or why not */
export async function inviteMember(
  database: Desk,
  people: Pick<People, 'invite'>,
  person: Person,
  given: { readonly company: string; readonly email: string; readonly why: string },
): Promise<{ readonly token: string; readonly name: string } | { readonly refused: MemberRefusal }> {
  const own = await database.within(sessionOfCompany(person), (db) => companiesIn(db));
  const found = own.find(({ id }) => id === given.company);
  if (!found) return { refused: 'not-there' };
  const token = await people.invite({ ...given, role: 'company', state: found.state, by: person.id });
  return { token, name: found.name };
}

/** Any of those who work on the record takes an invitation to it back. @returns why not, or undefined */
export async function withdrawMember(
  database: Desk,
  people: Pick<People, 'invitations' | 'withdraw'>,
  person: Person,
  given: { readonly company: string; readonly id: string },
): Promise<MemberRefusal | undefined> {
  const found = await companyPeople(database, people, person, given.company);
  if (!found) return 'not-there';
  if (!found.invitations.some(({ id }) => id === given.id)) return 'no-such-invitation';
  await people.withdraw(given.id);
  return undefined;
}

/** Leaves a record; what one answered stays. @returns why not, or undefined */
export async function leaveCompany(
  database: Desk,
  person: Person,
  company: string,
): Promise<MemberRefusal | undefined> {
  try {
    return await database.within(sessionOfCompany(person), async (db) => {
      if (!(await companiesIn(db)).some(({ id }) => id === company)) return 'not-there';
      await leave(db, company, person.id);
      return undefined;
    });
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === NOBODY_LEFT) return 'last';
    throw error;
  }
}

/** The States in which this person may begin a record. */
export async function statesToFound(database: Desk, person: Person): Promise<readonly string[]> {
  const states = statesOfCompany(person);
  const may = await database.within(sessionOfCompany(person), async (db) => {
    const found: boolean[] = [];
    for (const state of states) found.push(await mayFound(db, state));
    return found;
  });
  return states.filter((_, at) => may[at] === true);
}
