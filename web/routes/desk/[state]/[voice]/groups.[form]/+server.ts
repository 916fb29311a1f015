import { listOf } from '#operations/assess/list.ts';
import { overviewOf } from '#operations/assess/overview.ts';
import { eyesOf } from '#web/desk/list/page.ts';
import { seatOf } from '#web/desk/seat.ts';
import { tableDownload } from '#web/http/table-download.ts';
import type { RequestHandler } from './$types';

/** How far each group of requirements is. */
export const GET: RequestHandler = async (event) => {
  const seat = seatOf(event);
  const titles = new Map(seat.catalogue.instrument.groups.map(({ id, title }) => [id, title]));
  const { groups } = overviewOf((await listOf(seat)).rows, eyesOf(seat));
  const rows = groups.map(({ of, law, practice, proposed }) => [
    of,
    titles.get(of) ?? '',
    ...[law.base, proposed, law.judged, practice.judged].map(String),
  ]);
  const head = ['group', 'title', 'requirements', 'with a proposal', 'law judged', 'practice judged'];
  const name = `tutela-groups-${seat.state}-${seat.voice}-${seat.today}`;
  return tableDownload({ title: 'By group', head, rows }, event.params.form, name);
};
