import type { Cookie } from './answers.ts';
import { emailOf } from './accounts.ts';
import { AUTH_PATH } from './auth.ts';
import type { Entry, Recorder, Whom } from './entries.ts';
import type { Asking, SecondAnswer, SignedIn } from './sign-in.ts';

/** The doors through which one comes in and goes out. */
type Doors = {
  readonly signIn: (given: { email: string; password: string }, asking: Asking) => Promise<SignedIn>;
  readonly signInSecond: (
    given: { code: string; recovery: boolean },
    asking: Asking,
  ) => Promise<SecondAnswer>;
  readonly handle: (request: Request, from: string) => Promise<Response | undefined>;
  readonly signOut: (headers: Headers) => Promise<readonly Cookie[]>;
};

const MINUTES = 15;

/** What the browser asks the library itself, and what it is in the record. */
const PATHS: Readonly<Record<string, 'passkey' | 'provider'>> = {
  'passkey/verify-authentication': 'passkey',
  'callback/oidc': 'provider',
};

/**
 * The same doors, each of which notes how it ended. Nothing waits for it: the answer is given as it was.
 *
 * @param ownerOf whose session this is: asked before it is ended
 */
export function recorded<T extends Doors>(
  doors: T,
  { note }: Pick<Recorder, 'note'>,
  ownerOf: (token: string) => Promise<string | undefined>,
): T {
  return {
    ...doors,
    signIn: async (given, asking) => {
      const answer = await doors.signIn(given, asking);
      const [whom, { address }] = [{ email: emailOf(given.email) }, asking];
      if (answer.kind === 'too-many') note(limited('sign-in', whom, address, answer.of));
      else note({ what: 'sign-in', outcome: answer.kind === 'wrong' ? 'bad' : 'good', whom, address });
      return answer;
    },
    signInSecond: async (given, asking) => {
      const answer = await doors.signInSecond(given, asking);
      const { address } = asking;
      if (answer.kind === 'too-many') note(limited('second-step', undefined, address, 'address'));
      else if (answer.kind === 'in')
        note({ what: 'second-step', outcome: 'good', whom: sessionIn(answer.cookies), address });
      else note({ what: 'second-step', outcome: 'bad', whom: waitingIn(asking.headers), address });
      return answer;
    },
    handle: async (request, address) => {
      const what = PATHS[new URL(request.url).pathname.slice(AUTH_PATH.length + 1)];
      const response = await doors.handle(request, address);
      if (!what || !response) return response;
      if (response.status === 429) note(limited(what, undefined, address, 'address'));
      else {
        const whom = sessionIn(response.headers.getSetCookie().map(pairOf));
        note({ what, outcome: whom ? 'good' : 'bad', whom, address });
      }
      return response;
    },
    signOut: async (headers) => {
      const token = wordIn(cookiesIn(headers), /session_token$/u);
      const id = token && (await ownerOf(token).catch(() => undefined));
      const cookies = await doors.signOut(headers);
      if (id) note({ what: 'sign-out', outcome: 'good', whom: { id }, address: '' });
      return cookies;
    },
  };
}

/** A limit that was met: of an account its owner is named, of a network nobody. */
export function limited(
  at: string,
  whom: Whom | undefined,
  address: string,
  of: 'account' | 'address' | 'process',
): Entry {
  const own = of === 'account' ? JSON.stringify(whom) : of === 'address' ? address : '';
  return {
    what: 'limit',
    outcome: 'stopped',
    whom: of === 'account' ? whom : undefined,
    address: of === 'process' ? '' : address,
    of: `${at} ${of} ${own}`,
    minutes: MINUTES,
  };
}

type Pair = { readonly name: string; readonly value: string };

function sessionIn(cookies: readonly Pair[]): Whom | undefined {
  const session = wordIn(cookies, /session_token$/u);
  return session ? { session } : undefined;
}

function waitingIn(headers: Headers): Whom | undefined {
  const waiting = wordIn(cookiesIn(headers), /two_factor$/u);
  return waiting ? { waiting } : undefined;
}

/** What the library signed stands before the last point of a cookie. */
function wordIn(cookies: readonly Pair[], name: RegExp): string | undefined {
  const value = cookies.find((each) => name.test(each.name) && each.value !== '')?.value;
  return value === undefined ? undefined : value.slice(0, Math.max(0, value.lastIndexOf('.')));
}

function cookiesIn(headers: Headers): readonly Pair[] {
  return (headers.get('cookie') ?? '').split(/;\s*/u).map(pairOf);
}

function pairOf(line: string): Pair {
  const [pair = ''] = line.split(';');
  const at = pair.indexOf('=');
  const value = pair.slice(at + 1);
  try {
    return { name: pair.slice(0, at), value: decodeURIComponent(value) };
  } catch {
    return { name: pair.slice(0, at), value };
  }
}
