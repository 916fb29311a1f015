import { filterFrom, recommendationsOf } from '#operations/recommendations/list.ts';
import { tableOf } from '#web/desk/recommendations/table.ts';
import { seatOf } from '#web/desk/seat.ts';
import { tableDownload } from '#web/http/table-download.ts';
import type { RequestHandler } from './$types';

/** More lines than a person reads; whoever needs all takes them by year. */
const MOST = 5000;

/** The list as it is filtered, for a spreadsheet. */
export const GET: RequestHandler = async (event) => {
  const seat = seatOf(event);
  const filter = { ...filterFrom(event.url.searchParams), page: 1 };
  const { rows } = await recommendationsOf(seat, filter, MOST);
  const name = `tutela-recommendations-${seat.state}-${seat.voice}-${seat.today}`;
  return tableDownload(tableOf(rows), event.params.form, name);
};
