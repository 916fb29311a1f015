import { error } from '@sveltejs/kit';
import { sessionOf } from '#operations/assess/seat.ts';
import { publicationIn } from '#store/publications/read.ts';
import { fileOf } from '#store/publications/seal.ts';
import { seatOf } from '#web/desk/seat.ts';
import type { RequestHandler } from './$types';

/** A publication of this voice as a file, with its proof: what `tutela verify` reads. */
export const GET: RequestHandler = async (event) => {
  const seat = seatOf(event);
  const sha256 = event.params.sha256;
  const whole = await seat.database.within(sessionOf(seat), (db) => publicationIn(db, sha256), true);
  const { state, voice, version } = whole?.content ?? {};
  if (!whole || state?.code !== seat.state || voice !== seat.voice) {
    error(404, { message: 'not found', advice: 'There is no such publication of this voice.' });
  }
  return new Response(fileOf(whole), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="tutela-${state.code}-${voice}-${version}.json"`,
    },
  });
};
