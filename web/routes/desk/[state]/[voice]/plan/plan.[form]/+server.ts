import { planOf } from '#operations/plan/read.ts';
import { askedIn, chosen } from '#web/desk/plan/lines.ts';
import { tableOf } from '#web/desk/plan/table.ts';
import { seatOf } from '#web/desk/seat.ts';
import { tableDownload } from '#web/http/table-download.ts';
import type { RequestHandler } from './$types';

/** The plan as it is filtered, for a spreadsheet. */
export const GET: RequestHandler = async (event) => {
  const seat = seatOf(event);
  const { state, voice, today } = seat;
  const { actions } = await planOf(seat);
  const shown = chosen(actions, askedIn(event.url.searchParams), today);
  return tableDownload(tableOf(shown, today), event.params.form, `tutela-plan-${state}-${voice}-${today}`);
};
