import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { services } from 'made:help';
import { hourLines, phoneLines, valuesKey } from '#engine/help/index.ts';
import type { HelpService, HelpStepKind } from '#engine/model/help.ts';
import { HOW, historyOf, mayConfirm, sayOfHelp } from '#operations/help/index.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import type { Person } from '#store/people/index.ts';
import type { Faults } from '#web/desk/faults.ts';
import { FIELDS, HOW_WORDS, REFUSED, saidIn, valuesIn, type HelpGiven } from '#web/desk/help/form.ts';
import { KEPT_WORDS, KIND_WORDS } from '#web/desk/help/rows.ts';
import { deskOf, textOf } from '#web/desk/guard.ts';
import { forgetSaid, seenNow, today } from '#web/help/now.ts';
import { placeName } from '#web/help/places.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { person, service } = asked(event);
  const seen = (await seenNow(event)).find((each) => each.service.id === service.id);
  if (!seen) error(404);
  const { values, kept, checked, confirmed } = seen;
  const steps = await historyOf(deskOf(event).database, person, service);
  return {
    id: service.id,
    place: service.state ? placeName('en', service.state) : 'The world',
    kind: KIND_WORDS[service.kind],
    trust: service.trust,
    source: service.source,
    via: service.via,
    read: service.read,
    changed: service.changed,
    note: service.note,
    name: values.name,
    url: values.url,
    phones: phoneLines(values.phones),
    hours: hourLines(values.hours),
    hoursNote: values.hoursNote ?? '',
    languages: (values.languages ?? []).join(', '),
    cost: values.cost ?? '',
    children: kept ? KEPT_WORDS[kept] : 'Yes',
    checked,
    confirmed,
    closed: service.trust === 'D',
    today: today(),
    hows: HOW.map((how) => ({ how, words: HOW_WORDS[how] })),
    shown: valuesKey(values),
    steps: ['confirm', 'correct', 'withdraw'].map(() => uuid7()),
    history: steps.map((step) => ({
      id: step.id,
      kind: step.kind,
      checked: step.checked,
      how: HOW_WORDS[step.how],
      note: step.note,
      byName: step.byName,
      on: step.at.slice(0, 10),
      numbers: phoneLines(step.values?.phones).replaceAll('\n', '; '),
    })),
  };
};

export const actions: Actions = {
  confirm: (event) => say(event, 'confirm'),
  correct: (event) => say(event, 'correct'),
  withdraw: (event) => say(event, 'withdraw'),
};

const DONE: Readonly<Record<HelpStepKind, string>> = {
  confirm: 'Confirmed. Children see it within a few seconds, as far as the rules allow.',
  correct: 'Kept as a new version. The version before stays in the history.',
  withdraw: 'Withdrawn. It is on no public page any more within a few seconds.',
};

type Wrong = { readonly faults: Faults; readonly of: HelpStepKind; readonly given: HelpGiven };

async function say(event: RequestEvent, kind: HelpStepKind) {
  const { person, service } = asked(event);
  const form = await event.request.formData();
  const given = Object.fromEntries(FIELDS.map((name) => [name, textOf(form, name)])) as HelpGiven;
  const wrong = (faults: Faults) => fail(400, { faults, of: kind, given } satisfies Wrong);
  const { said, faults } = saidIn(given, today());
  const right = kind === 'correct' ? valuesIn(given, service) : {};
  if (!said || faults || right.faults) return wrong({ ...faults, ...right.faults });
  const id = textOf(form, 'step');
  const refused = await sayOfHelp(deskOf(event).database, person, service, {
    ...said,
    kind,
    shown: textOf(form, 'shown'),
    ...(right.values ? { values: right.values } : {}),
    ...(/^[0-9a-f-]{36}$/u.test(id) ? { id } : {}),
  });
  forgetSaid();
  return refused ? wrong({ '': REFUSED[refused] }) : { done: DONE[kind] };
}

/** @throws 404 for a service that is not there or not this person's */
function asked({ params, locals: { person } }: RequestEvent): {
  readonly person: Person;
  readonly service: HelpService;
} {
  const service = services.find(({ id }) => id === params['id']);
  if (!service || !person || !mayConfirm(person, service)) {
    error(404, { message: 'not found', advice: 'Look at the address, or begin at the desk.' });
  }
  return { person, service };
}
