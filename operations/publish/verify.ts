import { DeskPublication, SignedPublication } from '#engine/model/desk-publication.ts';
import type { Database } from '#store/database/index.ts';
import { fingerprintOf, isSigned, type SigningKey } from '#store/keys.ts';
import { isKeyKnown, publicTrace } from '#store/publications/public.ts';
import { contentHash } from '#store/publications/seal.ts';

/** Why a text is nothing that could be checked; `place` names the field at fault. */
export type Unreadable = {
  readonly kind: 'unreadable';
  readonly why: 'empty' | 'too-big' | 'not-json' | 'field-twice' | 'not-a-publication';
  readonly place?: string;
};

/** What a file says of itself, and whether it is so. Nothing of it was looked up. */
export type Checked = {
  readonly kind: 'checked';
  /** Of the content as it is in the file. */
  readonly sha256: string;
  /** `none`: the file states no hash, as one without its proof. */
  readonly hash: 'right' | 'wrong' | 'none';
  /** Of the hash that was computed, not of the one that is stated. */
  readonly signature: 'right' | 'wrong' | 'none';
  /** Who signed it, where the signature is right. */
  readonly publicKey?: string;
  readonly fingerprint?: string;
  readonly content: DeskPublication;
};

/** A hash alone, as pages and reports print it. */
export type HashOnly = { readonly kind: 'hash'; readonly sha256: string };

/** What this installation knows of a hash, and of the key that signed it. */
export type KnownHere = {
  readonly here: 'newest' | 'earlier' | 'taken-back' | 'unknown';
  readonly state?: string;
  readonly voice?: string;
  readonly version?: number;
  /** When it was published or, where it was taken back, when that was: ISO 8601, UTC. */
  readonly at?: string;
  readonly key: 'ours' | 'unknown' | 'none';
};

/** Characters; far more than the largest publication of 221 requirements. */
const MOST = 30_000_000;

/** Checks a publication against its own hash and signature. Needs neither database nor network, and keeps nothing. */
export function checkPublication(given: string): Unreadable | Checked | HashOnly {
  if (given.length > MOST) return { kind: 'unreadable', why: 'too-big' };
  const text = given.replace(/^\uFEFF/u, '').trim();
  if (text === '') return { kind: 'unreadable', why: 'empty' };
  if (/^[0-9a-f]{64}$/iu.test(text)) return { kind: 'hash', sha256: text.toLowerCase() };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'unreadable', why: 'not-json' };
  }
  const whole = SignedPublication.safeParse(value);
  if (whole.success) return checked(text, whole.data, whole.data);
  const bare = DeskPublication.safeParse(value);
  if (bare.success) return checked(text, { content: bare.data }, bare.data);
  const isSignedFile = (value as { readonly tutela?: unknown } | null)?.tutela === 'signed-publication/1';
  const place = (isSignedFile ? whole.error : bare.error).issues[0]?.path.join('.');
  return { kind: 'unreadable', why: 'not-a-publication', ...(place ? { place } : {}) };
}

/** Looked up as the public does, so it tells nobody what is not public. */
export async function knownHere(
  checkedFile: Checked | HashOnly,
  database: Database | undefined,
  own: SigningKey | undefined,
): Promise<KnownHere> {
  const { sha256 } = checkedFile;
  const publicKey = checkedFile.kind === 'checked' ? checkedFile.publicKey : undefined;
  const isOurs =
    publicKey !== undefined &&
    (publicKey === own?.publicKey || (database !== undefined && (await isKeyKnown(database, publicKey))));
  const key = publicKey === undefined ? 'none' : isOurs ? 'ours' : 'unknown';
  const trace = database && (await publicTrace(database, sha256));
  if (!trace) return { here: 'unknown', key };
  if ('gone' in trace) {
    const { state, voice, version, at } = trace.gone;
    return { here: 'taken-back', state, voice, version, at, key };
  }
  const { state, voice, version, at } = trace.row;
  return { here: version === trace.newest ? 'newest' : 'earlier', state, voice, version, at, key };
}

function checked(
  text: string,
  { sha256: stated, signature, content }: Partial<SignedPublication> & Pick<SignedPublication, 'content'>,
  read: unknown,
): Checked | Unreadable {
  // A reader may be shown the one, and a program check the other.
  if (namesIn(text) !== namesOf(read)) return { kind: 'unreadable', why: 'field-twice' };
  const sha256 = contentHash(content);
  const isRight = signature !== undefined && isSigned(sha256, signature.publicKey, signature.value);
  return {
    kind: 'checked',
    sha256,
    hash: stated === undefined ? 'none' : stated === sha256 ? 'right' : 'wrong',
    signature: signature === undefined ? 'none' : isRight ? 'right' : 'wrong',
    ...(signature && isRight
      ? { publicKey: signature.publicKey, fingerprint: fingerprintOf(signature.publicKey) }
      : {}),
    content,
  };
}

/** How many names of fields stand in a text of JSON. */
function namesIn(text: string): number {
  let count = 0;
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/gsu)) if (colon !== undefined) count += 1;
  return count;
}

function namesOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce<number>((sum, each) => sum + namesOf(each), own);
}
