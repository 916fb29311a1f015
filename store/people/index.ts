import type { Grant } from '#engine/model/role.ts';
import type { Database } from '../database/index.ts';
import { accountsOn } from './account-rules.ts';
import { closedAccounts, isClosed } from './account-steps.ts';
import { emailOf, isEmail } from './accounts.ts';
import { answerOf, type Cookie } from './answers.ts';
import {
  ADDRESS_HEADER,
  AUTH_PATH,
  knowsPasskeys,
  makeAuth,
  oidcIn,
  OPEN_PATHS,
  SCRYPT,
  type Auth,
} from './auth.ts';
import { confirmsOn } from './confirm.ts';
import { connectAsKeeper, type Rows } from './connect.ts';
import { readEntries, type EntriesAsked } from './entries-read.ts';
import { recordEntries, type Recorder } from './entries.ts';
import { isFirstLink, makeFirstOperator, newFirstLink } from './first.ts';
import { appendGrant, grantsByPerson, grantsOf, type GrantRefusal, type GrantStep } from './grants.ts';
import {
  acceptAs,
  acceptAsNew,
  invitationFor,
  invite,
  openInvitations,
  withdrawInvitation,
  type Accepted,
  type Invitation,
  type NewInvitation,
} from './invitations.ts';
import { keysOn } from './key-rules.ts';
import { forgetTries, LIMITS, overLimit, type Limits } from './limits.ts';
import { breachesAt, weaknessOf, type Weakness } from './password-check.ts';
import type { Passwords } from './passwords.ts';
import { patient, unlessFull } from '../places.ts';
import { limited, recorded } from './recorded.ts';
import { resetsOn } from './reset-rules.ts';
import { voidResets, type ResetFor, type ResetMade } from './resets.ts';
import { beginSecond, confirmSecond, endSecond, newRecovery, type Enrolment } from './second-factor.ts';
import { secondStepRuleIn, stepLacking, type SecondStepRule, type StepLacking } from './second-step-rule.ts';
import { secretOf } from './secret.ts';
import {
  endOtherSessions,
  endSession,
  isIdle,
  noteUse,
  sessionOwner,
  sessionsOf,
  type OpenSession,
} from './sessions.ts';
import { signIn, signInSecond, told, type Asking, type SecondAnswer, type SignedIn } from './sign-in.ts';
import { nameOfState, statesByName } from './states.ts';
import { wayIn } from './way.ts';

export type { Accepted, Asking, Cookie, Enrolment, GrantRefusal, Invitation, SignedIn, Weakness };
export type { OpenSession, ResetFor, ResetMade };

/** Who sits at the desk. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly secondFactor: boolean;
  readonly grants: readonly Grant[];
  /** No way in works. Absent: open. */
  readonly closed?: true;
  /** Of a session: why it may do nothing yet but set up a second step. */
  readonly lacks?: StepLacking;
};

export type Passkey = { readonly id: string; readonly name: string; readonly since: Date | null };

export type NewPerson = { readonly name: string; readonly password: string };

export type Changed =
  | { readonly kind: 'changed'; readonly cookies: readonly Cookie[] }
  | { readonly kind: 'weak'; readonly weakness: Weakness }
  | { readonly kind: 'wrong' | 'too-many' };

/** Accounts, sessions, invitations and roles. It asks nobody's rights: operations/people.ts does. */
export type People = ReturnType<typeof peopleOn>;

export type PeopleSettings = {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where Tutela was started, for the data folder. */
  readonly here: string;
  /** The address as people see it. */
  readonly address: URL;
  readonly passwords?: Passwords;
  readonly limits?: Limits;
  /** Told when the record of sign-ins has a gap. */
  readonly say?: (line: string) => void;
};

/** @throws InputError when the secret cannot be kept, or TUTELA_SECOND_STEP is no rule */
export function openPeople(database: Pick<Database, 'owner'>, settings: PeopleSettings): People {
  const { env, here, address, passwords = SCRYPT, limits = LIMITS, say } = settings;
  const secret = secretOf(env, here);
  const rows = connectAsKeeper(database);
  const oidc = oidcIn(env);
  const auth = makeAuth({ rows, secret, address, passwords, oidc });
  const ranges = env['TUTELA_PASSWORD_CHECK_URL']?.trim();
  return peopleOn({
    rows,
    auth,
    limits,
    passwords,
    entries: recordEntries({ rows, secret, say }),
    address,
    oidc: oidc !== undefined,
    rule: secondStepRuleIn(env),
    breaches: ranges ? breachesAt(ranges) : undefined,
  });
}

