import { error } from '@sveltejs/kit';
import { sessionOf } from '#operations/assess/seat.ts';
import { currentReading, lawIn } from '#store/readings/index.ts';
import { lookedFor } from '#web/desk/laws/for.ts';
import { lawLine, partsOf } from '#web/desk/laws/view.ts';
import { seatOf } from '#web/desk/seat.ts';
import type { PageServerLoad } from './$types';

/** Provisions on one page: a code has thousands. */
const ON_A_PAGE = 200;

export const load: PageServerLoad = async (event) => {
  const seat = seatOf(event);
  const { database, state, voice, catalogue } = seat;
  const { searchParams } = event.url;
  const session = sessionOf(seat);
  const reading = await currentReading(database, session, state, voice);
  const law = reading?.laws.find((each) => each.law === searchParams.get('law'));
  if (!reading || !law)
    error(404, { message: 'no such law', advice: 'This law is not on the desk now. Look at the page Laws.' });
  const pages = Math.max(1, Math.ceil(law.provisions / ON_A_PAGE));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(searchParams.get('page'))) || 1));
  const from = (page - 1) * ON_A_PAGE + 1;
  const segments = await lawIn(database, session, reading.id, law.law, { from, count: ON_A_PAGE });
  const document = reading.documents.find(({ sha256 }) => sha256 === law.sha256);
  return {
    law: lawLine(law, document),
    file: document?.name ?? law.file ?? '',
    parts: partsOf(segments),
    from,
    to: from + segments.length - 1,
    page,
    pages,
    for: lookedFor(searchParams, catalogue),
  };
};
