import { compareVoices } from '#operations/publish/public.ts';
import { KIND } from '#web/desk/publish/said.ts';
import { seatOf } from '#web/desk/seat.ts';
import { tableDownload } from '#web/http/table-download.ts';
import type { RequestHandler } from './$types';

/** What both voices published, side by side, as the page is filtered; without lines until both are public. */
export const GET: RequestHandler = async (event) => {
  const seat = seatOf(event);
  const { database, catalogue, state, today } = seat;
  const { rows: compared } = await compareVoices(database, catalogue, state);
  const asked = (name: string): string => event.url.searchParams.get(name) ?? '';
  const [kind, aspect, group] = [asked('kind'), asked('aspect'), asked('group')];
  const titles = new Map(catalogue.requirements.map(({ id, title }) => [id, title]));
  const rows = compared
    .filter(
      (row) =>
        (kind === '' || row.kind === kind) &&
        (aspect === '' || row.aspect === aspect) &&
        (group === '' || row.requirement.startsWith(`${group}.`)),
    )
    .map((row) => [
      row.requirement,
      titles.get(row.requirement) ?? '',
      row.aspect,
      KIND[row.kind],
      row.state?.verdict ?? '',
      row.state?.reason ?? '',
      row.ngo?.verdict ?? '',
      row.ngo?.reason ?? '',
    ]);
  const head = [
    'requirement',
    'title',
    'of',
    'they',
    'State: verdict',
    'State: reason',
    'NGO: verdict',
    'NGO: reason',
  ];
  return tableDownload(
    { title: 'Two voices', head, rows },
    event.params.form,
    `tutela-voices-${state}-${today}`,
  );
};
