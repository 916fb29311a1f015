import { redirect } from '@sveltejs/kit';
import { forAdults } from '#engine/help/index.ts';
import { baseOf } from '#web/help/handle.ts';
import { seenNow } from '#web/help/now.ts';
import { placeAt, placesIn } from '#web/help/places.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { lang } = event.params;
  const asked = event.url.searchParams.get('state');
  if (asked !== null) {
    const base = `${baseOf(event, lang)}/directory`;
    redirect(303, placeAt(asked) === undefined ? base : `${base}/${asked}`);
  }
  const seen = forAdults(await seenNow(event));
  const counts = Map.groupBy(seen, ({ service }) => service.state);
  return {
    places: placesIn(lang).flatMap((place) => {
      const count = counts.get(place.code)?.length;
      return count === undefined ? [] : [{ ...place, count }];
    }),
  };
};
