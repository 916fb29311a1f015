import type { Action } from '#engine/model/plan.ts';
import { plusDays } from './days.ts';
import { reportMissing } from './reporting.ts';

export type ReminderKind = 'due-soon' | 'overdue' | 'report-due';
export const REMINDER_KINDS: readonly ReminderKind[] = ['due-soon', 'overdue', 'report-due'];

/** Why an action is to be looked at. `day`: the day it is about, so that each is said once. */
export type Reminder = { readonly action: string; readonly kind: ReminderKind; readonly day: string };

/** So many days before it is due, an action is due soon. */
export const SOON = 14;

/** Whether its day has passed and it is neither done nor dropped. */
export function isOverdue({ status, due }: Pick<Action, 'status' | 'due'>, today: string): boolean {
  return isOpen(status) && due !== null && due < today;
}

/** All that is to be said of the plan on a day, in the order of the actions. */
export function remindersOn(actions: readonly Action[], today: string): readonly Reminder[] {
  return actions.flatMap((action): Reminder[] => {
    const { id, due, status } = action;
    const found: Reminder[] = [];
    if (isOpen(status) && due !== null) {
      if (due < today) found.push({ action: id, kind: 'overdue', day: due });
      else if (due <= plusDays(today, SOON)) found.push({ action: id, kind: 'due-soon', day: due });
    }
    const report = reportMissing(action, today);
    if (report !== undefined) found.push({ action: id, kind: 'report-due', day: report });
    return found;
  });
}

function isOpen(status: Action['status']): boolean {
  return status === 'planned' || status === 'under-way';
}
