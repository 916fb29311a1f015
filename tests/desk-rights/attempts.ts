import { InputError } from '#engine/model/problem.ts';
import type { Verb } from '#operations/rights.ts';
import type { TestSeat } from '#operations/assess/fixtures/seats.ts';
import { exchanging } from './attempts-exchange.ts';
import { judging } from './attempts-judging.ts';
import { planning } from './attempts-planning.ts';
import { practising } from './attempts-practice.ts';
import { publishing } from './attempts-publishing.ts';
import { reading } from './attempts-reading.ts';
import type { Ground, Place } from './ground.ts';

export type Came = 'done' | 'refused';
export type Tries = (seat: TestSeat) => Promise<Came>;

/** `verbs`: all of them are needed. `attempt`: those who may make all ready; what it gives is what somebody then tries. */
export type Attempt = {
  readonly name: string;
  readonly verbs: readonly Verb[];
  readonly attempt: (ground: Ground, place: Place) => Promise<Tries>;
};

/** Verbs that no function here is asked for, in the order of the table, and why. */
export const ELSEWHERE: Readonly<Partial<Record<Verb, string>>> = {
  'read-public': 'everybody may; tests/pages/publish.test.ts',
  'self-assess': 'of no voice: operations/companies/companies.test.ts',
  'confirm-help': 'nothing does it yet',
  'keep-library': 'operations/library/library.test.ts',
  invite: 'store/people and tests/pages/sign-in.test.ts',
  grant: 'store/people and tests/pages/sign-in.test.ts',
  'see-people': 'store/people and tests/pages/sign-in.test.ts',
  'see-entries': 'operations/entries.test.ts and tests/pages/entries.test.ts',
  'keep-accounts': 'operations/accounts.test.ts and tests/pages/second-step.test.ts',
  restore: 'who holds the machine, at the command line: no function takes a person for it',
  'import-recommendations': 'operations/jobs/import-uhri.test.ts',
};

export const ATTEMPTS: readonly Attempt[] = [
  ...reading,
  ...practising,
  ...planning,
  ...judging,
  ...publishing,
  ...exchanging,
];

/** What a verb of assessment says: it was kept, or it is not this person's. */
export async function came(
  outcome: Promise<{ readonly kind: string; readonly why?: string }>,
): Promise<Came> {
  const { kind, why } = await outcome;
  if (kind === 'refused' && (why === 'not-yours' || why === 'bad-form')) return 'refused';
  if (kind === 'refused' || kind === 'moved')
    throw new Error(`neither done nor refused: ${kind} ${why ?? ''}`);
  return 'done';
}

/** What throws where it is not this person's: an InputError with this code, the guard of drafts, or the database. */
export async function unlessThrown(work: () => Promise<unknown>): Promise<Came> {
  try {
    return (await work()) === undefined ? 'refused' : 'done';
  } catch (error) {
    if (error instanceof InputError && error.problem.code.endsWith('.not-yours')) return 'refused';
    if (error instanceof Error && /may not see/u.test(error.message)) return 'refused';
    throw error;
  }
}
