import { sayLetters } from './headers.ts';

/** /help, /en/help, /en/learn and what is below: pages that leave no trace. */
const ROOMS = /^\/(?:[^/]+\/)?(?:help|learn)(?:\/|$)/u;

export function leavesNoTrace(path: string): boolean {
  return ROOMS.test(path);
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
export function noTrace(response: Response, hidden: boolean): Response {
  const headers = new Headers(response.headers);
  for (const name of NEVER) headers.delete(name);
  sayLetters(headers);
  for (const [name, value] of Object.entries(NO_TRACE_HEADERS)) headers.set(name, value);
  if (hidden) headers.set('x-robots-tag', 'noindex, nofollow');
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}
