import { isClosed } from './account-steps.ts';
import type { Rows } from './connect.ts';
import { wayIn, type Way } from './way.ts';

/** What the library hands a hook, as far as it is asked here. */
type Endpoint = {
  readonly path: string;
  readonly context: { readonly session?: { readonly session: Readonly<Record<string, unknown>> } | null };
};

/** A field of the sessions of better-auth that no client sets. */
export const WAY_FIELD = { way: { type: 'string', required: false, input: false } } as const;

/**
 * Stands before every session, whatever it is asked for with: a closed account gets none. The library then answers as
 * for any sign-in that came to nothing. A session that is made in place of another keeps the way of that one.
 */
export function beforeSessions(rows: Rows) {
  const before = async (session: { readonly userId: string }, at: Endpoint | null) => {
    if (await isClosed(rows, session.userId)) return false;
    const way = wayOf(at);
    return way === undefined ? undefined : { data: { way } };
  };
  return { session: { create: { before } } };
}

function wayOf(at: Endpoint | null): Way | undefined {
  const path = at?.path ?? '';
  if (/\/callback\/[^/]+$/u.test(path)) return 'oidc';
  if (path.endsWith('/passkey/verify-authentication')) return 'passkey';
  if (!path.endsWith('/change-password')) return undefined;
  return wayIn(at?.context.session?.session['way']);
}
