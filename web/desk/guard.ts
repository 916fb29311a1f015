import type {} from './app.d.ts';
import { redirect, text, type Cookies, type RequestEvent } from '@sveltejs/kit';
import { InputError } from '#engine/model/problem.ts';
import type { Asking, Cookie, Person } from '#store/people/index.ts';
import type { Desk } from './door.ts';
import { handOn, isKept, KEPT, keptOf, type Why } from './kept.ts';
import { ACCOUNT, mayWithout, whyWithout } from './second-step.ts';

export const SIGN_IN = '/desk/sign-in';
export const SHUT = '/desk/shut';
export const HOME = '/desk';

/** What can be reached without being signed in; all else of the desk asks first. */
const OPEN = [
  SIGN_IN,
  '/desk/sign-in/code',
  '/desk/sign-in/other',
  '/desk/welcome',
  '/desk/invitation',
  '/desk/reset',
  '/desk/reset/new',
  KEPT,
];
const AUTH = '/desk/auth/';

export function isDesk(path: string): boolean {
  return path === '/desk' || path.startsWith('/desk/');
}

/**
 * Done before anything of the desk is: finds the desk and who is there, or sends away.
 * Nothing here is reached by a public page.
 *
 * @returns the answer itself for a form of somebody who is signed out by now, or lacks the second step: what was written is
 * not lost
 */
export async function guard(event: RequestEvent): Promise<Response | undefined> {
  const path = event.url.pathname.replace(/\/$/u, '') || '/';
  // Asked for in place of another page, which may have failed for want of all that is asked for below.
  if (path === KEPT && event.isSubRequest) return undefined;
  const desk = (await event.platform?.req.tutela?.desk()) ?? { shut: 'Start Tutela with "npm start".' };
  if ('shut' in desk) {
    event.locals.shut = desk.shut;
    if (path !== SHUT && isKept(event.request))
      throw new InputError({ code: 'database.unreachable', message: desk.shut });
    if (path !== SHUT) redirect(303, SHUT);
    return undefined;
  }
  if (path === SHUT) redirect(303, '/desk');
  event.locals.desk = desk;
  const person = await personOf(desk, event.request.headers);
  if (person) event.locals.person = person;
  if (
    person?.lacks &&
    !mayWithout(person.lacks, { method: event.request.method, path, search: event.url.search })
  ) {
    if (event.request.method === 'GET') redirect(303, ACCOUNT);
    const said = `Nothing was changed: this desk asks for a second step first. See ${ACCOUNT}.`;
    if (isKept(event.request)) return keptPage(event, { status: 403, said, why: whyWithout(person.lacks) });
    return text(said, { status: 403 });
  }
  if (person || OPEN.includes(path) || event.url.pathname.startsWith(AUTH)) return undefined;
  if (isKept(event.request)) return keptPage(event, SIGNED_OUT);
  redirect(303, event.request.method === 'GET' ? signInFor(event.url) : SIGN_IN);
}

/** Proxies and browsers refuse an answer whose headers are long; no link of ours comes near. */
const LONGEST_NEXT = 2000;

/** The sign-in that leads back to a page, or where its address is too long, to the page without its question. */
export function signInFor({ pathname, search }: Pick<URL, 'pathname' | 'search'>): string {
  const next = [pathname + search, pathname].find((each) => encodeURIComponent(each).length <= LONGEST_NEXT);
  return next === undefined || next === HOME ? SIGN_IN : `${SIGN_IN}?next=${encodeURIComponent(next)}`;
}

/** A database that ended meanwhile is waited for, and started again where it is ours, before it is asked once more. */
async function personOf({ people, database }: Desk, headers: Headers): Promise<Person | undefined> {
  try {
    return await people.personOf(headers);
  } catch {
    await database.within(
      { states: [], voices: [] },
      (db) => db.selectFrom('state_party').select('code').limit(1).execute(),
      true,
    );
    return people.personOf(headers);
  }
}

/** Why what was sent is handed back, and what is said where the page that does so cannot be drawn. */
type Back = { readonly status: 401 | 403; readonly said: string; readonly why?: Why };

const SIGNED_OUT: Back = {
  status: 401,
  said: 'You are signed out. Go back, sign in in another tab, and send it again.',
};

/** The page that keeps what was written, under the address that it was sent to. */
async function keptPage(event: RequestEvent, { status, said, why }: Back): Promise<Response> {
  const kept = await keptOf(event.request);
  if (event.platform) handOn(event.platform.req, why ? { ...kept, why } : kept);
  const page = await event.fetch(KEPT, { redirect: 'manual' });
  return page.ok ? new Response(page.body, { status, headers: page.headers }) : text(said, { status });
}

/** The desk of a request that went through `guard`. */
export function deskOf({ locals }: Pick<RequestEvent, 'locals'>): Desk {
  if (!locals.desk) throw new Error('the desk was not opened for this address');
  return locals.desk;
}

export function askingOf(event: RequestEvent): Asking {
  return { headers: event.request.headers, address: event.getClientAddress() };
}

/** Every cookie of the desk is set here, guarded alike. */
export function setCookies(cookies: Cookies, url: URL, given: readonly Cookie[]): void {
  const how = { path: '/', httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' } as const;
  for (const { name, value, maxAge } of given) {
    if (value === '') cookies.delete(name, how);
    else cookies.set(name, value, maxAge === undefined ? how : { ...how, maxAge });
  }
}

/** Where to go after signing in: a page of this desk, and nowhere else. */
export function nextIn(url: URL): string {
  const next = url.searchParams.get('next') ?? '';
  if (!/^\/desk(?:[/?]|$)/u.test(next) || encodeURIComponent(next).length > LONGEST_NEXT) return HOME;
  // Read as a browser reads it: "/desk/..//elsewhere" and "/desk\\@elsewhere" are other places.
  const read = new URL(next, 'http://here.invalid');
  return read.origin === 'http://here.invalid' && isDesk(read.pathname) && !/[\\\s]/u.test(next)
    ? read.pathname + read.search
    : HOME;
}

/** @returns the field as text, without the spaces around it */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** A password is taken as it is: spaces are part of it. */
export function passwordOf(form: FormData, name = 'password'): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
