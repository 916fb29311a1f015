import { error } from '@sveltejs/kit';
import { placeAt } from '#web/help/places.ts';
import { readPublic } from '#web/http/public-now.ts';
import { countryOf } from '#web/learn/country.ts';
import { stateAt } from '#web/states/facts.ts';
import { newestOf } from '#web/states/published.ts';
import type { PageServerLoad } from './$types';

/** What a child may read of one State: facts, and what is public of its assessment at this moment. */
export const load: PageServerLoad = async (event) => {
  const { lang, state: slug } = event.params;
  const state = stateAt(slug);
  if (!state || state.madeUp === true) error(404);
  const read = await readPublic(event, (database) => newestOf(database, state.code));
  const shown = countryOf(lang, state.code, typeof read === 'string' ? read : read.value);
  if (!shown) error(404);
  return { slug, shown, place: placeAt(slug) === undefined ? undefined : slug };
};
