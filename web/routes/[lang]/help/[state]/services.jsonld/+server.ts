import { nothingHere } from '#web/help/handle.ts';
import { linkedData } from '#web/help/linked-data.ts';
import { seenNow } from '#web/help/now.ts';
import { placeAt } from '#web/help/places.ts';
import type { RequestHandler } from './$types';

/** What children may see of one place, for search engines and programs. */
export const GET: RequestHandler = async (event) => {
  const { lang, state } = event.params;
  const code = placeAt(state);
  return code === undefined ? nothingHere() : linkedData(lang, await seenNow(event), code);
};
