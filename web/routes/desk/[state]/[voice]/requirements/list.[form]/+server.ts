import { colleaguesOf } from '#operations/assess/colleagues.ts';
import { deskOf } from '#web/desk/guard.ts';
import { shownIn, whoIn } from '#web/desk/list/page.ts';
import { tableOf } from '#web/desk/list/table.ts';
import { seatOf } from '#web/desk/seat.ts';
import { tableDownload } from '#web/http/table-download.ts';
import type { RequestHandler } from './$types';

/** The list as it is shown, for a spreadsheet. */
export const GET: RequestHandler = async (event) => {
  const seat = seatOf(event);
  const { state, voice, today } = seat;
  const [shown, colleagues] = await Promise.all([
    shownIn(seat, event.url.searchParams),
    colleaguesOf(deskOf(event).people, { state, voice }),
  ]);
  const table = tableOf(shown.rows, await whoIn(seat, shown.rows, colleagues));
  return tableDownload(table, event.params.form, `tutela-${state}-${voice}-${today}`);
};
