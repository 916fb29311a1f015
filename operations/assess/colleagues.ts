import type { People, Person } from '#store/people/index.ts';
import { may, type Of } from '../rights.ts';

/** Somebody who works on the same State in the same voice. */
export type Colleague = { readonly id: string; readonly name: string };

/** How long the list of people is held, in milliseconds: who comes or goes is seen within this. */
const HELD = 10_000;

type Held = { readonly until: number; readonly everybody: Promise<readonly Person[]> };

const held = new WeakMap<Pick<People, 'everybody'>, Held>();

/**
 * Who may see drafts here, by name: the people to whom work can be given. Asked for on every page of the desk, so the list
 * of all people is read once in ten seconds for all of them.
 *
 * @param now milliseconds since 1970
 */
export async function colleaguesOf(
  people: Pick<People, 'everybody'>,
  place: Required<Of>,
  now: number = Date.now(),
): Promise<readonly Colleague[]> {
  const all = await everybodyOf(people, now);
  return all
    .filter((person) => !person.closed && may(person, 'see-drafts', place))
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

function everybodyOf(people: Pick<People, 'everybody'>, now: number): Promise<readonly Person[]> {
  const kept = held.get(people);
  if (kept && kept.until > now) return kept.everybody;
  const everybody = people.everybody();
  held.set(people, { until: now + HELD, everybody });
  // What failed is asked for again by the next.
  everybody.catch(() => held.delete(people));
  return everybody;
}
