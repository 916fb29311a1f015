import { error, type RequestEvent } from '@sveltejs/kit';
import { InputError } from '#engine/model/problem.ts';
import { questionsFrom } from '#operations/reports/ground.ts';
import { report } from '#operations/reports/report.ts';
import { isReportFormat } from '#operations/reports/write.ts';
import { textOf } from '#web/desk/guard.ts';
import { askedOf } from '#web/desk/reports/asked.ts';
import { AT_ONCE } from '#web/desk/reports/formats.ts';
import { handedOut } from '#web/desk/reports/hand-out.ts';
import { reportGround } from '#web/desk/reports/ground.ts';
import { REFUSED_WORDS } from '#web/desk/reports/words.ts';
import { seatOf } from '#web/desk/seat.ts';
import type { RequestHandler } from './$types';

/** A report as a file. It is handed out to be kept, never to be shown: no page of it runs on this site. */
export const GET: RequestHandler = async (event) =>
  fileFor(event, (name) => event.url.searchParams.get(name) ?? '');

/** The same, with the questions of a list of issues, which are too long for an address. */
export const POST: RequestHandler = async (event) => {
  const form = await event.request.formData();
  return fileFor(event, (name) => textOf(form, name));
};

async function fileFor(event: RequestEvent, get: (name: string) => string): Promise<Response> {
  const seat = seatOf(event);
  const format = get('format');
  if (!isReportFormat(format) || !AT_ONCE.includes(format))
    error(400, { message: 'no such format', advice: 'Go back and choose a format.' });
  const { questions, unknown } = questionsFrom(get('questions'), seat.catalogue);
  if (unknown.length > 0) {
    const advice = `Go back: there is no requirement ${unknown.slice(0, 5).join(', ')}.`;
    error(400, { message: 'A requirement is not known', advice });
  }
  const request = { ...askedOf(get, seat.voice), format, ...(questions.length > 0 ? { questions } : {}) };
  const made = await report(seat, reportGround(), request).catch((reason: unknown) => {
    if (!(reason instanceof InputError)) throw reason;
    error(422, { message: 'It cannot be printed so', advice: reason.problem.message });
  });
  if (made.kind === 'refused') error(404, { message: 'not found', advice: REFUSED_WORDS[made.why] });
  const { file } = made;
  return handedOut(file.name, format, 'text' in file ? file.text : new Uint8Array(file.bytes));
}
