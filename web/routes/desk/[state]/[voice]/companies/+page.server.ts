import { register, chosenEntries, entryRow, rollUpOf, today } from '#web/companies/register.ts';
import { seatOf } from '#web/desk/seat.ts';
import type { PageServerLoad } from './$types';

/** What companies of this State published: read as the public does, so nothing unpublished can be in it. */
export const load: PageServerLoad = async (event) => {
  const { database, state } = seatOf(event);
  const entries = await register(database, 'en');
  const day = today();
  return {
    rows: chosenEntries(entries, { sector: '', state }).map((entry) => entryRow(entry, 'en', day)),
    rollUp: rollUpOf(entries, state, 'en', day),
    query: new URLSearchParams({ state }).toString(),
  };
};
