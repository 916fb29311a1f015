import { error, fail, redirect } from '@sveltejs/kit';
import { STATUSES, type Action } from '#engine/model/plan.ts';
import {
  changesBetween,
  factsOf,
  historyOf,
  isOverdue,
  reportMissing,
  whatRemains,
  withNeeds,
} from '#engine/plan/index.ts';
import { mayHere, type Seat } from '#operations/assess/seat.ts';
import type { PlanOutcome } from '#operations/plan/append.ts';
import { gapsOfSeat, planOf } from '#operations/plan/read.ts';
import { changeAction, noteProgress, setStatus } from '#operations/plan/verbs.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { textOf } from '#web/desk/guard.ts';
import { choicesFor } from '#web/desk/plan/choices.ts';
import { historyLine, NAMES, said } from '#web/desk/plan/history.ts';
import { lineOf } from '#web/desk/plan/lines.ts';
import { faultsFor, notKept } from '#web/desk/plan/outcome.ts';
import { factsIn, valuesIn, valuesOf, type Values } from '#web/desk/plan/values.ts';
import { STATUS } from '#web/desk/plan/words.ts';
import { addressOf, seatOf } from '#web/desk/seat.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const seat = seatOf(event);
  const { catalogue, today } = seat;
  const [{ actions, entries, names }, gaps] = await Promise.all([planOf(seat), gapsOfSeat(seat)]);
  const action = actions.find(({ id }) => id === event.params.id);
  if (!action) error(404, { message: 'not found', advice: 'Look at the address, or begin at the plan.' });
  const titles = new Map(catalogue.requirements.map(({ id, title }) => [id, title]));
  const titleOf = (id: string): string => titles.get(id) ?? id;
  const actionTitle = (id: string): string =>
    actions.find((each) => each.id === id)?.title ?? 'an action that is not here';
  const nameOf = (id: string): string => names.get(id) ?? 'somebody who has left';
  const plans = mayHere(seat, 'plan');
  const { values, choices } = await formOf(seat, actions, action, event.url.searchParams);
  const needs = withNeeds(actions, [action.id]);
  const remains = whatRemains(actions, gaps, [action.id]);
  const remaining = new Map(remains.map((each) => [`${each.requirement} ${each.aspect}`, each]));
  const closed = gaps.filter((gap) => !remaining.has(`${gap.requirement} ${gap.aspect}`));
  const gap = ({ requirement, aspect, verdict }: (typeof gaps)[number]) => ({
    requirement,
    aspect,
    verdict,
    title: titleOf(requirement),
  });
  const link = (id: string) => ({
    id,
    title: actionTitle(id),
    status: actions.find((each) => each.id === id)?.status ?? 'dropped',
  });
  return {
    line: lineOf(action, today, titleOf),
    does: action.does,
    indicator: action.indicator,
    overdue: isOverdue(action, today),
    report: reportMissing(action, today),
    notes: action.notes.toReversed().map((note) => ({ ...note, by: nameOf(note.by) })),
    history: historyOf(entries, action.id).map((entry) => historyLine(entry, nameOf, actionTitle)),
    dependsOn: action.dependsOn.map(link),
    waiting: actions.filter(({ dependsOn }) => dependsOn.includes(action.id)).map(({ id }) => link(id)),
    recommendations: choices.recommendations.filter(({ id }) => action.recommendations.includes(id)),
    ifDone: {
      with: [...needs].filter((id) => id !== action.id).map(link),
      gaps: gaps.length,
      closed: closed.map(gap),
      less: remains.filter(({ less }) => less).map(gap),
      open: remains.filter(({ less }) => !less).map((each) => ({ ...gap(each), later: each.later.length })),
    },
    plans,
    values,
    choices,
    asked: event.url.search !== '',
    step: { change: uuid7(), status: uuid7(), note: uuid7() },
  };
};

