import { error, fail, redirect } from '@sveltejs/kit';
import { mayHere } from '#operations/assess/seat.ts';
import { planOf } from '#operations/plan/read.ts';
import { planAction } from '#operations/plan/verbs.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { textOf } from '#web/desk/guard.ts';
import { choicesFor } from '#web/desk/plan/choices.ts';
import { faultsFor, notKept } from '#web/desk/plan/outcome.ts';
import { EMPTY, factsIn, valuesIn, type Values } from '#web/desk/plan/values.ts';
import { addressOf, seatOf } from '#web/desk/seat.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const seat = seatOf(event);
  if (!mayHere(seat, 'plan')) error(404, { message: 'not found', advice: 'A coordinator plans.' });
  const { actions } = await planOf(seat);
  const given = event.url.searchParams;
  const [requirement = '', recommendation = ''] = ['requirement', 'recommendation'].map((name) =>
    (given.get(name) ?? '').slice(0, 300),
  );
  const aspect = given.get('aspect') === 'practice' ? 'practice' : 'law';
  const known = seat.catalogue.requirements.some(({ id }) => id === requirement);
  const values: Values = {
    ...EMPTY,
    closings: known ? [{ requirement, aspect, closes: 'wholly' }] : [],
  };
  const choices = await choicesFor(seat, actions, values, recommendation);
  return {
    step: uuid7(),
    values: {
      ...values,
      recommendations: choices.recommendations.flatMap(({ id }) => (id === recommendation ? [id] : [])),
    },
    choices,
    // What is asked of a new action can be asked of one that is there.
    others: actions
      .filter(({ status }) => status === 'planned' || status === 'under-way')
      .map(({ id, title }) => ({ id, title })),
    query: event.url.search,
  };
};

export const actions: Actions = {
  plan: async (event) => {
    const seat = seatOf(event);
    const form = await event.request.formData();
    const values = valuesIn(form);
    const read = factsIn(values, new Set(seat.catalogue.requirements.map(({ id }) => id)));
    if ('faults' in read) return fail(400, { faults: read.faults, values });
    const id = textOf(form, 'step') || uuid7();
    const outcome = await planAction(seat, read.facts, { id });
    if (outcome.kind === 'kept') redirect(303, `${addressOf(seat)}/plan/${outcome.action}`);
    if (outcome.kind === 'moved') throw new Error('a new action was changed by somebody else');
    const all = outcome.why === 'circle' ? (await planOf(seat)).actions : [];
    return notKept(outcome, faultsFor(outcome, all), { values });
  },
};
