import { createHash } from 'node:crypto';

export const SHORTEST = 12;
/** Longer than any that a person remembers, short enough that hashing it is no attack. */
export const LONGEST = 256;

/** Why a password is not taken. The words for people stand at the door. */
export type Weakness = 'too-short' | 'too-long' | 'too-common' | 'too-simple' | 'about-you' | 'breached';

export type About = { readonly email: string; readonly name: string };

export type Breaches = (password: string) => Promise<boolean>;

/**
 * NIST SP 800-63B, 5.1.1.2: length before all, none of the passwords that everybody tries first, nothing of the
 * person or the house. No rule on kinds of characters. All of it is asked without a network.
 *
 * @param breaches a further list, where one is set
 */
export async function weaknessOf(
  password: string,
  about: About,
  breaches?: Breaches,
): Promise<Weakness | undefined> {
  const length = [...password].length;
  if (length < SHORTEST) return 'too-short';
  if (length > LONGEST) return 'too-long';
  if (isSimple(password)) return 'too-simple';
  const common = await commonPasswords();
  if (common.has(password.toLowerCase()) || isCommonAtHeart(password, common)) return 'too-common';
  if (isAbout(password, about)) return 'about-you';
  return (await breaches?.(password)) ? 'breached' : undefined;
}

/**
 * A list of known breaches asked by k-anonymity: only the first five digits of the SHA-1 leave the house.
 * Where the list does not answer, it says nothing: an outage there locks nobody out here.
 *
 * @param address the address of the ranges, such as that of a mirror of Have I Been Pwned
 */
export function breachesAt(address: string): Breaches {
  return async (password) => {
    const hash = createHash('sha1').update(password).digest('hex').toUpperCase();
    try {
      const answer = await fetch(`${address.replace(/\/$/u, '')}/${hash.slice(0, 5)}`, {
        headers: { 'add-padding': 'true' },
        redirect: 'error',
        signal: AbortSignal.timeout(3_000),
      });
      const lines = answer.ok ? (await answer.text()).split(/\r?\n/u) : [];
      return lines.some((line) => line.startsWith(`${hash.slice(5)}:`) && !line.endsWith(':0'));
    } catch {
      return false;
    }
  };
}

let loaded: Promise<ReadonlySet<string>> | undefined;

/** The 49,000 commonest, read when the first password is chosen. */
function commonPasswords(): Promise<ReadonlySet<string>> {
  loaded ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary['passwords'] as readonly string[]),
  );
  return loaded;
}

/** "Password2026!!", "P4ssw0rd....", "monkeymonkeymonkey": a common one with ornaments, or said again. */
function isCommonAtHeart(password: string, common: ReadonlySet<string>): boolean {
  const plain = unmasked(password.toLowerCase());
  const bare = plain.replace(/^[^\p{L}]+|(?<![^\p{L}])[^\p{L}]+$/gu, '');
  const said = /^(.{3,}?)\1+$/u.exec(bare)?.[1] ?? bare;
  return [bare, said].some((word) => word.length >= 4 && common.has(word));
}

const MASKS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
};

/** Digits and signs that stand for letters, inside a word only: those at its end are ornament. */
function unmasked(text: string): string {
  return text.replace(/[01345@$](?=.*\p{L})/gu, (sign) => MASKS[sign] ?? sign);
}

/** Fewer than five different characters, or one run up or down the alphabet or the digits. */
function isSimple(password: string): boolean {
  const codes = [...password.toLowerCase()].map((character) => character.codePointAt(0) ?? 0);
  if (new Set(codes).size < 5) return true;
  const steps = codes.slice(1).map((code, at) => code - (codes[at] ?? 0));
  const even = steps.filter((step) => Math.abs(step) === 1).length;
  return even >= steps.length - 2;
}

/** More than half of it is the person's own name or address, or the name of this house. */
function isAbout(password: string, { email, name }: About): boolean {
  const words = [...email.toLowerCase().split(/[@.\-_+]/u), ...name.toLowerCase().split(/\s+/u), 'tutela'];
  const rest = words
    .filter((word) => word.length >= 4)
    .reduce((text, word) => text.replaceAll(word, ''), password.toLowerCase());
  return rest.length < password.length / 2;
}
