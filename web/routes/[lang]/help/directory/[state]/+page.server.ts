import { error } from '@sveltejs/kit';
import { forAdults, routersOf } from '#engine/help/index.ts';
import { listed } from '#web/help/directory.ts';
import { seenNow } from '#web/help/now.ts';
import { placeAt, placeName } from '#web/help/places.ts';
import { serviceShown } from '#web/help/view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { lang, state } = event.params;
  const code = placeAt(state);
  if (code === undefined) error(404);
  const seen = await seenNow(event);
  const routers = routersOf(seen);
  return {
    slug: state,
    place: placeName(lang, code),
    rows: forAdults(seen, code).map((each) => listed(lang, each)),
    talk: routers.talk && serviceShown(lang, routers.talk),
    report: routers.report && serviceShown(lang, routers.report),
  };
};
