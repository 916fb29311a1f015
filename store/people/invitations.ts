import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Role } from '#engine/model/role.ts';
import { isClosed } from './account-steps.ts';
import { makeAccount, type NewAccount } from './accounts.ts';
import type { Rows } from './connect.ts';
import { appendGrant, keepState } from './grants.ts';
import { hashOf, newToken } from './tokens.ts';
import { inOneStep } from './step.ts';

const DAYS = 7;

export type Invitation = {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly state?: string;
  /** To work on the record of this company. */
  readonly company?: { readonly id: string; readonly name: string };
  /** Id and name of who invites. */
  readonly by: string;
  readonly byName: string;
  readonly expires: Date;
};

export type NewInvitation = {
  readonly email: string;
  readonly role: Role;
  readonly state?: string | undefined;
  /** The record that whoever is invited will work on; the role is that of a company then. */
  readonly company?: string | undefined;
  readonly by: string;
  readonly why: string;
};

/** What became of an invitation. */
export type Accepted = 'accepted' | 'void' | 'has-account' | 'for-another' | 'not-yours-to-give';

/** @returns the word of the link: shown once, kept as a hash */
export async function invite(
  db: Rows,
  { email, role, state, company, by, why }: NewInvitation,
  stateName: string | undefined,
): Promise<string> {
  const { token, hash } = newToken();
  if (state !== undefined) await keepState(db, state, stateName ?? state);
  await db
    .insertInto('invitation')
    .values({
      id: randomUUID(),
      token_hash: hash,
      email,
      role,
      state: state ?? null,
      company: company ?? null,
      by,
      why,
      expires_at: sql<Date>`now() + make_interval(days => ${DAYS})`,
      withdrawn_at: null,
      used_at: null,
      used_by: null,
    })
    .execute();
  return token;
}

/** Found by the word of the link alone: an id opens nothing. */
export async function invitationFor(db: Rows, token: string): Promise<Invitation | undefined> {
  const row = await open(db).where('token_hash', '=', hashOf(token)).executeTakeFirst();
  return row && shown(row);
}

/** Those that still wait. */
export async function openInvitations(db: Rows): Promise<readonly Invitation[]> {
  return (await open(db).orderBy('invitation.at').execute()).map(shown);
}

export async function withdrawInvitation(db: Rows, id: string): Promise<void> {
  await db
    .updateTable('invitation')
    .set({ withdrawn_at: sql<Date>`now()` })
    .where(sql<string>`invitation.id::text`, '=', id)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute();
}

/** Someone new: makes the account and gives the role, both or neither. */
export function acceptAsNew(db: Rows, token: string, account: Omit<NewAccount, 'email'>): Promise<Accepted> {
  return taking(db, token, async (trx, { email }) => {
    const id = await makeAccount(trx, { ...account, email });
    return id === undefined ? 'has-account' : { id };
  });
}

/** Someone with an account, signed in to it: an invitation is for its own address only. */
export function acceptAs(
  db: Rows,
  token: string,
  person: { readonly id: string; readonly email: string },
): Promise<Accepted> {
  return taking(db, token, async (trx, { email }) => {
    if (await isClosed(trx, person.id)) return 'void';
    return email === person.email ? { id: person.id } : 'for-another';
  });
}

class Refused extends Error {
  override readonly name = 'Refused';
  readonly why: Accepted;
  constructor(why: Accepted) {
    super(why);
    this.why = why;
  }
}

/** An invitation is used once, whoever comes first; what goes wrong later leaves it open. */
async function taking(
  db: Rows,
  token: string,
  who: (trx: Rows, invitation: Invitation) => Promise<{ readonly id: string } | Accepted>,
): Promise<Accepted> {
  try {
    return await inOneStep(db, async (trx) => {
      const row = await open(trx)
        .where('token_hash', '=', hashOf(token))
        .forUpdate('invitation')
        .executeTakeFirst();
      if (row === undefined) return 'void';
      const invitation = shown(row);
      const person = await who(trx, invitation);
      if (typeof person === 'string') throw new Refused(person);
      const { role, state, by } = invitation;
      const step = { person: person.id, role, state, given: true, by, why: row.why };
      // Asked again now: an invitation is worth what its author may still give.
      if (await appendGrant(trx, step, undefined)) throw new Refused('not-yours-to-give');
      if (invitation.company)
        await trx
          .insertInto('company_member')
          .values({ company: invitation.company.id, person: person.id, works: true, by })
          .execute();
      await trx
        .updateTable('invitation')
        .set({ used_at: sql<Date>`now()`, used_by: person.id })
        .where('id', '=', invitation.id)
        .execute();
      return 'accepted';
    });
  } catch (error) {
    if (error instanceof Refused) return error.why;
    throw error;
  }
}

function open(db: Rows) {
  return db
    .selectFrom('invitation')
    .innerJoin('person', 'person.id', 'invitation.by')
    .select(['invitation.id', 'email', 'role', 'state', 'invitation.by', 'why', 'expires_at', 'person.name'])
    .select('invitation.company')
    .select((query) =>
      query
        .selectFrom('company_name')
        .select('company_name.name')
        .whereRef('company_name.company', '=', 'invitation.company')
        .orderBy('company_name.seq', 'desc')
        .limit(1)
        .as('company_name'),
    )
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`);
}

type Row = Awaited<ReturnType<ReturnType<typeof open>['executeTakeFirstOrThrow']>>;

function shown({ id, email, role, state, company, company_name, by, name, expires_at }: Row): Invitation {
  return {
    id,
    email,
    role,
    ...(state === null ? {} : { state }),
    ...(company === null ? {} : { company: { id: company, name: company_name ?? '' } }),
    by,
    byName: name,
    expires: expires_at,
  };
}
