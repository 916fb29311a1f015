import { error } from '@sveltejs/kit';
import { requirementOf } from '#web/desk/finding/sent.ts';
import { findingView } from '#web/desk/finding/view.ts';
import { tableDownload } from '#web/http/table-download.ts';
import type { RequestHandler } from './$types';

/** Every decision on a requirement in this voice, oldest first, as the history shows it. */
export const GET: RequestHandler = async (event) => {
  const { seat, requirement } = requirementOf(event);
  const { id } = requirement;
  const view = (await findingView(event, seat, requirement)) ?? error(404);
  const rows = view.lines.map((line) => [
    String(line.seq),
    line.at,
    line.who,
    line.aspect,
    line.deed,
    line.verdict ?? '',
    line.reason ?? '',
    line.words ?? '',
    line.idle ?? (line.undone ? 'taken back later' : ''),
    line.on,
  ]);
  const head = [
    'number',
    'at',
    'who',
    'of',
    'what was done',
    'verdict',
    'reason',
    'words of law',
    'without effect',
    'on',
  ];
  const name = `tutela-history-${seat.state}-${seat.voice}-${id}-${seat.today}`;
  return tableDownload({ title: `History of ${id}`, head, rows }, event.params.form, name);
};
