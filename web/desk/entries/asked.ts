import { error } from '@sveltejs/kit';
import { entriesSeen } from '#operations/entries.ts';
import { NOBODY, type EntrySeen } from '#store/people/entries-read.ts';
import { OUTCOMES, type Outcome } from '#store/people/entries.ts';
import type { People, Person } from '#store/people/index.ts';

/** Which lines are asked for; what is no person and no outcome asks for all. */
export type Filter = { readonly person: string; readonly outcome: Outcome | '' };

export function filterIn({ searchParams }: URL): Filter {
  const person = searchParams.get('person') ?? '';
  const outcome = OUTCOMES.find((each) => each === searchParams.get('outcome')) ?? '';
  return { person: person === NOBODY || /^[\w-]{1,64}$/u.test(person) ? person : '', outcome };
}

/** @returns what follows "?" */
export function queryOf({ person, outcome }: Filter, before = ''): string {
  const given = Object.entries({ person, outcome, before }).filter(([, value]) => value !== '');
  return new URLSearchParams(given).toString();
}

/** @throws 404 for whoever may not read it: that there is such a page is not told */
export async function entriesFor(
  people: People,
  person: Person | undefined,
  { person: of, outcome }: Filter,
  page: { readonly most: number; readonly before?: string | undefined },
): Promise<readonly EntrySeen[]> {
  const asked = {
    ...page,
    person: of === '' ? undefined : of,
    outcome: outcome === '' ? undefined : outcome,
  };
  return (
    (await entriesSeen(people, person, asked)) ??
    error(404, { message: 'not found', advice: 'There is nothing at this address.' })
  );
}
