import { error, type RequestEvent } from '@sveltejs/kit';
import { catalogue } from 'made:catalogue';
import { Voice } from '#engine/model/desk-decision.ts';
import { ENGINE } from '#engine/pipeline.ts';
import type { Seat } from '#operations/assess/seat.ts';
import { may, type Holder } from '#operations/rights.ts';
import { deskOf } from './guard.ts';
import { tellBy } from './tell.ts';

/** A State and the voice in which somebody works on it. */
export type Place = { readonly state: string; readonly voice: Voice };

/**
 * The seat that an address below /desk/[state]/[voice] names.
 *
 * @throws 404 where the person may not see drafts: what is not one's own cannot be told from what is not there
 */
export function seatOf(event: RequestEvent): Seat {
  const { database } = deskOf(event);
  const { person } = event.locals;
  const state = event.params['state'] ?? '';
  const voice = Voice.safeParse(event.params['voice']);
  if (!person || !voice.success || !may(person, 'see-drafts', { state, voice: voice.data })) {
    error(404, { message: 'not found', advice: 'Look at the address, or begin at the desk.' });
  }
  const seat = { database, person, state, voice: voice.data, catalogue, engine: ENGINE, today: today() };
  return { ...seat, tell: tellBy(event, seat) };
}

/** Where this person may work, in the order of the grants. */
export function placesOf(person: Holder): readonly Place[] {
  const places = person.grants.flatMap(({ state }) =>
    state === undefined ? [] : Voice.options.map((voice) => ({ state, voice })),
  );
  const own = places.filter((place) => may(person, 'see-drafts', place));
  return [...new Map(own.map((place) => [addressOf(place), place])).values()];
}

/** "/desk/FR/state" */
export function addressOf({ state, voice }: Place): string {
  return `/desk/${state}/${voice}`;
}

/** What a voice is called on the pages. */
export const VOICE_WORDS: Readonly<Record<Voice, string>> = { state: 'State', ngo: 'NGO' };

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
