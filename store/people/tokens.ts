import { createHash, randomBytes } from 'node:crypto';

/** A word of 256 bits for a link, and what is kept of it: only its hash, so that a stolen database opens nothing. */
export type Token = { readonly token: string; readonly hash: string };

export function newToken(): Token {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOf(token) };
}

/** @returns SHA-256, 64 hexadecimal digits; one round is enough for what cannot be guessed */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
