import type { Action, Frequency } from '#engine/model/plan.ts';
import { plusMonths } from './days.ts';

const MONTHS: Readonly<Record<Exclude<Frequency, 'once'>, number>> = {
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
  yearly: 12,
};

/** More are never shown: a plan that runs longer is looked at again before. */
const MOST = 120;

type Reported = Pick<Action, 'indicator' | 'start' | 'due' | 'planned' | 'status' | 'statusAt'>;

/**
 * The days on which the indicator is to be reported, up to a day: counted from the start, or from the day it was planned
 * where no start is set; the last is the day it is due. Once: on that day alone. None after it was done or dropped.
 *
 * @param until ISO 8601, included
 */
export function reportDays(action: Reported, until: string): readonly string[] {
  const { indicator, due, status, statusAt } = action;
  if (!indicator) return [];
  const closed = status === 'done' || status === 'dropped' ? statusAt?.slice(0, 10) : undefined;
  const last = [until, ...(closed === undefined ? [] : [closed])].sort()[0] ?? until;
  const { reportingFrequency: often } = indicator;
  if (often === 'once') return due !== null && due <= last ? [due] : [];
  const from = begins(action);
  const days: string[] = [];
  for (let each = 1; days.length < MOST; each++) {
    // From the start each time: counted on from 28 February, the thirty-first would be lost.
    const day = plusMonths(from, each * MONTHS[often]);
    if (day > last || (due !== null && day >= due)) break;
    days.push(day);
  }
  if (due !== null && due > from && due <= last) days.push(due);
  return days;
}

/** The report that is due on a day and was not given: no value was noted since the report before it. */
export function reportMissing(action: Reported & Pick<Action, 'notes'>, today: string): string | undefined {
  if (action.status === 'dropped') return undefined;
  const days = reportDays(action, today);
  const day = days.at(-1);
  if (day === undefined) return undefined;
  const before = days.at(-2) ?? (action.indicator?.reportingFrequency === 'once' ? '' : begins(action));
  const given = action.notes.some(({ value, at }) => value !== null && at.slice(0, 10) > before);
  return given ? undefined : day;
}

function begins({ start, planned }: Pick<Action, 'start' | 'planned'>): string {
  return start ?? planned.at.slice(0, 10);
}
