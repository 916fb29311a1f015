/** A page of the desk may load the few scripts of ours that make it easier, and nothing written into it. */
const DESK_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page without script says so in its policy: nothing may run, whatever was written into it. */
const NO_SCRIPT_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Sent with every answer, files included. The policy is the one of a file: a worker runs under the policy
 * of its own script, so this line is what keeps the engine in the browser from reaching any address.
 */
export const FILE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
};

/**
 * @param response a page as Kit made it; its own policy, with the hash of the start script, stays only
 * where there is a script; that of a drawing, which is no page, stays as well
 * @returns the same response with the headers of a public page
 */
export function secured(response: Response): Response {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(FILE_HEADERS)) if (!headers.has(name)) headers.set(name, value);
  const policy = response.headers.get('content-security-policy');
  sayLetters(headers);
  const drawn = headers.get('content-type')?.startsWith('image/svg+xml') === true;
  headers.set(
    'content-security-policy',
    policy && (drawn || /script-src[^;]*'sha256-/.test(policy)) ? policy : NO_SCRIPT_POLICY,
  );
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}

/** Kit says "text/html" and no more; which letters it is written in is said too, and guessed by nobody. */
export function sayLetters(headers: Headers): void {
  if (headers.get('content-type') === 'text/html') headers.set('content-type', 'text/html; charset=utf-8');
}

/** @returns the same response with the headers of a page of the desk, which no browser and no proxy may keep */
export function securedDesk(response: Response): Response {
  const made = secured(response);
  if (!/script-src[^;]*'sha256-/.test(made.headers.get('content-security-policy') ?? ''))
    made.headers.set('content-security-policy', DESK_POLICY);
  made.headers.set('cache-control', 'no-store');
  // With no referrer at all a browser sends a form without its origin, and such a form is refused as foreign.
  made.headers.set('referrer-policy', 'same-origin');
  return made;
}
