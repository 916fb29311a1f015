import { redirect } from '@sveltejs/kit';
import { routersOf } from '#engine/help/index.ts';
import { baseOf } from '#web/help/handle.ts';
import { seenNow } from '#web/help/now.ts';
import { lettersOf, placeAt, placesIn } from '#web/help/places.ts';
import { serviceShown } from '#web/help/view.ts';
import type { PageServerLoad } from './$types';

/** The form hands the country on in the address of the next page, and nowhere else. */
export const load: PageServerLoad = async (event) => {
  const { lang } = event.params;
  const asked = event.url.searchParams.get('state');
  if (asked !== null) {
    const base = baseOf(event, lang);
    redirect(303, placeAt(asked) === undefined ? base : `${base}/${asked}`);
  }
  const { talk, report } = routersOf(await seenNow(event));
  return {
    letters: lettersOf(placesIn(lang)),
    talk: talk && serviceShown(lang, talk),
    report: report && serviceShown(lang, report),
  };
};
