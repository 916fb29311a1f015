import { may } from '#operations/rights.ts';
import { deskOf } from '#web/desk/guard.ts';
import { addressOf, placesOf, seatOf, VOICE_WORDS } from '#web/desk/seat.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = (event) => {
  const seat = seatOf(event);
  const { people } = deskOf(event);
  const { state, voice, person } = seat;
  const home = addressOf(seat);
  const publishes = may(person, 'publish', { state, voice });
  const rooms = [
    { href: home, label: 'Overview' },
    { href: `${home}/requirements`, label: 'Requirements' },
    { href: `${home}/laws`, label: 'Laws' },
    { href: `${home}/recommendations`, label: 'Recommendations' },
    { href: `${home}/practice`, label: 'Past reports' },
    { href: `${home}/plan`, label: 'Plan' },
    { href: `${home}/voices`, label: 'Two voices' },
    { href: `${home}/publish`, label: publishes ? 'Publish' : 'Publications' },
    { href: `${home}/reports`, label: 'Reports' },
    { href: `${home}/exchange`, label: 'Exchange' },
    { href: `${home}/companies`, label: 'Companies' },
  ];
  return {
    place: { state, voice, home, name: people.nameOfState(state) ?? state, voiceName: VOICE_WORDS[voice] },
    rooms,
    others: placesOf(person)
      .filter((place) => addressOf(place) !== home)
      .map((place) => ({
        href: addressOf(place),
        label: `${people.nameOfState(place.state) ?? place.state}, ${VOICE_WORDS[place.voice]}`,
      })),
  };
};
