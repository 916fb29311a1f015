import { records as facts } from 'made:library';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { libraryHistory, sayOfLibrary, shownOf, valuesKey } from '#operations/library/index.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import type { Faults } from '#web/desk/faults.ts';
import { deskOf, textOf } from '#web/desk/guard.ts';
import { givenFrom, givenOf, noteFault, valuesFrom, type Given } from '#web/desk/library/form.ts';
import { keeperIn, REFUSED, stepOf } from '#web/desk/library/keeper.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { steps, now, ever } = await standing(event);
  const done = event.url.searchParams.get('done');
  return {
    id: event.params.id,
    withdrawn: now === null,
    title: ever.title,
    given: givenOf({ values: ever }),
    shown: valuesKey(now),
    step: uuid7(),
    done: done === 'add' || done === 'correct' || done === 'withdraw' ? done : undefined,
    steps: steps.map(({ id, kind, note, byName, at }) => ({ id, kind, note, byName, on: at.slice(0, 10) })),
  };
};

export const actions: Actions = {
  correct: async (event) => {
    const person = keeperIn(event);
    const { now } = await standing(event);
    const form = await event.request.formData();
    const given = givenFrom(form);
    const read = valuesFrom(given, now?.url);
    if ('faults' in read) return wrong(read.faults, given);
    return told(
      event,
      {
        kind: 'correct',
        record: event.params.id,
        values: read.values,
        shown: textOf(form, 'shown'),
        note: given.note,
        ...stepOf(textOf(form, 'step')),
      },
      person,
      given,
    );
  },
  withdraw: async (event) => {
    const person = keeperIn(event);
    const form = await event.request.formData();
    const note = textOf(form, 'why');
    const fault = noteFault(note);
    if (fault !== undefined) return wrong({ why: fault });
    return told(
      event,
      {
        kind: 'withdraw',
        record: event.params.id,
        shown: textOf(form, 'shown'),
        note,
        ...stepOf(textOf(form, 'step')),
      },
      person,
    );
  },
};

type Told = Parameters<typeof sayOfLibrary>[3] & { readonly kind: 'correct' | 'withdraw' };

async function told(event: RequestEvent, said: Told, person: ReturnType<typeof keeperIn>, given?: Given) {
  const kept = await sayOfLibrary(deskOf(event).database, person, facts, said);
  if ('refused' in kept) return wrong({ '': REFUSED[kept.refused] }, given);
  redirect(303, `/desk/library/${kept.record}?done=${said.kind}`);
}

/** @throws 404 where there never was such a record */
async function standing(event: RequestEvent) {
  const person = keeperIn(event);
  const id = event.params['id'] ?? '';
  const steps = await libraryHistory(deskOf(event).database, person, id);
  const now = shownOf(facts, steps, id);
  const ever =
    now ?? steps.find(({ values }) => values)?.values ?? facts.find((record) => record.id === id)?.values;
  if (now === undefined || !ever) error(404, { message: 'not found', advice: 'Go back to the library.' });
  return { steps, now, ever };
}

const wrong = (faults: Faults, given?: Given) => fail(400, { faults, ...(given ? { given } : {}) });
