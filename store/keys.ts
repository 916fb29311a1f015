import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '#engine/model/problem.ts';
import { dataFolder } from './data-folder.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Ed25519 (RFC 8032). The private half never leaves it. */
export type SigningKey = {
  /** 32 bytes in base64. */
  readonly publicKey: string;
  readonly fingerprint: string;
  /** @returns 64 bytes in base64, over "tutela publication " (or "tutela bundle ") and the hash */
  readonly sign: (sha256: string, what?: Signed) => string;
};

/** What is signed: a signature of one says nothing of another. */
export type Signed = 'publication' | 'bundle';

/** In the data folder. */
const FILE = 'signing-key';

/**
 * The key that signs publications: TUTELA_SIGNING_KEY (PKCS #8, as PEM or its base64), or one made at first use in the
 * data folder, for its owner only. Several processes on several machines need the same TUTELA_SIGNING_KEY.
 *
 * @throws InputError when it is no such key, or cannot be kept
 */
export function signingKeyOf(env: Environment, here: string): SigningKey {
  const given = env['TUTELA_SIGNING_KEY']?.trim();
  if (given) return keyOf(given, 'TUTELA_SIGNING_KEY');
  const folder = dataFolder(env, here);
  return keyOf(kept(folder) ?? made(folder), join(folder, FILE));
}

/** The same, where there is one already. */
export function signingKeyHere(env: Environment, here: string): SigningKey | undefined {
  const given = env['TUTELA_SIGNING_KEY']?.trim();
  return given || kept(dataFolder(env, here)) !== undefined ? signingKeyOf(env, here) : undefined;
}

/** Whether the holder of this key signed this hash. */
export function isSigned(
  sha256: string,
  publicKey: string,
  signature: string,
  what: Signed = 'publication',
): boolean {
  try {
    return verify(null, signedText(sha256, what), publicKeyOf(publicKey), Buffer.from(signature, 'base64'));
  } catch {
    // Not a point of the curve: then nobody can have signed with it.
    return false;
  }
}

/** How people compare keys: SHA-256 of the 32 bytes, in eight groups of four hexadecimal digits from its beginning. */
export function fingerprintOf(publicKey: string): string {
  const hash = createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex');
  return (hash.slice(0, 32).match(/.{4}/gu) ?? []).join(' ');
}

/** As OpenSSL and others read it: SubjectPublicKeyInfo (RFC 8410) in PEM. */
export function publicPem(publicKey: string): string {
  return publicKeyOf(publicKey).export({ format: 'pem', type: 'spki' }).toString();
}

function signedText(sha256: string, what: Signed): Buffer {
  return Buffer.from(`tutela ${what} ${sha256}`, 'ascii');
}

function publicKeyOf(publicKey: string): KeyObject {
  const x = Buffer.from(publicKey, 'base64').toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}

function keyOf(text: string, from: string): SigningKey {
  const key = readKey(text, from);
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  const publicKey = Buffer.from(x, 'base64url').toString('base64');
  return {
    publicKey,
    fingerprint: fingerprintOf(publicKey),
    sign: (sha256, what = 'publication') => sign(null, signedText(sha256, what), key).toString('base64'),
  };
}

function readKey(text: string, from: string): KeyObject {
  try {
    const key = text.includes('-----BEGIN')
      ? createPrivateKey(text.replaceAll('\\n', '\n'))
      : createPrivateKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'pkcs8' });
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Told below, without a word of the key.
  }
  const message = 'is no Ed25519 key in PKCS #8; "openssl genpkey -algorithm ed25519" makes one';
  throw new InputError({ code: 'signing-key', file: from, message });
}

function kept(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, FILE), 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw notKept(folder, error);
  }
}

/** Of two processes that begin at once, one gives the file its name, whole, and both read it. */
function made(folder: string): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  const beside = join(folder, `${FILE}.${randomBytes(6).toString('hex')}.part`);
  try {
    mkdirSync(folder, { recursive: true });
    const pem = privateKey.export({ format: 'pem', type: 'pkcs8' });
    writeFileSync(beside, pem, { flag: 'wx', mode: 0o600, flush: true });
    linkSync(beside, join(folder, FILE));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw notKept(folder, error);
  } finally {
    rmSync(beside, { force: true });
  }
  return readFileSync(join(folder, FILE), 'utf8');
}

function notKept(folder: string, error: unknown): InputError {
  const message = `the key that signs cannot be kept here (${(error as NodeJS.ErrnoException).code ?? 'fault'}); set TUTELA_DATA to a folder that can be written, or set TUTELA_SIGNING_KEY`;
  return new InputError({ code: 'signing-key', file: join(folder, FILE), message });
}
