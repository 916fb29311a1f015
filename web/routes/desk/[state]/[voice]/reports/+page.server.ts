import { error, fail, redirect } from '@sveltejs/kit';
import { kindsOf } from '#engine/reports/desk/index.ts';
import { mayHere, sessionOf, type Seat } from '#operations/assess/seat.ts';
import { askForReport, type DrawReportInput } from '#operations/jobs/draw-report.ts';
import { questionsFrom, REPORT_LANGS } from '#operations/reports/ground.ts';
import { prepareReport, type ReportRequest } from '#operations/reports/report.ts';
import { isReportFormat } from '#operations/reports/write.ts';
import { deskOf, textOf } from '#web/desk/guard.ts';
import { askedOf, queryOf, type Asked } from '#web/desk/reports/asked.ts';
import { reportGround } from '#web/desk/reports/ground.ts';
import { AT_ONCE, DRAWN_LATER } from '#web/desk/reports/formats.ts';
import { madeLines } from '#web/desk/reports/made.ts';
import { FORMAT_WORDS, KIND_WORDS, LANG_WORDS, REFUSED_WORDS } from '#web/desk/reports/words.ts';
import { addressOf, seatOf } from '#web/desk/seat.ts';
import { isOpen, taskLine } from '#web/desk/tasks/lines.ts';
import { dateIn } from '#web/words/say.ts';
import type { Actions, PageServerLoad } from './$types';

/** Tasks that are looked through for reports. */
const NEWEST = 40;

export const load: PageServerLoad = async (event) => {
  const seat = seatOf(event);
  if (!mayHere(seat, 'report')) error(404, 'not found');
  const asked = askedOf((name) => event.url.searchParams.get(name) ?? '', seat.voice);
  const tasks = await deskOf(event).jobs.tasks(sessionOf(seat), seat.state, seat.voice, NEWEST);
  const own = tasks.filter(({ kind }) => kind === 'report');
  return {
    tasks: own.filter(isOpen).map(taskLine),
    made: madeLines(own),
    still: event.url.searchParams.has('still'),
    asked,
    query: queryOf(asked),
    kinds: kindsOf(seat.voice).map((kind) => ({
      id: kind,
      label: KIND_WORDS[kind][0],
      about: KIND_WORDS[kind][1],
    })),
    langs: REPORT_LANGS.map((lang) => ({ id: lang, label: LANG_WORDS[lang] })),
    formats: AT_ONCE.map((format) => ({ id: format, label: FORMAT_WORDS[format] })),
    later: DRAWN_LATER.map((format) => ({ id: format, label: FORMAT_WORDS[format] })),
    drawn: await drawnFor(seat, asked),
  };
};

export const actions: Actions = {
  /** How long replies would be; nothing is kept. */
  count: async (event) => {
    const seat = seatOf(event);
    const { asked, typed, questions, faults } = sentIn(seat, await event.request.formData());
    if (faults) return fail(400, { faults, typed });
    return { typed, counted: questions.length, drawn: await drawnFor(seat, asked, { questions }) };
  },
  /** A worker draws it; the page shows how far it is and where it lies then. */
  make: async (event) => {
    const seat = seatOf(event);
    const form = await event.request.formData();
    const { asked, typed, questions, faults } = sentIn(seat, form);
    const format = textOf(form, 'format');
    if (faults) return fail(400, { faults, typed });
    if (!isReportFormat(format))
      error(400, { message: 'no such format', advice: 'Go back and choose a format.' });
    const input = { ...asked, format, ...(questions.length > 0 ? { questions: [...questions] } : {}) };
    const task = await askForReport(seat, deskOf(event).jobs, input as DrawReportInput);
    if (!task) error(404, { message: 'not found', advice: REFUSED_WORDS['not-yours'] });
    redirect(303, `${addressOf(seat)}/reports?${queryOf(asked)}`);
  },
  cancel: async (event) => {
    const seat = seatOf(event);
    if (!mayHere(seat, 'report')) error(404, 'not found');
    const { jobs } = deskOf(event);
    const task = await jobs.task(sessionOf(seat), textOf(await event.request.formData(), 'id'));
    if (task?.state === seat.state && task.voice === seat.voice && task.kind === 'report')
      await jobs.cancel(sessionOf(seat), task.id);
    redirect(303, `${addressOf(seat)}/reports`);
  },
};

function sentIn(seat: Seat, form: FormData) {
  const asked = askedOf((name) => textOf(form, name), seat.voice);
  const typed = textOf(form, 'questions');
  const { questions, unknown } = questionsFrom(typed, seat.catalogue);
  const words = `There is no requirement ${unknown.slice(0, 5).join(', ')}. Look up its id in the list of requirements.`;
  return { asked, typed, questions, ...(unknown.length > 0 ? { faults: { questions: words } } : {}) };
}

async function drawnFor(seat: Seat, asked: Asked, more: Pick<ReportRequest, 'questions'> = {}) {
  const prepared = await prepareReport(seat, reportGround(), { ...asked, ...more });
  if (prepared.kind === 'refused') return { why: prepared.why };
  const { input, words, line } = prepared;
  const { version, date, findings, requirements } = input.signed.content;
  return {
    version,
    on: dateIn('en', date),
    findings: findings.length,
    requirements,
    words: words.all,
    line,
  };
}
