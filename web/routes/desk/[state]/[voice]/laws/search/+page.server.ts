import { sessionOf } from '#operations/assess/seat.ts';
import { currentReading, searchIn } from '#store/readings/index.ts';
import { lookedFor } from '#web/desk/laws/for.ts';
import { snippetOf } from '#web/desk/laws/snippet.ts';
import { seatOf } from '#web/desk/seat.ts';
import { dirOf } from '#web/words/languages.ts';
import type { PageServerLoad } from './$types';

const MOST = 50;

export const load: PageServerLoad = async (event) => {
  const seat = seatOf(event);
  const { database, state, voice, catalogue } = seat;
  const session = sessionOf(seat);
  const words = (event.url.searchParams.get('q') ?? '').trim().slice(0, 200);
  const reading = await currentReading(database, session, state, voice);
  const found = reading ? await searchIn(database, session, reading.id, words, MOST + 1) : [];
  return {
    words,
    read: reading !== undefined,
    more: found.length > MOST,
    found: found.slice(0, MOST).map(({ id, number, heading, lawTitle, lang, text }) => ({
      id,
      number,
      heading,
      lawTitle,
      lang,
      dir: dirOf(lang),
      parts: snippetOf(text, words),
    })),
    for: lookedFor(event.url.searchParams, catalogue),
  };
};
