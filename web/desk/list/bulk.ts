import { Verdict, type Aspect } from '#engine/model/decision.ts';
import type { Colleague } from '#operations/assess/colleagues.ts';
import type { Outcome } from '#operations/assess/decide.ts';
import type { About } from '#operations/assess/evidence.ts';
import { judgeAll } from '#operations/assess/judge.ts';
import { accept, submit } from '#operations/assess/review.ts';
import type { Seat } from '#operations/assess/seat.ts';
import { assign } from '#operations/assess/talk.ts';
import { undoAll } from '#operations/assess/undo-all.ts';
import type { Faults } from '#web/desk/faults.ts';
import { outcomeSaid } from './words.ts';
import { aboutOf, aspectsIn, tickedIn, type Ticked } from './ticked.ts';

/** What was done at once, and how it is taken back: one line for each step, "requirement aspect id". */
export type Done = { readonly said: string; readonly undo: readonly string[] };
export type Undone = {
  readonly faults: Faults;
  /** What was ticked and written, so that nothing is written twice. */
  readonly ticked: readonly string[];
  readonly given: Readonly<Record<string, string>>;
};
export type BulkResult = { readonly done: Done } | { readonly undone: Undone };

const NONE = 'Tick one or more requirements first. Nothing was changed.';
const WHICH = 'Choose law or practice: they are judged apart.';

export async function assignTicked(
  seat: Seat,
  form: FormData,
  colleagues: readonly Colleague[],
): Promise<BulkResult> {
  const ticked = tickedIn(form);
  const aspects = aspectsIn(form, 'assign-of', true);
  const to = form.get('to');
  const due = textIn(form, 'due');
  const colleague = colleagues.find(({ id }) => id === to);
  const faults = {
    ...(ticked.length === 0 ? { row: NONE } : {}),
    ...(colleague || to === 'nobody' ? {} : { to: 'Choose who gets the work, or nobody.' }),
    ...(due === '' || isDay(due) ? {} : { due: 'Write the day as 2026-12-31.' }),
    ...(aspects.length === 0 ? { 'assign-of': 'Choose law, practice or both.' } : {}),
  };
  if (Object.keys(faults).length > 0) return undone(form, faults);
  const body = { to: colleague?.id ?? null, due: due === '' ? null : due };
  const outcome = await assign(seat, aboutOf(form, ticked, aspects, `assign ${JSON.stringify(body)}`), body);
  const whom = colleague ? `assigned to ${colleague.name}` : 'assigned to nobody';
  return resultOf(seat, form, outcome, `${ticked.length} ${whom}. Assign again to change it.`, false);
}

export async function judgeTicked(seat: Seat, form: FormData): Promise<BulkResult> {
  const ticked = tickedIn(form);
  const [aspect] = aspectsIn(form, 'judge-of');
  const { data: verdict } = Verdict.safeParse(form.get('with-verdict'));
  const reason = textIn(form, 'reason');
  const faults = {
    ...(ticked.length === 0 ? { row: NONE } : {}),
    ...(aspect ? {} : { 'judge-of': WHICH }),
    ...(verdict ? {} : { 'with-verdict': 'Choose a verdict.' }),
    ...(reason.length >= 10
      ? {}
      : { reason: 'Say why, in ten letters or more. It is kept with each of them.' }),
  };
  if (!aspect || !verdict || Object.keys(faults).length > 0) return undone(form, faults);
  const about = aboutOf(form, ticked, [aspect], `judge ${verdict} ${reason}`);
  const outcome = await judgeAll(
    seat,
    about.map((each) => ({ ...each, verdict, reason })),
  );
  return resultOf(seat, form, outcome, `${ticked.length} judged, ${aspect}.`);
}

export async function submitTicked(seat: Seat, form: FormData): Promise<BulkResult> {
  return reviewed(form, (about) => submit(seat, about), seat, 'handed in');
}

export async function acceptTicked(seat: Seat, form: FormData): Promise<BulkResult> {
  return reviewed(form, (about) => accept(seat, about), seat, 'accepted');
}

async function reviewed(
  form: FormData,
  step: (about: readonly About[]) => Promise<Outcome>,
  seat: Seat,
  said: string,
): Promise<BulkResult> {
  const ticked = tickedIn(form);
  const [aspect] = aspectsIn(form, 'review-of');
  const faults = {
    ...(ticked.length === 0 ? { row: NONE } : {}),
    ...(aspect ? {} : { 'review-of': WHICH }),
  };
  if (!aspect || Object.keys(faults).length > 0) return undone(form, faults);
  const outcome = await step(aboutOf(form, ticked, [aspect], said));
  return resultOf(seat, form, outcome, `${ticked.length} ${said}, ${aspect}.`);
}

/** Takes back what `Done.undo` names. */
export async function undoTicked(seat: Seat, form: FormData): Promise<BulkResult> {
  const steps = form.getAll('step').flatMap((value) => {
    const [, requirement, aspect, of] =
      (typeof value === 'string' && /^(\S+) (law|practice) ([0-9a-f-]{36})$/u.exec(value)) || [];
    return requirement && of ? [{ requirement, aspect: aspect as Aspect, of }] : [];
  });
  if (steps.length === 0) return undone(form, { '': 'There is nothing to take back.' });
  const outcome = await undoAll(seat, steps);
  return resultOf(seat, form, outcome, `${steps.length} taken back.`, false);
}

function resultOf(seat: Seat, form: FormData, outcome: Outcome, said: string, undoes = true): BulkResult {
  if (outcome.kind !== 'kept') {
    const titles = new Map(seat.catalogue.requirements.map(({ id, title }) => [id, title]));
    return undone(form, { '': outcomeSaid(outcome, (id) => titles.get(id) ?? id) });
  }
  const undo = undoes
    ? outcome.links.map(({ requirement, aspect, id }) => `${requirement} ${aspect} ${id}`)
    : [];
  return { done: { said, undo } };
}

const WRITTEN = ['to', 'due', 'assign-of', 'judge-of', 'with-verdict', 'reason', 'review-of'];

function undone(form: FormData, faults: Faults): BulkResult {
  const ticked = tickedIn(form).map(({ requirement }: Ticked) => requirement);
  const given = Object.fromEntries(WRITTEN.map((name) => [name, textIn(form, name).slice(0, 4000)]));
  return { undone: { faults, ticked, given } };
}

function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/u.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text)
  );
}
