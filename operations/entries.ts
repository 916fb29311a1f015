import type { EntriesAsked, EntrySeen } from '#store/people/entries-read.ts';
import type { People, Person } from '#store/people/index.ts';
import { may } from './rights.ts';

/** Lines of the own account. */
const OWN = 10;

/**
 * The record of sign-ins and of refused deeds, of everybody, the newest first: for the operator alone.
 *
 * @returns undefined for whoever may not read it
 */
export async function entriesSeen(
  people: Pick<People, 'entries'>,
  actor: Person | undefined,
  asked: EntriesAsked,
): Promise<readonly EntrySeen[] | undefined> {
  return may(actor, 'see-entries') ? people.entries.read(asked) : undefined;
}

/** The last lines of one's own: a sign-in that one does not know is seen by the one who knows best. */
export function ownEntries(
  people: Pick<People, 'entries'>,
  { id }: Pick<Person, 'id'>,
): Promise<readonly EntrySeen[]> {
  return people.entries.read({ person: id, most: OWN });
}
