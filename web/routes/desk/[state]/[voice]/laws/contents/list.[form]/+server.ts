import { error } from '@sveltejs/kit';
import { sessionOf } from '#operations/assess/seat.ts';
import { currentReading, lawIn } from '#store/readings/index.ts';
import { seatOf } from '#web/desk/seat.ts';
import { tableDownload } from '#web/http/table-download.ts';
import type { RequestHandler } from './$types';

/** Every provision of a law with its words, however many pages the list has. */
export const GET: RequestHandler = async (event) => {
  const seat = seatOf(event);
  const { database, state, voice, today } = seat;
  const session = sessionOf(seat);
  const reading = await currentReading(database, session, state, voice);
  const law = reading?.laws.find((each) => each.law === event.url.searchParams.get('law'));
  if (!reading || !law)
    error(404, { message: 'no such law', advice: 'This law is not on the desk now. Look at the page Laws.' });
  const all = await lawIn(database, session, reading.id, law.law, { from: 1, count: law.provisions });
  const rows = all.map(({ id, number, heading, path, status = '', text }) => [
    id,
    number,
    heading,
    path.join(' › '),
    status,
    text,
  ]);
  const head = ['id', 'number', 'heading', 'stands under', 'standing', 'words'];
  const name = `tutela-provisions-${state}-${voice}-${law.law.slice(0, 40)}-${today}`;
  return tableDownload({ title: law.title, head, rows }, event.params.form, name);
};
