import { practiceFilter, practiceOf } from '#operations/practice/list.ts';
import { practiceTable } from '#web/desk/practice/table.ts';
import { seatOf } from '#web/desk/seat.ts';
import { tableDownload } from '#web/http/table-download.ts';
import type { RequestHandler } from './$types';

/** More lines than a person reads; whoever needs all takes them by report. */
const MOST = 5000;

/** The list as it is filtered, for a spreadsheet. */
export const GET: RequestHandler = async (event) => {
  const seat = seatOf(event);
  const filter = { ...practiceFilter(event.url.searchParams), page: 1 };
  const { rows } = await practiceOf(seat, filter, MOST);
  const titles = new Map(seat.catalogue.requirements.map(({ id, title }) => [id, title]));
  const name = `tutela-practice-${seat.state}-${seat.voice}-${seat.today}`;
  return tableDownload(practiceTable(rows, titles), event.params.form, name);
};
