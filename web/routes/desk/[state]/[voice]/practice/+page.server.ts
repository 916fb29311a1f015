import { accept } from 'made:formats';
import { packs } from 'made:packs';
import { mayHere, sessionOf } from '#operations/assess/seat.ts';
import { confirmPractice, rejectPractice, takeBackPractice } from '#operations/practice/answer.ts';
import { layReport, readReportAgain, removeReport, REPORT_MB } from '#operations/practice/lay.ts';
import { practiceFilter, practiceOf } from '#operations/practice/list.ts';
import { practiceVersion } from '#operations/practice/read.ts';
import { namesOf } from '#store/decisions/people.ts';
import { deskOf, textOf } from '#web/desk/guard.ts';
import { answeredIn, askedIn, queryOf, takenIn } from '#web/desk/practice/forms.ts';
import { reportLine, rowShown } from '#web/desk/practice/view.ts';
import { seatOf } from '#web/desk/seat.ts';
import { isOpen, taskLine } from '#web/desk/tasks/lines.ts';
import { languageName } from '#web/words/say.ts';
import type { Actions, PageServerLoad } from './$types';

const TASKS = 30;
const languages = packs
  .map(({ lang: tag }) => ({ tag, name: languageName('en', tag) }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));

export const load: PageServerLoad = async (event) => {
  const seat = seatOf(event);
  const filter = practiceFilter(event.url.searchParams);
  const [{ reports, rows, total, page, pages }, tasks] = await Promise.all([
    practiceOf(seat, filter),
    deskOf(event).jobs.tasks(sessionOf(seat), seat.state, seat.voice, TASKS),
  ]);
  const names = await namesOf(seat.database, [
    ...new Set([...reports.map(({ by }) => by), ...rows.flatMap(({ answer }) => answer?.by ?? [])]),
  ]);
  const nameOf = (id: string): string => names.get(id) ?? 'somebody who has left';
  const titles = new Map(seat.catalogue.requirements.map(({ id, title }) => [id, title]));
  const own = tasks.filter(({ kind }) => kind === 'read-report');
  const [last] = own;
  const query = queryOf(event.url, ['page', 'still']);
  const version = practiceVersion(seat.catalogue);
  return {
    filter,
    query,
    here: queryOf(event.url, ['still']),
    total,
    page,
    pages,
    adds: mayHere(seat, 'import-law'),
    answers: mayHere(seat, 'attach-evidence'),
    limit: REPORT_MB,
    accept,
    languages,
    reports: reports.map((report) => reportLine(report, nameOf, version)),
    rows: rows.map((row) => rowShown(row, titles, nameOf)),
    requirements: seat.catalogue.requirements.map(({ id, title }) => ({ id, title })),
    tasks: own.filter(isOpen).map(taskLine),
    failed: last?.status === 'failed' ? (last.trouble ?? '') : undefined,
    still: event.url.searchParams.has('still'),
  };
};

export const actions: Actions = {
  lay: (event) =>
    askedIn(event, async (seat, form) => {
      const file = form.get('files');
      const lang = textOf(form, 'lang');
      if (!(file instanceof File) || file.name === '') return 'Choose the report.';
      const bytes = new Uint8Array(await file.arrayBuffer());
      await layReport(seat, deskOf(event), { name: file.name, bytes, ...(lang === '' ? {} : { lang }) });
      return undefined;
    }),
  again: (event) =>
    askedIn(event, async (seat, form) => {
      await readReportAgain(seat, deskOf(event), textOf(form, 'report'));
      return undefined;
    }),
  remove: (event) =>
    askedIn(event, async (seat, form) => {
      await removeReport(seat, textOf(form, 'report'));
      return undefined;
    }),
  confirm: (event) =>
    answeredIn(event, (seat, about, form) => {
      const taken = takenIn(form);
      return 'faults' in taken ? Promise.resolve(taken) : confirmPractice(seat, about, taken);
    }),
  reject: (event) => answeredIn(event, (seat, about) => rejectPractice(seat, about)),
  back: (event) => answeredIn(event, (seat, about) => takeBackPractice(seat, about)),
};
