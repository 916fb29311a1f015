import { Readable } from 'node:stream';
import { error } from '@sveltejs/kit';
import { ownBundle } from '#operations/exchange/bundle.ts';
import { dataFolder } from '#store/data-folder.ts';
import { signingKeyOf } from '#store/keys.ts';
import { seatOf } from '#web/desk/seat.ts';
import type { RequestHandler } from './$types';

/** The work of this voice as a bundle. Sent while it is made, so that it begins at once however large it is. */
export const GET: RequestHandler = async (event) => {
  const seat = seatOf(event);
  const { database, person } = seat;
  const [env, here] = [process.env, process.cwd()];
  const house = {
    database,
    data: dataFolder(env, here),
    key: signingKeyOf(env, here),
    now: new Date().toISOString(),
  };
  const made = await ownBundle(house, person, seat);
  if (!made) error(404, { message: 'not found', advice: 'Your role here takes no work out.' });
  return new Response(
    Readable.toWeb(Readable.from(made.pieces, { objectMode: false })) as ReadableStream<Uint8Array>,
    {
      headers: {
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename="${made.name}"`,
      },
    },
  );
};
