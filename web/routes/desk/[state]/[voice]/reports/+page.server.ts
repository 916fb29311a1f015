import { error, fail } from '@sveltejs/kit';
import { kindsOf } from '#engine/reports/desk/index.ts';
import { mayHere, type Seat } from '#operations/assess/seat.ts';
import { questionsFrom, REPORT_LANGS } from '#operations/reports/ground.ts';
import { prepareReport, type ReportRequest } from '#operations/reports/report.ts';
import { REPORT_FORMATS } from '#operations/reports/write.ts';
import { textOf } from '#web/desk/guard.ts';
import { askedOf, queryOf, type Asked } from '#web/desk/reports/asked.ts';
import { reportGround } from '#web/desk/reports/ground.ts';
import { FORMAT_WORDS, KIND_WORDS, LANG_WORDS } from '#web/desk/reports/words.ts';
import { seatOf } from '#web/desk/seat.ts';
import { dateIn } from '#web/words/say.ts';
import type { Actions, PageServerLoad } from './$types';

/** Word first: what goes to a ministry or a committee is written on. */
const FORMATS = [...REPORT_FORMATS].sort((a, b) => order(a) - order(b));

export const load: PageServerLoad = async (event) => {
  const seat = seatOf(event);
  if (!mayHere(seat, 'report')) error(404, 'not found');
  const asked = askedOf((name) => event.url.searchParams.get(name) ?? '', seat.voice);
  return {
    asked,
    query: queryOf(asked),
    kinds: kindsOf(seat.voice).map((kind) => ({
      id: kind,
      label: KIND_WORDS[kind][0],
      about: KIND_WORDS[kind][1],
    })),
    langs: REPORT_LANGS.map((lang) => ({ id: lang, label: LANG_WORDS[lang] })),
    formats: FORMATS.map((format) => ({ id: format, label: FORMAT_WORDS[format] })),
    drawn: await drawnFor(seat, asked),
  };
};

export const actions: Actions = {
  /** How long replies would be; nothing is kept. */
  count: async (event) => {
    const seat = seatOf(event);
    const form = await event.request.formData();
    const asked = askedOf((name) => textOf(form, name), seat.voice);
    const typed = textOf(form, 'questions');
    const { questions, unknown } = questionsFrom(typed, seat.catalogue);
    if (unknown.length > 0) {
      const words = `There is no requirement ${unknown.slice(0, 5).join(', ')}. Look up its id in the list of requirements.`;
      return fail(400, { faults: { questions: words }, typed });
    }
    return { typed, counted: questions.length, drawn: await drawnFor(seat, asked, { questions }) };
  },
};

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

function order(format: string): number {
  return ['docx', 'pdf', 'xlsx'].includes(format) ? 0 : 1;
}