export const actions: Actions = {
  change: async (event) => {
    const seat = seatOf(event);
    const id = event.params.id;
    const form = await event.request.formData();
    const values = valuesIn(form);
    const why = textOf(form, 'why');
    const { actions: all } = await planOf(seat);
    const before = all.find((each) => each.id === id);
    const known = new Set([
      ...seat.catalogue.requirements.map((each) => each.id),
      ...(before?.requirements.map(({ requirement }) => requirement) ?? []),
    ]);
    const read = factsIn(values, known);
    const faults = {
      ...('faults' in read ? read.faults : {}),
      ...(why.length < 3 || why.length > 4000
        ? { why: 'Say why it changes, in three letters or more. It is kept with your name and the day.' }
        : {}),
    };
    if ('faults' in read || Object.keys(faults).length > 0)
      return fail(400, { form: 'change', faults, values, why });
    const sent = { reason: why, seen: Number(textOf(form, 'seen')), id: textOf(form, 'step') };
    const outcome = await changeAction(seat, id, read.facts, sent);
    if (outcome.kind === 'kept') redirect(303, `${addressOf(seat)}/plan/${id}`);
    if (outcome.kind === 'refused')
      return notKept(outcome, faultsFor(outcome, all), { form: 'change', values, why });
    // Both are shown; what was typed stays in the form, on top of what stands now.
    const { now } = outcome;
    const differs = Object.keys(changesBetween(factsOf(now), read.facts)) as (keyof typeof read.facts)[];
    const titleOf = (other: string): string => all.find((each) => each.id === other)?.title ?? other;
    const moved = differs.map((field) => ({
      field: NAMES[field],
      now: said(field, now[field], titleOf),
      yours: said(field, read.facts[field], titleOf),
    }));
    return fail(409, { form: 'change', faults: { '': MOVED }, values, why, moved });
  },

  status: async (event) => {
    const seat = seatOf(event);
    const form = await event.request.formData();
    const status = STATUSES.find((each) => each === textOf(form, 'status'));
    const reason = textOf(form, 'reason');
    const faults = {
      ...(status ? {} : { status: 'Choose a status.' }),
      ...(reason.length < 3 || reason.length > 4000
        ? { reason: 'Say why, in three letters or more. It is kept with your name and the day.' }
        : {}),
    };
    if (!status || Object.keys(faults).length > 0)
      return fail(400, { form: 'status', faults, reason, status });
    const sent = { reason, seen: Number(textOf(form, 'seen')), id: textOf(form, 'step') };
    const outcome = await setStatus(seat, event.params.id, status, sent);
    return answered(seat, event.params.id, outcome, { form: 'status', reason, status });
  },

  note: async (event) => {
    const seat = seatOf(event);
    const form = await event.request.formData();
    const words = textOf(form, 'words');
    const value = textOf(form, 'value').replace(/\s+/gu, ' ');
    const faults = {
      ...(words === '' ? { words: 'Say how far it is.' } : {}),
      ...(words.length > 10_000 ? { words: 'Use 10,000 letters or fewer.' } : {}),
      ...(value.length > 100 ? { value: 'Use 100 letters or fewer.' } : {}),
    };
    if (Object.keys(faults).length > 0) return fail(400, { form: 'note', faults, words, value });
    const outcome = await noteProgress(seat, event.params.id, {
      words,
      value: value || null,
      id: textOf(form, 'step'),
    });
    return answered(seat, event.params.id, outcome, { form: 'note', words, value });
  },
};

/** What was typed, so that it is not lost. */
type Sent = { readonly form: string } & Readonly<Record<string, string>>;

const MOVED =
  'Somebody changed this action since you opened it. Nothing was kept. Both are shown below; send yours again where it should hold.';

function answered(seat: Seat, id: string, outcome: PlanOutcome, more: Sent) {
  if (outcome.kind === 'kept') redirect(303, `${addressOf(seat)}/plan/${id}`);
  if (outcome.kind === 'refused') return notKept(outcome, faultsFor(outcome, []), more);
  const status = STATUS[outcome.now.status].toLowerCase();
  const words = `Somebody changed this action since you opened it; it is ${status} now. Nothing was kept. Look at it below, then send it again.`;
  return fail(409, { ...more, faults: { '': words } });
}

/** The form as it stands, with what a link asks to be added. */
async function formOf(seat: Seat, all: readonly Action[], action: Action, given: URLSearchParams) {
  const stands = valuesOf(action);
  const requirement = given.get('requirement') ?? '';
  const recommendation = (given.get('recommendation') ?? '').slice(0, 300);
  const aspect = given.get('aspect') === 'practice' ? 'practice' : 'law';
  const adds =
    seat.catalogue.requirements.some(({ id }) => id === requirement) &&
    !stands.closings.some((each) => each.requirement === requirement && each.aspect === aspect);
  const values: Values = {
    ...stands,
    closings: [...stands.closings, ...(adds ? [{ requirement, aspect, closes: 'partly' }] : [])],
  };
  const choices = await choicesFor(seat, all, values, recommendation, action.id);
  const wanted = choices.recommendations.filter(({ id }) => id === recommendation).map(({ id }) => id);
  return {
    values: { ...values, recommendations: [...new Set([...values.recommendations, ...wanted])] },
    choices,
  };
}
