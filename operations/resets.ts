import type { Letter, Mail } from '#store/mail/index.ts';
import type { Asking, People, Person, ResetFor, ResetMade } from '#store/people/index.ts';
import { peopleSeen } from './people.ts';
import { may, mayGive, type Holder } from './rights.ts';

type Desk = { readonly people: People; readonly mail: Mail };

/** What is left to do once the door has answered: a door that waited would tell, by the time, who has an account. */
export type Later = () => Promise<void>;

/**
 * Somebody who is not signed in asks for a link to a new password.
 *
 * @param write the letter with the link, in the words of the door
 * @returns what is left to do, the same for an address with an account and one without; or that this network asked too often
 */
export async function askReset(
  { people, mail }: Desk,
  email: string,
  asking: Asking,
  write: (person: ResetFor, token: string) => Letter,
): Promise<Later | 'too-many'> {
  const over = await people.resets.count(email, asking);
  if (over === 'address') return 'too-many';
  return async () => {
    if (over !== undefined) return;
    const found = await people.resets.asked(email);
    if (found) await mail.send(write(found.person, found.token));
  };
}

export type Reset = { readonly token: string; readonly person: Person };

/** @returns the word of a link to hand over, or undefined where it is not theirs to make */
export async function makeReset(
  people: People,
  actor: Person,
  { person: id, why }: { readonly person: string; readonly why: string },
): Promise<Reset | undefined> {
  const person = (await people.everybody()).find((each) => each.id === id);
  if (!person || person.closed || !mayReset(actor, person)) return undefined;
  const token = await people.resets.make({ person: id, by: actor.id, why });
  return token === undefined ? undefined : { token, person };
}

/** Ids of those for whom a link is theirs to make. */
export async function whomToReset(people: People, actor: Person): Promise<ReadonlySet<string>> {
  return new Set(
    (await people.everybody()).flatMap((each) => (!each.closed && mayReset(actor, each) ? [each.id] : [])),
  );
}

/** The links made for people whom one may see, the newest first. */
export async function resetsSeen(people: People, actor: Person): Promise<readonly ResetMade[]> {
  const seen = new Set((await peopleSeen(people, actor)).map(({ id }) => id));
  return (await people.resets.made()).filter(({ person }) => seen.has(person));
}

type Somebody = Holder & { readonly id: string };

/**
 * Who opens an account may do all that its holder may. So a coordinator makes a link only for those whose every role,
 * in every State, is theirs to give; the operator for all. Nobody for themselves: a password is asked for its change.
 */
export function mayReset(actor: Somebody, other: Somebody): boolean {
  if (actor.id === other.id) return false;
  // To see the people of no State in particular is the operator's alone.
  if (may(actor, 'see-people')) return true;
  return other.grants.length > 0 && other.grants.every(({ role, state }) => mayGive(actor, role, state));
}
