import { filterFrom, recommendationsOf } from '#operations/recommendations/list.ts';
import { csvOf } from '#web/desk/recommendations/csv.ts';
import { seatOf } from '#web/desk/seat.ts';
import type { RequestHandler } from './$types';

/** More lines than a person reads; whoever needs all takes them by year. */
const MOST = 5000;

/** The list as it is filtered, for a spreadsheet. */
export const GET: RequestHandler = async (event) => {
  const seat = seatOf(event);
  const filter = { ...filterFrom(event.url.searchParams), page: 1 };
  const { rows } = await recommendationsOf(seat, filter, MOST);
  const name = `tutela-recommendations-${seat.state}-${seat.voice}-${seat.today}.csv`;
  return new Response(csvOf(rows), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
    },
  });
};
