import { colleaguesOf } from '#operations/assess/colleagues.ts';
import { deskOf } from '#web/desk/guard.ts';
import { csvOf } from '#web/desk/list/csv.ts';
import { shownIn, whoIn } from '#web/desk/list/page.ts';
import { seatOf } from '#web/desk/seat.ts';
import type { RequestHandler } from './$types';

/** The list as it is shown, for a spreadsheet. */
export const GET: RequestHandler = async (event) => {
  const seat = seatOf(event);
  const { state, voice } = seat;
  const [shown, colleagues] = await Promise.all([
    shownIn(seat, event.url.searchParams),
    colleaguesOf(deskOf(event).people, { state, voice }),
  ]);
  const body = csvOf(shown.rows, await whoIn(seat, shown.rows, colleagues));
  const name = `tutela-${state}-${voice}-${seat.today}.csv`;
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
    },
  });
};
