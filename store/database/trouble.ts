import { InputError } from '#engine/model/problem.ts';

/** The lowest PostgreSQL that Tutela is tested on. */
export const OLDEST = 15;

/** Codes of PostgreSQL and of the system after which the same work may succeed when it is done again. */
const PASSING =
  /^(40001|40P01|25006|57P0[123]|53300|08\w{3}|ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|EPIPE|ENOENT|ETIMEDOUT)$/u;

/** The driver says these without a code; the last one when it would take work back on a connection that is gone. */
const LOST = /Connection terminated|connection timeout|is not queryable|has been discarded/iu;

/** The disk of the server is full: it takes the work back and goes on reading (53100), or ends and cannot start again. */
const FULL = /^(?:53100|ENOSPC|EDQUOT)$/u;
const NO_SPACE = /no space left on device|disk quota exceeded/iu;

/** Of these, nothing was done: the server took the work back, is a standby (25006), or was never reached. */
const UNDONE = /^(40001|40P01|25006|57P03|53300|ECONNREFUSED|ENOENT)$/u;

/** Whether the connection broke or the server asks to try again. */
export function isPassing(error: unknown): boolean {
  return PASSING.test(codeOf(error)) || LOST.test(messageOf(error));
}

/** Whether nothing of the work can have been done, so that it is safe to do it again, whatever it was. */
export function isUndone(error: unknown): boolean {
  return UNDONE.test(codeOf(error));
}

/** Whether a disk is full: nothing of the work was done, and the same work succeeds once there is room. */
export function isFull(error: unknown): boolean {
  if (FULL.test(codeOf(error))) return true;
  return error instanceof InputError && isTroubleOf(error) && NO_SPACE.test(error.message);
}

/** Whether the database cannot be used now: it does not answer, or cannot be started. */
export function isAway(error: unknown): boolean {
  return isPassing(error) || isTroubleOf(error);
}

function isTroubleOf(error: unknown): boolean {
  return error instanceof InputError && /^database\.(?:not-started|unreachable)$/u.test(error.problem.code);
}

const UNSURE = new WeakSet<object>();

/** Notes that a connection was lost while the work was being kept: nobody can tell whether it was. */
export function markUnsure(error: unknown): void {
  if (typeof error === 'object' && error !== null) UNSURE.add(error);
}

export function isUnsure(error: unknown): boolean {
  return typeof error === 'object' && error !== null && UNSURE.has(error);
}

/** What a person can do about a database that cannot be used; undefined where the trouble is a fault of ours. */
export function explained(error: unknown, name: string): InputError | undefined {
  const what = adviceOn(codeOf(error), messageOf(error));
  if (what === undefined) return undefined;
  return new InputError({ code: 'database.unreachable', file: name, message: what });
}

export function tooOld(version: string, name: string): InputError {
  const message = `is PostgreSQL ${version}; Tutela needs ${OLDEST} or later: upgrade it, or name another with DATABASE_URL`;
  return new InputError({ code: 'database.too-old', file: name, message });
}

function adviceOn(code: string, message: string): string | undefined {
  if (code === '28P01' || code === '28000')
    return `refuses the user or password (${message}); correct them in the address`;
  if (code === '3D000') return `has no such database (${message}); create it, or correct the address`;
  if (code === '42501')
    return `does not allow this (${message}); docs/decisions/2026-11-22-database.md names the rights that Tutela needs`;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return 'this host is not known; correct the address, or look at the network';
  if (FULL.test(code))
    return `has no room left on its disk (${message || code}); free some space there, and it goes on by itself`;
  if (code === '53300') return 'has no connection left; raise max_connections, or start fewer processes';
  if (isPassing({ code, message }))
    return `does not answer (${message || code}); see that the server runs and that the address is right`;
  return undefined;
}

/** A name with several addresses fails with several errors in one. */
function codeOf(error: unknown): string {
  const one = error instanceof AggregateError ? error.errors[0] : error;
  const code = (one as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? code : '';
}

function messageOf(error: unknown): string {
  const one = error instanceof AggregateError ? error.errors[0] : error;
  const message = (one as { message?: unknown } | undefined)?.message;
  return typeof message === 'string' ? message : '';
}
