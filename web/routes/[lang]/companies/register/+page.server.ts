import { readPublic } from '#web/http/public-now.ts';
import {
  chosenEntries,
  entryRow,
  register,
  registerChoice,
  registerOptions,
  rollUpOf,
  today,
} from '#web/companies/register.ts';
import { regionName } from '#web/states/region-name.ts';
import type { PageServerLoad } from './$types';

/** Kept by nobody: what is taken back is gone with the next request. */
export const load: PageServerLoad = async ({ params: { lang }, url, platform, setHeaders }) => {
  setHeaders({ 'cache-control': 'no-store' });
  const choice = registerChoice(url.searchParams);
  const read = await readPublic({ platform }, (database) => register(database, lang));
  const entries = typeof read === 'string' ? [] : read.value;
  const day = today();
  const known = choice.state !== '' && /^[A-Z]{2}$/u.test(choice.state);
  return {
    unread: typeof read === 'string' ? read : undefined,
    choice,
    base: entries.length,
    options: registerOptions(entries, lang),
    rows: chosenEntries(entries, choice).map((entry) => entryRow(entry, lang, day)),
    state: known ? regionName(lang, choice.state) : undefined,
    rollUp: known ? rollUpOf(entries, choice.state, lang, day) : [],
  };
};
