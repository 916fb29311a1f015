import type { Action } from '#engine/model/plan.ts';
import { isOverdue } from '#engine/plan/index.ts';
import type { Table } from '#web/http/table-download.ts';

type Column = { readonly head: string; readonly of: (action: Action, today: string) => string };

const COLUMNS: readonly Column[] = [
  { head: 'id', of: ({ id }) => id },
  { head: 'action', of: ({ title }) => title },
  { head: 'what it does', of: ({ does }) => does },
  { head: 'lead institution', of: ({ lead }) => lead ?? '' },
  { head: 'partners', of: ({ partners }) => partners.join('; ') },
  { head: 'start', of: ({ start }) => start ?? '' },
  { head: 'due', of: ({ due }) => due ?? '' },
  { head: 'status', of: ({ status }) => status },
  { head: 'status: why', of: ({ reason }) => reason ?? '' },
  { head: 'overdue', of: (action, today) => (isOverdue(action, today) ? 'yes' : 'no') },
  { head: 'cost', of: ({ cost }) => (cost === 'unknown' ? 'unknown' : String(cost.amount)) },
  { head: 'currency', of: ({ cost }) => (cost === 'unknown' ? '' : cost.currency) },
  { head: 'indicator', of: ({ indicator }) => indicator?.text ?? '' },
  { head: 'unit', of: ({ indicator }) => indicator?.unit ?? '' },
  { head: 'baseline', of: ({ indicator }) => indicator?.baseline ?? '' },
  { head: 'target', of: ({ indicator }) => indicator?.target ?? '' },
  { head: 'reported', of: ({ indicator }) => indicator?.reportingFrequency ?? '' },
  { head: 'last value', of: ({ notes }) => notes.findLast(({ value }) => value !== null)?.value ?? '' },
  { head: 'last note', of: ({ notes }) => notes.at(-1)?.words ?? '' },
  { head: 'last note: day', of: ({ notes }) => notes.at(-1)?.at.slice(0, 10) ?? '' },
  {
    head: 'closes',
    of: ({ requirements }) =>
      requirements
        .map(({ requirement, aspect, closes }) => `${requirement} (${aspect}, ${closes})`)
        .join('; '),
  },
  { head: 'recommendations', of: ({ recommendations }) => recommendations.join('; ') },
  { head: 'depends on', of: ({ dependsOn }) => dependsOn.join('; ') },
];

/** One line for each action, as it stands. */
export function tableOf(actions: readonly Action[], today: string): Table {
  return {
    title: 'Plan',
    head: COLUMNS.map(({ head }) => head),
    rows: actions.map((action) => COLUMNS.map(({ of }) => of(action, today))),
  };
}
