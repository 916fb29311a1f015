import { NOBODY } from '#store/people/entries-read.ts';
import { OUTCOMES } from '#store/people/entries.ts';
import { entriesFor, filterIn, queryOf } from '#web/desk/entries/asked.ts';
import { entryShown, OUTCOME_WORDS } from '#web/desk/entries/words.ts';
import { deskOf } from '#web/desk/guard.ts';
import type { PageServerLoad } from './$types';

const PAGE = 50;

export const load: PageServerLoad = async (event) => {
  const { people } = deskOf(event);
  const filter = filterIn(event.url);
  const before = event.url.searchParams.get('before') ?? undefined;
  const found = await entriesFor(people, event.locals.person, filter, { most: PAGE + 1, before });
  const shown = found.slice(0, PAGE);
  const everybody = await people.everybody();
  return {
    filter,
    query: queryOf(filter),
    entries: shown.map(entryShown),
    first: before === undefined,
    older: found.length > PAGE ? queryOf(filter, shown.at(-1)?.id) : undefined,
    people: [
      ...everybody.map(({ id, name, email }) => ({ id, said: `${name}, ${email}` })),
      { id: NOBODY, said: 'No account' },
    ],
    outcomes: OUTCOMES.map((outcome) => ({ outcome, said: OUTCOME_WORDS[outcome] })),
  };
};
