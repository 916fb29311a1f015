import { InputError } from '#engine/model/problem.ts';
import type { Source } from '#engine/model/source.ts';
import { places, PlacesFull } from '#store/places.ts';

export type Reader = (name: string, bytes: Uint8Array) => Promise<readonly Source[]>;

/** How many documents wait while one is read. */
export const WAITING = 3;

/**
 * Reads one document at a time, however many are handed in: each may take a gigabyte and two minutes of a machine that
 * answers everybody (limits.ts). A few wait, first come, first served.
 *
 * @returns reads in its turn; throws InputError (`source.busy`) at once when all places are taken
 */
export function inTurn(read: Reader, waiting = WAITING): Reader {
  const place = places(1, waiting);
  return async (name, bytes) => {
    try {
      return await place(() => read(name, bytes));
    } catch (error) {
      if (!(error instanceof PlacesFull)) throw error;
      const message = 'other documents are being read at this moment; send it again in a moment';
      throw new InputError({ code: 'source.busy', file: name, message });
    }
  };
}