type Parts = {
  readonly rows: Rows;
  readonly auth: Auth;
  readonly limits: Limits;
  readonly passwords: Passwords;
  readonly entries: Recorder;
  readonly address: URL;
  readonly oidc: boolean;
  readonly rule: SecondStepRule;
  readonly breaches: ReturnType<typeof breachesAt> | undefined;
};

function peopleOn({ rows, auth, limits, passwords, entries, address, oidc, rule, breaches }: Parts) {
  const weakness = (password: string, about: { email: string; name: string }) =>
    weaknessOf(password, about, breaches);

  const { guarded, hasPassword, confirmed } = confirmsOn({ rows, limits, passwords, entries });

  const sessionId = async (headers: Headers): Promise<string> =>
    (await auth.api.getSession({ headers }))?.session.id ?? '';

  const doors = {
    ways: { passkeys: knowsPasskeys(address), oidc },
    states: statesByName,
    nameOfState,
    weakness,
    isEmail: (text: string) => isEmail(emailOf(text)),

    signIn: (given: { email: string; password: string }, asking: Asking): Promise<SignedIn> =>
      signIn({ auth, rows, limits, passwords }, { ...given, email: emailOf(given.email) }, asking),

    signInSecond: (given: { code: string; recovery: boolean }, asking: Asking): Promise<SecondAnswer> =>
      signInSecond({ auth, rows, limits }, given, asking),

    /** @returns where to send the browser: to the provider of identities */
    signInElsewhere: async ({ headers }: Asking, next: string) => {
      const body = { provider: 'oidc', callbackURL: next, errorCallbackURL: '/desk/sign-in?other=no' };
      const answer = await answerOf(await auth.api.signInSocial({ body, headers, asResponse: true }));
      const { url } = answer.body;
      return answer.ok && typeof url === 'string' ? { url, cookies: answer.cookies } : undefined;
    },

    signOut: async (headers: Headers): Promise<readonly Cookie[]> =>
      (await answerOf(await auth.api.signOut({ headers, asResponse: true }))).cookies,

    /** @returns undefined where nobody is signed in; rights are read anew each time, so what is taken is gone at once */
    personOf: async (headers: Headers): Promise<Person | undefined> => {
      const found = await auth.api.getSession({ headers });
      if (!found) return undefined;
      if (isIdle(found.session)) {
        await endSession(rows, found.user.id, found.session.id);
        return undefined;
      }
      const { id, name, email, twoFactorEnabled } = found.user;
      // One that was begun in the moment the account was closed.
      if (await isClosed(rows, id)) {
        await endSession(rows, id, found.session.id);
        return undefined;
      }
      await noteUse(rows, found.session);
      const person = {
        id,
        name,
        email,
        secondFactor: twoFactorEnabled === true,
        grants: await grantsOf(rows, id),
      };
      const lacks = await stepLacking(rows, rule, { ...person, way: wayIn(found.session.way) });
      return lacks === undefined ? person : { ...person, lacks };
    },

    /** What a browser asks this library itself; undefined for all but a few paths. */
    handle: async (request: Request, from: string): Promise<Response | undefined> => {
      const path = new URL(request.url).pathname.slice(AUTH_PATH.length + 1);
      if (!OPEN_PATHS.includes(path)) return undefined;
      const told = new Request(request);
      told.headers.set(ADDRESS_HEADER, from);
      return auth.handler(told);
    },

    firstLink: () => newFirstLink(rows),
    isFirstLink: (token: string) => isFirstLink(rows, token),
    /** Counts one try of a first link, good or not: whoever tries needs no account. */
    tryFirstLink: async (token: string, { address }: Pick<Asking, 'address'>) => {
      const over = await overLimit(rows, { what: 'welcome', address }, limits);
      if (over) {
        entries.note(limited('welcome', undefined, address, over));
        return 'too-many';
      }
      return (await isFirstLink(rows, token)) ? 'good' : 'void';
    },
    makeFirstOperator: async (token: string, person: NewPerson & { readonly email: string }) => {
      // Hashing is slow by intent: for a link that is good only.
      if (!(await isFirstLink(rows, token))) return false;
      return makeFirstOperator(rows, token, {
        name: person.name,
        email: emailOf(person.email),
        passwordHash: await patient(() => passwords.hash(person.password)),
      });
    },

    invite: (invitation: NewInvitation) =>
      invite(rows, { ...invitation, email: emailOf(invitation.email) }, nameOfState(invitation.state)),
    invitationFor: (token: string) => invitationFor(rows, token),
    invitations: () => openInvitations(rows),
    withdraw: (id: string) => withdrawInvitation(rows, id),
    acceptAs: (token: string, person: Person): Promise<Accepted> => acceptAs(rows, token, person),
    acceptAsNew: async (token: string, { name, password }: NewPerson): Promise<Accepted> => {
      if (!(await invitationFor(rows, token))) return 'void';
      return acceptAsNew(rows, token, { name, passwordHash: await patient(() => passwords.hash(password)) });
    },

    give: (step: GrantStep) => appendGrant(rows, step, nameOfState(step.state)),
    everybody: async (): Promise<readonly Person[]> => {
      const [users, grants, closed] = await Promise.all([
        rows.selectFrom('user').select(['id', 'name', 'email', 'twoFactorEnabled']).orderBy('name').execute(),
        grantsByPerson(rows),
        closedAccounts(rows),
      ]);
      return users.map(({ id, name, email, twoFactorEnabled }) => ({
        id,
        name,
        email,
        secondFactor: twoFactorEnabled === true,
        grants: grants.get(id) ?? [],
        ...(closed.has(id) ? { closed: true } : {}),
      }));
    },

    /** A new password ends all sessions but a new one for who changed it. */
    changePassword: async (
      person: Person,
      { current, next }: { current: string; next: string },
      asking: Asking,
    ): Promise<Changed> => {
      const [{ address }, whom] = [asking, { id: person.id }];
      const over = await overLimit(rows, { account: person.email, address }, limits);
      if (over) {
        entries.note(limited('password', whom, address, over));
        return { kind: 'too-many' };
      }
      const weak = await weakness(next, person);
      if (weak) return { kind: 'weak', weakness: weak };
      const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true };
      const headers = told(asking);
      const came = await unlessFull(
        () => auth.api.changePassword({ body, headers, asResponse: true }),
        undefined,
      );
      if (!came) return { kind: 'too-many' };
      const answer = await answerOf(came);
      entries.note({ what: 'password', outcome: answer.ok ? 'good' : 'bad', whom, address });
      if (!answer.ok) return { kind: 'wrong' };
      await forgetTries(rows, person.email);
      await voidResets(rows, person.id);
      return { kind: 'changed', cookies: answer.cookies };
    },

    beginSecond: (person: Person, password: string, asking: Asking) =>
      guarded(person, asking, () => beginSecond(auth.api, asking.headers, password)),
    confirmSecond: (person: Person, code: string, asking: Asking) =>
      guarded(person, asking, () => confirmSecond(auth.api, told(asking), code)),
    endSecond: (person: Person, password: string, asking: Asking) =>
      guarded(person, asking, () => endSecond(auth.api, told(asking), password)),
    newRecovery: (person: Person, password: string, asking: Asking) =>
      guarded(person, asking, () => newRecovery(auth.api, asking.headers, password)),

    passkeys: async (person: Person): Promise<readonly Passkey[]> => {
      const found = await rows.selectFrom('passkey').selectAll().where('userId', '=', person.id).execute();
      return found.map(({ id, name, createdAt }) => ({ id, name: name ?? '', since: createdAt }));
    },
    removePasskey: async (person: Person, id: string): Promise<void> => {
      await rows.deleteFrom('passkey').where('id', '=', id).where('userId', '=', person.id).execute();
    },

    /** Whether this person has a password to be asked for. */
    hasPassword,
    /** Asks once more whether it is they, before a way in is taken away or made. */
    confirmed: async (person: Person, password: string, asking: Asking): Promise<boolean> =>
      confirmed(
        person,
        password,
        (await auth.api.getSession({ headers: asking.headers }))?.session.createdAt,
        asking,
      ),

    /** The record of sign-ins. Whether all of it may be read is asked in operations/entries.ts. */
    entries: {
      note: entries.note,
      settled: entries.settled,
      sweep: entries.sweep,
      read: (asked: EntriesAsked) => readEntries(rows, asked),
    },

    /** Links that set a new password. */
    resets: resetsOn({ rows, passwords, entries }),

    /** What operators do to the accounts of others. */
    accounts: accountsOn(rows),

    /** Keys of the interface for programs. */
    keys: keysOn(rows),

    sessions: async (person: Person, headers: Headers): Promise<readonly OpenSession[]> =>
      sessionsOf(rows, person.id, await sessionId(headers)),
    endSession: (person: Person, id: string) => endSession(rows, person.id, id),
    endOtherSessions: async (person: Person, headers: Headers) =>
      endOtherSessions(rows, person.id, await sessionId(headers)),

    close: async () => {
      await entries.close();
      await rows.destroy();
    },
  };
  return recorded(doors, entries, (token) => sessionOwner(rows, token));
}
