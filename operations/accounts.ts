import type { AccountRefusal, AccountStepKept } from '#store/people/account-steps.ts';
import type { People, Person } from '#store/people/index.ts';
import { may, type Holder } from './rights.ts';

/** What is asked for: of whose account, why, and how its person showed who they are. */
export type AccountDeed = {
  readonly kind: AccountStepKept['kind'];
  readonly person: string;
  readonly why: string;
  /** Of a lost second step only: these two are not looked at elsewhere. */
  readonly proof: string;
  /** Whether the passkeys were lost as well. */
  readonly passkeys: boolean;
};

export type DeedRefusal = AccountRefusal | 'bad-why' | 'bad-proof';

/** Words that are kept for good: ten letters or more, 500 at most. */
export function isReason(words: string): boolean {
  // Characters as the database counts them: a sign outside the first plane is one.
  const { length } = [...words];
  return length >= 10 && length <= 500;
}

/**
 * Does it to the account of somebody else: an operator ends all sessions, closes the account, opens it again, or takes a
 * lost second step away. What the person decided stays as it is, with the name.
 *
 * @returns whose account it was, or why nothing was done
 */
export async function keepAccount(
  people: People,
  actor: Person,
  deed: AccountDeed,
): Promise<{ readonly person: Person } | { readonly refused: DeedRefusal }> {
  const person = (await people.everybody()).find(({ id }) => id === deed.person);
  if (!person || !mayKeep(actor, person)) return { refused: 'not-yours' };
  if (!isReason(deed.why)) return { refused: 'bad-why' };
  if (deed.kind === 'second-step' && !isReason(deed.proof)) return { refused: 'bad-proof' };
  const { kind, proof, passkeys, ...about } = deed;
  const step = { ...about, by: actor.id };
  const refused = await people.accounts.take(
    kind === 'second-step' ? { ...step, kind, proof, passkeys } : { ...step, kind },
  );
  return refused === undefined ? { person } : { refused };
}

/** What operators did to accounts, the newest first: for operators. */
export async function accountStepsSeen(people: People, actor: Person): Promise<readonly AccountStepKept[]> {
  return may(actor, 'keep-accounts') ? people.accounts.kept() : [];
}

/** Whether an account is theirs to keep: never one's own. */
export function mayKeep(actor: Holder & { readonly id: string }, other: { readonly id: string }): boolean {
  return actor.id !== other.id && may(actor, 'keep-accounts');
}
