import { sayLetters } from './headers.ts';
import { inOneSpelling } from './one-spelling.ts';

/** Rooms of others, in which something else may be called so: /desk/help. */
const OTHERS: readonly string[] = ['desk', 'api'];
/** /help, /en/help, /en/learn and what is below: pages that leave no trace. */
const ROOMS = new RegExp(`^/(?:(?!(?:${OTHERS.join('|')})/)[^/]+/)?(?:help|learn)(?:/|$)`, 'u');

export function leavesNoTrace(path: string): boolean {
  return ROOMS.test(path);
}

/** As nearly all are written: each part there, in small letters, nothing escaped. */
const PLAIN = /^(?:\/[a-z0-9._-]+)+(?:[?#]|$)/u;

/**
 * An address of help or learning without what is needless: "/fr//HELP/be/" is "/fr/help/be", and is answered as that. Kit
 * answers a slash too many with a redirect that a browser keeps, and an address that it does not know with the frame of the
 * portal, which has no way out.
 *
 * @param url of a request, in one spelling
 * @returns any other address as it came
 */
export function withoutNeedless(url: string): string {
  if (PLAIN.test(url)) return url;
  const end = url.search(/[?#]/u);
  const [path, rest] = end < 0 ? [url, ''] : [url.slice(0, end), url.slice(end)];
  // What begins with two slashes came as it was written.
  const plain = inOneSpelling(path.replace(/^[/\\]+/u, '/'));
  const parts = plain.split(/\/|%2f/iu).filter(Boolean);
  const room = parts.findIndex((part, at) => at < 2 && /^(?:help|learn)$/iu.test(part));
  if (room < 0 || !plain.startsWith('/') || (room === 1 && OTHERS.includes(parts[0] ?? ''))) return url;
  const written = parts.map((part, at) => (at === room ? part.toLowerCase() : part)).join('/');
  return inOneSpelling(`/${written}`) + rest;
}

/**
 * Sent with every answer of these pages: nothing is kept by browser or proxy, nothing is told to another site, nothing of
 * another site is loaded, and the one script is the file of the button to leave.
 */
export const NO_TRACE_HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), payment=(), browsing-topics=(), interest-cohort=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** What would let a visit be known again, or say more than is needed. */
const NEVER = ['set-cookie', 'etag', 'last-modified', 'x-sveltekit-page', 'server-timing', 'link'];

/** @param hidden the address is the neutral one, which no search engine is to list */
export function noTraceHeaders(hidden: boolean): Readonly<Record<string, string>> {
  return hidden ? { ...NO_TRACE_HEADERS, 'x-robots-tag': 'noindex, nofollow' } : NO_TRACE_HEADERS;
}

/** @param hidden as above */
export function noTrace(response: Response, hidden: boolean): Response {
  const headers = new Headers(response.headers);
  for (const name of NEVER) headers.delete(name);
  sayLetters(headers);
  for (const [name, value] of Object.entries(noTraceHeaders(hidden))) headers.set(name, value);
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}
