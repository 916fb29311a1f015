import { catalogue } from 'made:catalogue';
import { listOf } from '#operations/assess/list.ts';
import { overviewOf } from '#operations/assess/overview.ts';
import { mayHere, sessionOf } from '#operations/assess/seat.ts';
import { deskOf } from '#web/desk/guard.ts';
import { isOpen, taskLine } from '#web/desk/tasks/lines.ts';
import { eyesOf } from '#web/desk/list/page.ts';
import { seatOf } from '#web/desk/seat.ts';
import type { PageServerLoad } from './$types';

const titles = new Map(catalogue.instrument.groups.map(({ id, title }) => [id, title]));
const NEWEST_TASKS = 20;

export const load: PageServerLoad = async (event) => {
  const seat = seatOf(event);
  const { state, voice } = seat;
  const [{ rows, reading }, tasks] = await Promise.all([
    listOf(seat),
    deskOf(event).jobs.tasks(sessionOf(seat), state, voice, NEWEST_TASKS),
  ]);
  const { severities, groups, waiting, mineDue } = overviewOf(rows, eyesOf(seat));
  return {
    base: rows.length,
    read: reading && { laws: reading.laws.length, provisions: reading.provisions, at: reading.at },
    severities,
    groups: groups.map((group) => ({ ...group, title: titles.get(group.of) ?? group.of })),
    waiting,
    mineDue,
    imports: mayHere(seat, 'import-law'),
    accepts: mayHere(seat, 'accept'),
    tasks: tasks.filter(isOpen).map(taskLine),
    still: event.url.searchParams.has('still'),
  };
};
