import { error } from '@sveltejs/kit';
import { doorsOf, forAdults, forChild, routersOf } from '#engine/help/index.ts';
import { seenNow } from '#web/help/now.ts';
import { placeAt, placeName } from '#web/help/places.ts';
import { serviceShown } from '#web/help/view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { lang, state } = event.params;
  const code = placeAt(state);
  if (code === undefined) error(404);
  const seen = await seenNow(event);
  const doors = doorsOf(forChild(seen, code));
  // What is known but not shown is counted, so that a child knows that an adult can look.
  const waiting = doorsOf(
    forAdults(seen, code).filter(({ kept }) => kept === 'unconfirmed' || kept === 'old'),
  );
  const routers = routersOf(seen);
  const shown = (door: typeof doors.talk) => door.map((each) => serviceShown(lang, each));
  return {
    slug: state,
    place: placeName(lang, code),
    emergency: shown(doors.emergency),
    talk: shown(doors.talk),
    report: shown(doors.report),
    waits: { talk: waiting.talk.length, report: waiting.report.length },
    routers: {
      talk: routers.talk && serviceShown(lang, routers.talk),
      report: routers.report && serviceShown(lang, routers.report),
    },
  };
};
