import type { Action } from '#engine/model/plan.ts';
import { STATUSES } from '#engine/model/plan.ts';
import { isOverdue, reportMissing, whatCloses, type GapPlan } from '#engine/plan/index.ts';
import type { PlanGap } from '#engine/model/plan.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { dateIn } from '#web/words/say.ts';
import { costSaid, STATUS, VIEW, type ViewName } from './words.ts';

/** What a person asks of the plan; an address holds it as it is. */
export type Asked = {
  readonly view: ViewName;
  readonly lead: string;
  readonly status: string;
  readonly group: string;
  readonly overdue: boolean;
};

/** Reads what is asked from an address; what cannot be meant is passed over. */
export function askedIn(given: URLSearchParams): Asked {
  const text = (name: string): string => given.get(name)?.trim().slice(0, 300) ?? '';
  return {
    view: Object.hasOwn(VIEW, text('view')) ? (text('view') as ViewName) : 'table',
    lead: text('lead'),
    status: STATUSES.find((each) => each === text('status')) ?? '',
    group: /^[a-z0-9-]{1,40}$/u.test(text('group')) ? text('group') : '',
    overdue: text('overdue') === 'yes',
  };
}

/** The address of a view with the same filter. */
export function queryOf({ view, lead, status, group, overdue }: Asked, other: Partial<Asked> = {}): string {
  const all = { view, lead, status, group, overdue, ...other };
  const query = new URLSearchParams();
  if (all.view !== 'table') query.set('view', all.view);
  for (const name of ['lead', 'status', 'group'] as const) if (all[name] !== '') query.set(name, all[name]);
  if (all.overdue) query.set('overdue', 'yes');
  return query.size === 0 ? '' : `?${query.toString()}`;
}

/** Stands for "nobody leads it" in the filter. */
export const NOBODY = '-';

export function chosen(actions: readonly Action[], asked: Asked, today: string): readonly Action[] {
  return actions.filter(
    (action) =>
      (asked.lead === '' || (action.lead ?? NOBODY) === asked.lead) &&
      (asked.status === '' || action.status === asked.status) &&
      (asked.group === '' ||
        action.requirements.some(({ requirement }) => requirement.split('.')[0] === asked.group)) &&
      (!asked.overdue || isOverdue(action, today)),
  );
}

/** One action as every view shows it. */
export function lineOf(action: Action, today: string, titleOf: (requirement: string) => string) {
  const { id, title, lead, partners, start, due, status, cost, indicator, requirements, notes } = action;
  const value = notes.findLast((note) => note.value !== null);
  return {
    id,
    title,
    lead,
    partners,
    start: start === null ? '' : dateIn('en', start),
    due: due === null ? '' : dateIn('en', due),
    status,
    statusSaid: STATUS[status],
    reason: action.reason ?? '',
    overdue: isOverdue(action, today),
    report: reportMissing(action, today) !== undefined,
    cost: costSaid(cost),
    indicator: indicator?.text ?? '',
    value: value ? `${value.value} (${value.at.slice(0, 10)})` : '',
    target: indicator?.target ?? '',
    closes: requirements.map(({ requirement, aspect, closes }) => ({
      requirement,
      title: titleOf(requirement),
      aspect,
      closes,
    })),
    version: action.version,
    step: uuid7(),
  };
}
export type Line = ReturnType<typeof lineOf>;

/** Gaps that no action names, as links to plan one. */
export function gapLines(
  actions: readonly Action[],
  gaps: readonly PlanGap[],
  titleOf: (requirement: string) => string,
) {
  return whatCloses(actions, gaps)
    .filter(({ by }: GapPlan) => by.length === 0)
    .map(({ requirement, aspect, verdict }) => ({
      requirement,
      aspect,
      verdict,
      title: titleOf(requirement),
    }));
}
