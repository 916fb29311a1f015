import { error } from '@sveltejs/kit';
import { mayHere, sessionOf } from '#operations/assess/seat.ts';
import { DrawReportResult } from '#operations/jobs/draw-report.ts';
import { readMade } from '#store/made.ts';
import { deskOf } from '#web/desk/guard.ts';
import { handedOut } from '#web/desk/reports/hand-out.ts';
import { seatOf } from '#web/desk/seat.ts';
import type { RequestHandler } from './$types';

/** A report that a worker drew, to those who may draw it themselves. */
export const GET: RequestHandler = async (event) => {
  const seat = seatOf(event);
  const { jobs, data } = deskOf(event);
  const task = await jobs.task(sessionOf(seat), event.params.task);
  const own = task?.state === seat.state && task.voice === seat.voice && task.kind === 'report';
  const made = own ? DrawReportResult.safeParse(task.result).data : undefined;
  if (!mayHere(seat, 'report') || !made || task?.status !== 'done')
    error(404, { message: 'not found', advice: 'Draw the report again.' });
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(readMade(data, made.sha256));
  } catch (reason) {
    error(410, { message: 'The file is not here', advice: reason instanceof Error ? reason.message : '' });
  }
  return handedOut(made.name, made.format, bytes);
};
