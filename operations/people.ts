import type { Role } from '#engine/model/role.ts';
import type { GrantRefusal, Invitation, People, Person } from '#store/people/index.ts';
import { may, mayGive } from './rights.ts';

/** A role for somebody, in a State or in the house. */
export type Post = { readonly role: Role; readonly state?: string | undefined };

export type Refusal = GrantRefusal | 'no-such-invitation';

/** @returns the word of the link, or why not */
export async function inviteSomebody(
  people: People,
  actor: Person,
  { role, state }: Post,
  { email, why }: { readonly email: string; readonly why: string },
): Promise<{ readonly token: string } | { readonly refused: Refusal }> {
  if (!may(actor, 'invite', of(state)) || !mayGive(actor, role, state))
    return { refused: 'not-yours-to-give' };
  return { token: await people.invite({ email, role, state, by: actor.id, why }) };
}

/** Gives a role to somebody who has an account, or takes it away. @returns why not, or undefined */
export async function setRole(
  people: People,
  actor: Person,
  { role, state }: Post,
  step: { readonly person: string; readonly given: boolean; readonly why: string },
): Promise<Refusal | undefined> {
  if (!may(actor, 'grant', of(state)) || !mayGive(actor, role, state)) return 'not-yours-to-give';
  // Whom one cannot see one cannot name: an id alone is no way to somebody else's State.
  const seen = (await peopleSeen(people, actor)).some(({ id }) => id === step.person);
  if (!seen) return 'not-yours-to-give';
  return people.give({ ...step, role, state, by: actor.id });
}

/** Only what one may give oneself one may take back. @returns why not, or undefined */
export async function withdraw(people: People, actor: Person, id: string): Promise<Refusal | undefined> {
  const found = (await invitationsSeen(people, actor)).find((each) => each.id === id);
  if (!found) return 'no-such-invitation';
  if (!mayGive(actor, found.role, found.state)) return 'not-yours-to-give';
  await people.withdraw(id);
  return undefined;
}

/** The people of the States whose people one may see, each with the roles there only. */
export async function peopleSeen(people: People, actor: Person): Promise<readonly Person[]> {
  const all = await people.everybody();
  if (may(actor, 'see-people')) return all;
  return all.flatMap((person) => {
    const grants = person.grants.filter(
      ({ state }) => state !== undefined && may(actor, 'see-people', { state }),
    );
    return grants.length > 0 ? [{ ...person, grants }] : [];
  });
}

export async function invitationsSeen(people: People, actor: Person): Promise<readonly Invitation[]> {
  return (await people.invitations()).filter(({ state }) => may(actor, 'see-people', of(state)));
}

const of = (state: string | undefined) => (state === undefined ? {} : { state });
