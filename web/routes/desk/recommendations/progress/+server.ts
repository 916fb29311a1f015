import { error, json } from '@sveltejs/kit';
import { importsSeen, mayImport } from '#operations/recommendations/import-task.ts';
import { deskOf } from '#web/desk/guard.ts';
import { taskLine } from '#web/desk/tasks/lines.ts';
import type { RequestHandler } from './$types';

/** How far the imports of the house are: asked for again and again, so it is small. */
export const GET: RequestHandler = async (event) => {
  const { person } = event.locals;
  if (!person || !mayImport(person)) error(404, { message: 'not found' });
  const tasks = await importsSeen(deskOf(event), person);
  return json({ tasks: tasks.slice(0, 10).map(taskLine) });
};
