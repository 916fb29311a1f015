import { entriesFor, filterIn } from '#web/desk/entries/asked.ts';
import { entryShown } from '#web/desk/entries/words.ts';
import { deskOf } from '#web/desk/guard.ts';
import { tableDownload } from '#web/http/table-download.ts';
import type { RequestHandler } from './$types';

/** The newest; what is older is asked for by person or outcome. */
const MOST = 20_000;

export const GET: RequestHandler = async (event) => {
  const { people } = deskOf(event);
  const found = await entriesFor(people, event.locals.person, filterIn(event.url), { most: MOST });
  const rows = found.map((entry) => {
    const { at, person, what, outcome, network, route } = entryShown(entry);
    return [at, person, entry.person?.id ?? '', what, outcome, network, route];
  });
  const head = ['at', 'person', 'id of the person', 'what', 'outcome', 'network', 'address'];
  return tableDownload({ title: 'Record of sign-ins', head, rows }, event.params.form, 'tutela-sign-ins');
};
