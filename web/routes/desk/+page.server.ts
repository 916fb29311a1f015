import { redirect } from '@sveltejs/kit';
import { statesOfCompany } from '#operations/companies/index.ts';
import { deskOf } from '#web/desk/guard.ts';
import { addressOf, placesOf, VOICE_WORDS } from '#web/desk/seat.ts';
import type { PageServerLoad } from './$types';

/** Whoever works in one place only is led there. */
export const load: PageServerLoad = (event) => {
  const { people } = deskOf(event);
  const places = event.locals.person ? placesOf(event.locals.person) : [];
  const [first] = places;
  // A company that has no work in any State keeps its own record.
  if (!first && event.locals.person && statesOfCompany(event.locals.person).length > 0)
    redirect(303, '/desk/company');
  if (first && places.length === 1) redirect(303, addressOf(first));
  return {
    places: places.map((place) => ({
      href: addressOf(place),
      label: people.nameOfState(place.state) ?? place.state,
      voice: VOICE_WORDS[place.voice],
    })),
  };
};
