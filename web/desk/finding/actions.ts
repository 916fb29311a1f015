import { Verdict } from '#engine/model/decision.ts';
import { acceptEvidence, adjustQuote, detach, rejectEvidence } from '#operations/assess/evidence.ts';
import { judge } from '#operations/assess/judge.ts';
import { accept, requestChanges, submit, undo } from '#operations/assess/review.ts';
import { sessionOf } from '#operations/assess/seat.ts';
import { assign, note } from '#operations/assess/talk.ts';
import { colleaguesOf } from '#operations/assess/colleagues.ts';
import { currentReading, provisionsIn } from '#store/readings/index.ts';
import { faultsOf } from '../faults.ts';
import { deskOf } from '../guard.ts';
import { attachSent, dayFault } from './attach.ts';
import { action, wrong, type Sent } from './sent.ts';
import { wordsIn } from './words.ts';

const WHY = 'Say why, in ten letters or more.';
const NOT_THERE =
  'These words do not stand in the provision. A quotation is exact: copy words of its text; only line breaks and spaces may differ.';

/** What can be done on the page of one finding. Each works as a plain form. */
export const findingActions = {
  judge: action(
    'judge',
    'judge',
    async (sent) => {
      const { seat, about, text } = sent;
      const verdict = Verdict.safeParse(text('verdict'));
      const reason = text('reason');
      const faults = faultsOf({
        verdict: verdict.success ? undefined : 'Choose what you find.',
        reason: whyFault(reason),
      });
      if (faults || !verdict.success) return wrong(faults ?? {});
      return judge(seat, { ...about, verdict: verdict.data, reason, submit: handsIn(sent) });
    },
    (sent) => (handsIn(sent) ? 'judge-submit' : 'judge'),
  ),

  submit: action('submit', 'submit', ({ seat, about }) => submit(seat, [about])),
  approve: action('approve', 'accept', ({ seat, about, text }) => accept(seat, [about], text('reason'))),
  changes: action('changes', 'request-changes', async ({ seat, about, text }) => {
    const reason = text('reason');
    const fault = whyFault(reason);
    return fault ? wrong({ reason: fault }) : requestChanges(seat, about, reason);
  }),
  undo: action('undo', 'see-drafts', ({ seat, about: { seen: _seen, ...about }, text }) =>
    undo(seat, about, text('of')),
  ),

  accept: action('accept', 'judge', async (sent) => {
    const { seat, about, text } = sent;
    const reason = text('reason');
    const exact = await exactOf(sent, text('proposed'));
    const fault = optionalFault(reason);
    if (fault || exact === undefined)
      return wrong(faultsOf({ reason: fault, exact: exact === undefined ? NOT_THERE : undefined }) ?? {});
    return acceptEvidence(seat, about, { segment: text('segment'), ...(exact ? { exact } : {}), reason });
  }),
  reject: action('reject', 'judge', async ({ seat, about, text }) => {
    const reason = text('reason');
    const fault = optionalFault(reason);
    return fault
      ? wrong({ reason: fault })
      : rejectEvidence(seat, about, { segment: text('segment'), reason });
  }),
  adjust: action('adjust', 'judge', async (sent) => {
    const { seat, about, text } = sent;
    const reason = text('reason');
    const given = text('exact');
    const exact = given === '' ? undefined : await exactOf(sent, given);
    const fault = optionalFault(reason);
    if (fault || !exact)
      return wrong(
        faultsOf({
          exact: exact ? undefined : given === '' ? 'Give the words you rely on.' : NOT_THERE,
          reason: fault,
        }) ?? {},
      );
    return adjustQuote(seat, about, { segment: text('segment'), exact, reason });
  }),

  attach: action('attach', 'attach-evidence', attachSent),
  detach: action('detach', 'attach-evidence', async ({ seat, about: { seen: _seen, ...about }, text }) => {
    const reason = text('reason');
    const fault = whyFault(reason);
    return fault ? wrong({ reason: fault }) : detach(seat, about, { item: text('item'), reason });
  }),

  note: action('note', 'comment', async ({ event, seat, about: { seen: _seen, ...about }, text }) => {
    const [words, to, answers] = [text('text'), text('to'), text('answers')];
    const known = to === '' || (await colleaguesOf(deskOf(event).people, seat)).some(({ id }) => id === to);
    const faults = faultsOf({
      text:
        words === ''
          ? 'Write something first.'
          : words.length > 10_000
            ? 'Use 10,000 letters or fewer.'
            : undefined,
      to: known ? undefined : 'Choose somebody who works here.',
    });
    if (faults) return wrong(faults);
    return note(seat, about, { text: words, ...(to ? { to } : {}), ...(answers ? { answers } : {}) });
  }),
  assign: action('assign', 'assign', async ({ event, seat, about: { seen: _seen, ...about }, text }) => {
    const [to, due] = [text('to'), text('due')];
    const known = to === '' || (await colleaguesOf(deskOf(event).people, seat)).some(({ id }) => id === to);
    const faults = faultsOf({
      to: known ? undefined : 'Choose somebody who works here.',
      due: dayFault(due),
    });
    if (faults) return wrong(faults);
    return assign(seat, [about], { to: to || null, due: due || null });
  }),
};

function handsIn({ text }: Sent): boolean {
  return text('then') === 'submit';
}

function whyFault(reason: string): string | undefined {
  return reason.length >= 10 ? undefined : WHY;
}

/** Where a reason may be left out. */
function optionalFault(reason: string): string | undefined {
  return reason === '' ? undefined : whyFault(reason);
}

/**
 * The words as they stand in the provision: a form turns line breaks into others.
 *
 * @returns "" for the whole provision; undefined where the words do not stand in it
 */
async function exactOf({ seat, text }: Sent, given: string): Promise<string | undefined> {
  if (given === '') return '';
  const session = sessionOf(seat);
  const reading = await currentReading(seat.database, session, seat.state, seat.voice);
  const [there] = reading ? await provisionsIn(seat.database, session, reading.id, [text('segment')]) : [];
  // That the provision is gone is said by the verb.
  return there ? wordsIn(there.text, given) : given;
}
