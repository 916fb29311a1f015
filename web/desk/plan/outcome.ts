import { fail } from '@sveltejs/kit';
import type { Action } from '#engine/model/plan.ts';
import type { PlanOutcome } from '#operations/plan/append.ts';
import type { Faults } from '../faults.ts';

type Refused = Extract<PlanOutcome, { kind: 'refused' }>;

/** Where a field of an action has another name in the form. */
const NAMES: Readonly<Record<string, string>> = { requirements: 'requirement-0', cost: 'amount' };

/** What a person reads where nothing was kept. */
export function faultsFor(outcome: Refused, actions: readonly Pick<Action, 'id' | 'title'>[]): Faults {
  const { why, field = '', message = '', circle = [] } = outcome;
  const titles = new Map(actions.map(({ id, title }) => [id, title]));
  const titleOf = (id: string) => `“${titles.get(id) ?? 'this action'}”`;
  switch (why) {
    case 'not-yours':
      return { '': 'Your role here does not plan; ask a coordinator. Nothing was changed.' };
    case 'not-found':
      return { '': 'This action is not here. Nothing was changed.' };
    case 'nothing-new':
      return { '': 'Nothing differs from what is planned, so nothing was kept.' };
    case 'circle':
      return {
        dependsOn: `These actions would wait for one another, so that none could begin: ${circle.map(titleOf).join(' waits for ')}. Take one of them out.`,
      };
    case 'unknown':
      return { [NAMES[field] ?? field]: `“${message}” is not known here. Choose another, or take it out.` };
    case 'bad-form':
      return { [NAMES[field] ?? field]: message === '' ? 'Correct this.' : sentence(field, message) };
  }
}

/** The answer to a form that was not kept. */
export function notKept<T extends object>(outcome: Refused, faults: Faults, more: T) {
  const status = outcome.why === 'not-yours' ? 403 : outcome.why === 'not-found' ? 404 : 400;
  return fail(status, { faults, ...more });
}

function sentence(field: string, message: string): string {
  return field === '' ? `${message}.` : `The field “${field}”: ${message}.`;
}
