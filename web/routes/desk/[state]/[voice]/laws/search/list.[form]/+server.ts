import { sessionOf } from '#operations/assess/seat.ts';
import { currentReading, searchIn } from '#store/readings/index.ts';
import { seatOf } from '#web/desk/seat.ts';
import { tableDownload } from '#web/http/table-download.ts';
import type { RequestHandler } from './$types';

/** More than the page shows; whoever finds as many asks for more words. */
const MOST = 500;

/** What was found in the laws on the desk, with the whole words of each provision. */
export const GET: RequestHandler = async (event) => {
  const seat = seatOf(event);
  const { database, state, voice, today } = seat;
  const session = sessionOf(seat);
  const words = (event.url.searchParams.get('q') ?? '').trim().slice(0, 200);
  const reading = await currentReading(database, session, state, voice);
  const found = reading ? await searchIn(database, session, reading.id, words, MOST) : [];
  const rows = found.map(({ id, number, heading, lawTitle, lang, text }) => [
    id,
    lawTitle,
    number,
    heading,
    lang,
    text,
  ]);
  const head = ['id', 'law', 'number', 'heading', 'language', 'words'];
  const name = `tutela-search-${state}-${voice}-${today}`;
  return tableDownload({ title: 'Found in the laws', head, rows }, event.params.form, name);
};
