import type { EntrySeen } from '#store/people/entries-read.ts';
import type { EntryKind, Outcome } from '#store/people/entries.ts';

export const ENTRY_WORDS: Readonly<Record<EntryKind, string>> = {
  'sign-in': 'Sign-in with a password',
  'second-step': 'Second step',
  passkey: 'Sign-in with a passkey',
  provider: 'Sign-in elsewhere',
  reset: 'New password by a link',
  'sign-out': 'Sign-out',
  password: 'Asked again who it is',
  'refused-deed': 'Refused, or not there',
  limit: 'Too many tries',
};

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  good: 'good',
  bad: 'not good',
  stopped: 'stopped',
};

/** A line as it is shown. */
export type EntryShown = {
  readonly id: string;
  /** "2026-11-22 14:05:09 UTC" */
  readonly at: string;
  readonly person: string;
  readonly what: string;
  readonly outcome: string;
  readonly network: string;
  readonly route: string;
};

export function entryShown({ id, at, person, what, outcome, network, route }: EntrySeen): EntryShown {
  return {
    id,
    at: `${at.toISOString().slice(0, 19).replace('T', ' ')} UTC`,
    person: person?.name ?? '',
    what: ENTRY_WORDS[what],
    outcome: OUTCOME_WORDS[outcome],
    network,
    route,
  };
}
