import { json } from '@sveltejs/kit';
import { sessionOf } from '#operations/assess/seat.ts';
import { deskOf } from '#web/desk/guard.ts';
import { taskLine } from '#web/desk/tasks/lines.ts';
import { seatOf } from '#web/desk/seat.ts';
import type { RequestHandler } from './$types';

/** More than run at the same time. */
const NEWEST = 10;

/** How far the work of this State and voice is: asked for again and again, so it is small. */
export const GET: RequestHandler = async (event) => {
  const seat = seatOf(event);
  const tasks = await deskOf(event).jobs.tasks(sessionOf(seat), seat.state, seat.voice, NEWEST);
  return json({ tasks: tasks.map(taskLine) });
};
