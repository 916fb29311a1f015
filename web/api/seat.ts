import type { z } from '@hono/zod-openapi';
import { Voice } from '#engine/model/desk-decision.ts';
import type { Seat } from '#operations/assess/seat.ts';
import { may, type Verb } from '#operations/rights.ts';
import type { KeyHolder } from '#store/people/key-rules.ts';
import type { Ground } from './ground.ts';
import { Refusal } from './problem.ts';
import { opened } from './publications.ts';
import { StateCode } from './states.ts';

/** The desk that an address names. */
export const PLACE = { state: StateCode, voice: Voice };
export type Place = z.output<z.ZodObject<typeof PLACE>>;

/**
 * The seat of a key at its own desk. Rights are those of its person now: of a role that was taken back nothing is left.
 *
 * @throws Refusal 404 for every other desk: what is not one's own cannot be told from what is not there
 */
export async function seatOf(
  ground: Ground,
  holder: KeyHolder | undefined,
  place: Place,
  verb: Verb = 'see-drafts',
): Promise<Seat> {
  const own =
    holder !== undefined &&
    holder.key.state === place.state &&
    holder.key.voice === place.voice &&
    may(holder.person, 'see-drafts', place) &&
    may(holder.person, verb, place);
  if (!own) {
    throw new Refusal(404, 'This key opens no such desk. What it opens is told at /api/v1/desk/key.');
  }
  const { database } = await opened(ground);
  return {
    ...place,
    database,
    person: holder.person,
    catalogue: ground.catalogue,
    engine: ground.engine,
    today: new Date(ground.now()).toISOString().slice(0, 10),
  };
}
