import { records as facts } from 'made:library';
import { fail, redirect } from '@sveltejs/kit';
import { sayOfLibrary } from '#operations/library/index.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import type { Faults } from '#web/desk/faults.ts';
import { deskOf, textOf } from '#web/desk/guard.ts';
import { givenFrom, valuesFrom, type Given } from '#web/desk/library/form.ts';
import { keeperIn, REFUSED, stepOf } from '#web/desk/library/keeper.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  keeperIn(event);
  return { step: uuid7() };
};

export const actions: Actions = {
  default: async (event) => {
    const person = keeperIn(event);
    const form = await event.request.formData();
    const given = givenFrom(form);
    const read = valuesFrom(given);
    if ('faults' in read) return wrong(read.faults, given);
    const said = {
      kind: 'add',
      values: read.values,
      note: given.note,
      ...stepOf(textOf(form, 'step')),
    } as const;
    const kept = await sayOfLibrary(deskOf(event).database, person, facts, said);
    if ('refused' in kept) return wrong({ '': REFUSED[kept.refused] }, given);
    redirect(303, `/desk/library/${kept.record}?done=add`);
  },
};

const wrong = (faults: Faults, given: Given) => fail(400, { faults, given });
