import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { PracticeKind } from '#engine/model/desk-decision.ts';
import { InputError } from '#engine/model/problem.ts';
import { mayHere, type Seat } from '#operations/assess/seat.ts';
import type { Answered, Answering, Taken } from '#operations/practice/answer.ts';
import { faultsOf, type Faults } from '../faults.ts';
import { dayFault } from '../finding/attach.ts';
import { textOf } from '../guard.ts';
import { addressOf, seatOf } from '../seat.ts';
import { inputSaid } from '../trouble.ts';
import { FAULTS } from './words.ts';

/** Only who may lay documents here; then back to the page, so that a reload sends nothing again. */
export async function askedIn(
  event: RequestEvent,
  work: (seat: Seat, form: FormData) => Promise<string | undefined>,
) {
  const seat = seatOf(event);
  if (!mayHere(seat, 'import-law'))
    return wrong(
      403,
      'Your role here does not lay documents on the desk; ask a coordinator. Nothing was changed.',
    );
  try {
    const trouble = await work(seat, await event.request.formData());
    if (trouble !== undefined) return wrong(400, trouble);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return wrong(400, `${inputSaid(error.problem)} Nothing was changed.`);
  }
  redirect(303, `${addressOf(seat)}/practice`);
}

/** Answers one proposal, then shows the list where the next one stands. */
export async function answeredIn(
  event: RequestEvent,
  work: (seat: Seat, about: Answering, form: FormData) => Promise<Answered | { readonly faults: Faults }>,
) {
  const seat = seatOf(event);
  const form = await event.request.formData();
  const about: Answering = {
    report: textOf(form, 'report'),
    paragraph: textOf(form, 'paragraph'),
    requirement: textOf(form, 'requirement'),
    id: textOf(form, 'step'),
    seen: textOf(form, 'seen'),
  };
  const outcome = await work(seat, about, form);
  const given = {
    of: `${about.report} ${about.paragraph} ${about.requirement}`,
    what: textOf(form, 'what'),
    quote: textOf(form, 'quote'),
    effective: textOf(form, 'effective'),
  };
  if ('faults' in outcome) return fail(400, { faults: outcome.faults, given });
  if (outcome.kind === 'refused') {
    const { why } = outcome;
    const words = why === 'bad-form' && outcome.message ? `${FAULTS[why]} ${outcome.message}` : FAULTS[why];
    const faults: Faults = why === 'not-its-words' ? { quote: words } : { '': words };
    const status = { 'not-yours': 403, 'not-found': 409, moved: 409, answered: 409 }[why as string] ?? 400;
    return fail(status, { faults, given });
  }
  const query = queryOf(event.url, []);
  const place = Math.max(0, Math.floor(Number(textOf(form, 'place'))) || 0);
  redirect(303, `${addressOf(seat)}/practice${query && `?${query}`}#proposal-${place}`);
}

/** What an address asks of the list, without names of forms and without these. */
export function queryOf(url: URL, without: readonly string[]): string {
  const kept = [...url.searchParams].filter(([name]) => !name.startsWith('/') && !without.includes(name));
  return new URLSearchParams(kept).toString();
}

/** What the form takes from the paragraph. */
export function takenIn(form: FormData): Taken | { readonly faults: Faults } {
  const what = PracticeKind.safeParse(textOf(form, 'what'));
  const quote = textOf(form, 'quote');
  const effective = textOf(form, 'effective');
  const faults = faultsOf({
    what: what.success ? undefined : 'Choose what it is.',
    quote:
      quote.length < 10 || quote.length > 4000 ? 'Quote 10 to 4,000 letters of the paragraph.' : undefined,
    effective: dayFault(effective),
  });
  if (faults || !what.success) return { faults: faults ?? {} };
  return { what: what.data, quote, ...(effective === '' ? {} : { effective }) };
}

function wrong(status: number, words: string) {
  const faults: Faults = { '': words };
  return fail(status, { faults });
}
