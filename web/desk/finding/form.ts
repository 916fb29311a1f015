import type { Faults } from '../faults.ts';
import type { Came } from './sent.ts';

/** What one form of the page needs to know of the others: what came back, and where it sends to. */
export type Forms = {
  readonly came: Came | undefined;
  readonly view: string;
};

/** The address of an action, with the list that the person came from. */
export function sendTo(name: string, view: string): string {
  return `?/${name}${view === '' ? '' : `&${new URLSearchParams({ view })}`}`;
}

/** What was wrong with a form, if it was this one. */
export function faultsIn({ came }: Forms, form: string): Faults {
  return came?.form === form ? (came.faults ?? {}) : {};
}

/** What was written in a form that came back, if it was this one. */
export function givenIn({ came }: Forms, form: string): Readonly<Record<string, string>> | undefined {
  return came?.form === form ? came.given : undefined;
}
