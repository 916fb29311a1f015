import { emailOf } from './accounts.ts';
import type { Passwords } from './auth.ts';
import type { Rows } from './connect.ts';
import { forgetTries, overLimit, RESET_LIMITS } from './limits.ts';
import { askedReset, makeReset, resetFor, resetsMade, takeReset, type ResetFor } from './resets.ts';

type Parts = { readonly rows: Rows; readonly passwords: Passwords };

/** A new password by a link, for whoever cannot sign in. Rights are asked in operations/resets.ts. */
export function resetsOn({ rows, passwords }: Parts) {
  return {
    /**
     * Counts one question, whether or not there is such an account. `account`: this address was asked about too
     * often, which only its owner may learn, so a door answers as ever and does nothing.
     */
    count: (email: string, { address }: { readonly address: string }) =>
      overLimit(rows, { what: 'reset', account: emailOf(email), address }, RESET_LIMITS),

    asked: (email: string) => askedReset(rows, emailOf(email)),
    make: (reset: { readonly person: string; readonly by: string; readonly why: string }) =>
      makeReset(rows, reset),
    /** Whose link it is, while it is good. */
    find: (token: string): Promise<ResetFor | undefined> => resetFor(rows, token),

    /** @returns whose password it is now; undefined when the link is not good */
    take: async (token: string, password: string): Promise<ResetFor | undefined> => {
      // Hashing is slow by intent: for a link that is good only.
      if (!(await resetFor(rows, token))) return undefined;
      const person = await takeReset(rows, token, await passwords.hash(password));
      if (person) await forgetTries(rows, person.email);
      return person;
    },

    /** Those made by somebody for somebody else. */
    made: () => resetsMade(rows),
  };
}
