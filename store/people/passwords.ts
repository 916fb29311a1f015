import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import { places } from '../places.ts';

/** How passwords are hashed: on other threads than the pages. Handed in, so that tests can count, and need not wait. */
export type Passwords = {
  readonly hash: (password: string) => Promise<string>;
  readonly verify: (pair: { readonly hash: string; readonly password: string }) => Promise<boolean>;
  /** Whether a hash is of an older kind, to be made anew once its password is known to be right. */
  readonly outdated?: (hash: string) => boolean;
};

export type Slowness = {
  /** scrypt's N, as a power of two; 17 asks 128 MB and some 0.4 seconds. Tests alone ask less. */
  readonly log2N?: number;
  /** How many hashes are made at once in this process. */
  readonly atOnce?: number;
  /** How many more may wait for it. */
  readonly waiting?: number;
};

/** What scrypt (RFC 7914) is told. */
type Cost = { readonly log2N: number; readonly r: number; readonly p: number };
type Kept = { readonly cost: Cost; readonly salt: Buffer | string; readonly key: Buffer };

const BYTES = 64;
const SALT = 16;
/** As better-auth kept them, before Tutela hashed by itself: "salt:key" in hexadecimal, the salt taken as its letters. */
const OLD: Cost = { log2N: 14, r: 16, p: 1 };

/**
 * Passwords by scrypt with N 2^17, r 8, p 1, as OWASP's Password Storage Cheat Sheet asks, each with a salt of its own, kept
 * as "scrypt$17$8$1$salt$key" so that a later cost can live beside it.
 *
 * @throws PlacesFull from `hash` and `verify` when more are asked for than may wait
 */
export function slowPasswords({ log2N = 17, atOnce = 2, waiting = 24 }: Slowness = {}): Passwords {
  const now: Cost = { log2N, r: 8, p: 1 };
  const inTurn = places(atOnce, waiting);
  return {
    hash: (password) =>
      inTurn(async () => {
        const salt = randomBytes(SALT);
        const key = await derived(password, salt, now);
        const { r, p } = now;
        return ['scrypt', log2N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$');
      }),
    verify: ({ hash, password }) =>
      inTurn(async () => {
        const kept = keptIn(hash);
        const key = await derived(password, kept?.salt ?? '', kept?.cost ?? now);
        const rest = kept && missing(kept.cost, now);
        // Or whoever measures would know from a quick answer that there is an account, with an older hash.
        if (rest) await derived(password, '', rest);
        return kept !== undefined && timingSafeEqual(key, kept.key);
      }),
    outdated: (hash) => {
      const cost = keptIn(hash)?.cost;
      return cost !== undefined && workOf(cost) < workOf(now);
    },
  };
}

/** Time and memory of scrypt both grow with this product. */
const workOf = ({ log2N, r, p }: Cost): number => 2 ** log2N * r * p;

/** The cost that brings a cheaper one up to another; undefined where nothing is missing. */
function missing(cost: Cost, whole: Cost): Cost | undefined {
  const r = Math.round(whole.r * (1 - workOf(cost) / workOf(whole)));
  return r > 0 ? { ...whole, r } : undefined;
}

function keptIn(hash: string): Kept | undefined {
  const [, log2N, r, p, salt = '', key = ''] =
    /^scrypt\$(\d{1,2})\$(\d{1,2})\$(\d)\$([\w-]{22})\$([\w-]{86})$/u.exec(hash) ?? [];
  const cost = { log2N: Number(log2N), r: Number(r), p: Number(p) };
  if (key !== '') return { cost, salt: Buffer.from(salt, 'base64url'), key: Buffer.from(key, 'base64url') };
  const [, letters, hex] = /^([0-9a-f]{32}):([0-9a-f]{128})$/u.exec(hash) ?? [];
  return letters && hex ? { cost: OLD, salt: letters, key: Buffer.from(hex, 'hex') } : undefined;
}

function derived(password: string, salt: Buffer | string, { log2N, r, p }: Cost): Promise<Buffer> {
  const N = 2 ** log2N;
  const options: ScryptOptions = { N, r, p, maxmem: 2 * 128 * N * r };
  // One password is written in several ways in Unicode, and the keyboard of another machine may write another.
  const typed = password.normalize('NFKC');
  return new Promise((resolve, reject) => {
    scrypt(typed, salt, BYTES, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
