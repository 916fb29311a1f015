import { answerOf, type Answer, type Cookie } from './answers.ts';
import { ADDRESS_HEADER, type Auth } from './auth.ts';
import type { Rows } from './connect.ts';
import { countTry, forgetTries, isFirst, overLimit, type Limits } from './limits.ts';
import type { Passwords } from './passwords.ts';
import { unlessFull } from '../places.ts';
import { renewHash } from './renew-hash.ts';

/** What a door knows of who asks. */
export type Asking = { readonly headers: Headers; readonly address: string };

/** The address that the door knows, whatever a client sent under its name: it is kept with a session. */
export function told({ headers, address }: Asking): Headers {
  const known = new Headers(headers);
  known.set(ADDRESS_HEADER, address);
  return known;
}

export type SignedIn =
  | { readonly kind: 'in'; readonly cookies: readonly Cookie[] }
  /** The password was right; the second factor is asked for. */
  | { readonly kind: 'second'; readonly cookies: readonly Cookie[] }
  /** One answer for all that is wrong: nobody learns whether there is such an account. */
  | { readonly kind: 'wrong' }
  /** `of`: whose limit was met; nobody is told. `process`: more passwords came at once than are looked at. */
  | {
      readonly kind: 'too-many';
      readonly minutes: number;
      readonly of: 'account' | 'address' | 'process';
    };

type SignInParts = {
  readonly auth: Auth;
  readonly rows: Rows;
  readonly limits: Limits;
  readonly passwords: Passwords;
};

/** @returns the cookies of a new session; a session that was there before is never taken on */
export async function signIn(
  { auth, rows, limits, passwords }: SignInParts,
  { email, password }: { readonly email: string; readonly password: string },
  asking: Asking,
): Promise<SignedIn> {
  const tooMany = { kind: 'too-many', minutes: limits.minutes } as const;
  const over = await overLimit(rows, { account: email, address: asking.address }, limits);
  if (over) return { ...tooMany, of: over };
  const body = { email, password };
  const came = await unlessFull(
    () => auth.api.signInEmail({ body, headers: told(asking), asResponse: true }),
    undefined,
  );
  if (!came) return { ...tooMany, of: 'process' };
  const answer = await answerOf(came);
  if (!answer.ok) return { kind: 'wrong' };
  await forgetTries(rows, email);
  await renewHash(rows, passwords, body);
  const kind = answer.body['twoFactorRedirect'] === true ? 'second' : 'in';
  return { kind, cookies: answer.cookies };
}

export type SecondAnswer =
  | { readonly kind: 'in'; readonly cookies: readonly Cookie[] }
  | { readonly kind: 'wrong' }
  /** The ten minutes are over, or too many codes were wrong: the password is asked for again. */
  | { readonly kind: 'start-again' }
  | { readonly kind: 'too-many'; readonly minutes: number };

/** The second step: the code of the day, or a recovery code, which counts once. */
export async function signInSecond(
  { auth, rows, limits }: { readonly auth: Auth; readonly rows: Rows; readonly limits: Limits },
  { code, recovery }: { readonly code: string; readonly recovery: boolean },
  asking: Asking,
): Promise<SecondAnswer> {
  if (!(await countTry(rows, { address: asking.address }, limits)))
    return { kind: 'too-many', minutes: limits.minutes };
  const asked = { headers: told(asking), asResponse: true } as const;
  const answer = await answerOf(
    recovery
      ? await auth.api.verifyBackupCode({ body: { code: code.trim() }, ...asked })
      : await auth.api.verifyTOTP({ body: { code: code.replace(/\s/gu, '') }, ...asked }),
  );
  if (answer.ok) {
    if (!recovery && (await wasUsed(rows, answer, code))) return { kind: 'wrong' };
    return { kind: 'in', cookies: answer.cookies };
  }
  return isOver(answer) ? { kind: 'start-again' } : { kind: 'wrong' };
}

/** Longer than any code is good, those before and after it among them. */
const CODE_MINUTES = 3;

/**
 * A code opens once (RFC 6238, 5.2): who saw one over a shoulder, or on a page that poses as this one, is too late. The session
 * that the library made is taken away again.
 */
async function wasUsed(rows: Rows, { body }: Answer, code: string): Promise<boolean> {
  const { id } = (body['user'] ?? {}) as { readonly id?: unknown };
  const token = body['token'];
  if (typeof id !== 'string' || typeof token !== 'string') throw new Error('a session without an owner');
  if (await isFirst(rows, `code ${id} ${code.replace(/\s/gu, '')}`, CODE_MINUTES)) return false;
  await rows.deleteFrom('session').where('token', '=', token).execute();
  return true;
}

function isOver({ code = '', status }: Answer): boolean {
  return /TWO_FACTOR_COOKIE|TOO_MANY|LOCKED/u.test(code) || status === 429;
}
