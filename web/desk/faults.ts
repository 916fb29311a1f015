import { isReason } from '#operations/accounts.ts';
import type { Weakness } from '#store/people/index.ts';

/** What is wrong with a form: by the name of the field, in the order of the page; "" is about all of it. */
export type Faults = Readonly<Record<string, string>>;

export const TOO_MANY =
  'Too many tries. Nothing was changed. Wait 15 minutes, then try again; a coordinator cannot shorten this.';

const WORDS: Readonly<Record<Weakness, string>> = {
  'too-short': 'Use 12 characters or more. A few words that do not belong together are easy to remember.',
  'too-long': 'Use 256 characters or fewer.',
  'too-common': 'This password, or one very like it, is among those that are tried first. Choose another.',
  'too-simple': 'This password repeats a few characters or runs in order. Choose another.',
  'about-you': 'This password is made of your name or address. Choose another.',
  breached: 'This password is known from a breach elsewhere. Choose another.',
};

export function weaknessSaid(weakness: Weakness): string {
  return WORDS[weakness];
}

export function nameFault(name: string): string | undefined {
  if (name === '') return 'Write your name as your decisions shall carry it.';
  return name.length > 100 ? 'Use 100 characters or fewer.' : undefined;
}

/** Drops the fields without a fault. */
export function faultsOf(found: Readonly<Record<string, string | undefined>>): Faults | undefined {
  const entries = Object.entries(found).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** Why something is done: kept with who did it, and when. */
export function whyFault(why: string): string | undefined {
  return why.length < 3 || why.length > 500
    ? 'Say why, in a few words. It is kept with your name and the date.'
    : undefined;
}

/** The same where it is done to somebody: more words, since it is all that they can be told later. */
export function reasonFault(why: string): string | undefined {
  return isReason(why)
    ? undefined
    : 'Say it in ten letters or more, and 500 at most. It is kept with your name and the date.';
}
