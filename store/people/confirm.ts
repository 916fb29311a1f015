import type { Passwords } from './passwords.ts';
import type { Rows } from './connect.ts';
import type { Recorder } from './entries.ts';
import { forgetTries, overLimit, type Limits } from './limits.ts';
import { unlessFull } from '../places.ts';
import { limited } from './recorded.ts';
import type { Asking } from './sign-in.ts';

type Parts = {
  readonly rows: Rows;
  readonly limits: Limits;
  readonly passwords: Passwords;
  readonly entries: Pick<Recorder, 'note'>;
};

type Somebody = { readonly id: string; readonly email: string };

/** Who has no password signed in elsewhere; so long that may be ago. */
const FRESH = 60 * 60_000;

/** Asks who is signed in once more who they are: whoever found a session open guesses no password from it. */
export function confirmsOn({ rows, limits, passwords, entries }: Parts) {
  /** @returns undefined when it was wrong, or tried too often */
  async function guarded<T>(
    person: Somebody,
    { address }: Asking,
    work: () => Promise<T | undefined>,
  ): Promise<T | undefined> {
    const whom = { id: person.id };
    const over = await overLimit(rows, { account: person.email, address }, limits);
    if (over) {
      entries.note(limited('password', whom, address, over));
      return undefined;
    }
    const done = await unlessFull<T | undefined, 'full'>(work, 'full');
    if (done === 'full') {
      entries.note(limited('password', undefined, address, 'process'));
      return undefined;
    }
    if (done !== undefined) await forgetTries(rows, person.email);
    entries.note({ what: 'password', outcome: done === undefined ? 'bad' : 'good', whom, address });
    return done;
  }

  const hashOf = async (person: Somebody): Promise<string | undefined> => {
    const found = await rows
      .selectFrom('account')
      .select('password')
      .where('userId', '=', person.id)
      .where('providerId', '=', 'credential')
      .executeTakeFirst();
    return found?.password ?? undefined;
  };

  return {
    guarded,

    /** Whether this person has a password to be asked for. */
    hasPassword: async (person: Somebody): Promise<boolean> => (await hashOf(person)) !== undefined,

    /**
     * Whether it is they: by the password, or for who has none, by a sign-in of the last hour.
     *
     * @param begun when the session that asks was begun
     */
    confirmed: async (
      person: Somebody,
      password: string,
      begun: Date | undefined,
      asking: Asking,
    ): Promise<boolean> => {
      const hash = await hashOf(person);
      if (hash === undefined) return begun !== undefined && Date.now() - begun.getTime() < FRESH;
      const right = async () => ((await passwords.verify({ hash, password })) ? true : undefined);
      return (await guarded(person, asking, right)) ?? false;
    },
  };
}
