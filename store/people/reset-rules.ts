import { emailOf } from './accounts.ts';
import type { Rows } from './connect.ts';
import type { Recorder } from './entries.ts';
import { forgetTries, overLimit, RESET_LIMITS } from './limits.ts';
import type { Passwords } from './passwords.ts';
import { patient } from '../places.ts';
import { limited } from './recorded.ts';
import { askedReset, makeReset, resetFor, resetsMade, takeReset, type ResetFor } from './resets.ts';

type Parts = {
  readonly rows: Rows;
  readonly passwords: Passwords;
  readonly entries: Pick<Recorder, 'note'>;
};

/** A new password by a link, for whoever cannot sign in. Rights are asked in operations/resets.ts. */
export function resetsOn({ rows, passwords, entries }: Parts) {
  return {
    /**
     * Counts one question, whether or not there is such an account. `account`: this address was asked about too
     * often, which only its owner may learn, so a door answers as ever and does nothing.
     */
    count: async (email: string, { address }: { readonly address: string }) => {
      const account = emailOf(email);
      const over = await overLimit(rows, { what: 'reset', account, address }, RESET_LIMITS);
      if (over) entries.note(limited('reset', { email: account }, address, over));
      return over;
    },

    asked: (email: string) => askedReset(rows, emailOf(email)),
    make: (reset: { readonly person: string; readonly by: string; readonly why: string }) =>
      makeReset(rows, reset),
    /** Whose link it is, while it is good. */
    find: (token: string): Promise<ResetFor | undefined> => resetFor(rows, token),

    /** @returns whose password it is now; undefined when the link is not good */
    take: async (
      token: string,
      password: string,
      { address }: { readonly address: string } = { address: '' },
    ): Promise<ResetFor | undefined> => {
      // Hashing is slow by intent: for a link that is good only.
      if (!(await resetFor(rows, token))) {
        entries.note({ what: 'reset', outcome: 'bad', address });
        return undefined;
      }
      const person = await takeReset(rows, token, await patient(() => passwords.hash(password)));
      if (!person) return undefined;
      await forgetTries(rows, person.email);
      entries.note({ what: 'reset', outcome: 'good', whom: { id: person.id }, address });
      return person;
    },

    /** Those made by somebody for somebody else. */
    made: () => resetsMade(rows),
  };
}
