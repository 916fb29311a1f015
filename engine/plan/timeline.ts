import type { Action } from '#engine/model/plan.ts';
import { daysBetween, plusDays } from './days.ts';

/** Shares of the whole length, 0 to 100. A bar without a start or an end is open on that side. */
export type TimelineRow = {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
};

export type Timeline = {
  /** First and last day, ISO 8601; the first days of years. */
  readonly from: string;
  readonly to: string;
  /** The first day of each year, with its place. */
  readonly years: readonly { readonly year: string; readonly at: number }[];
  /** Where today stands; absent where it is outside. */
  readonly today?: number;
  /** Actions without any date have no row. */
  readonly rows: readonly TimelineRow[];
};

/** Bars over whole years, for the actions that have a date. */
export function timelineOf(actions: readonly Action[], today: string): Timeline {
  const dated = actions.filter(({ start, due }) => start !== null || due !== null);
  const days = dated.flatMap(({ start, due }) => [start, due].filter((day) => day !== null)).sort();
  const first = (days[0] ?? today).slice(0, 4);
  const last = (days.at(-1) ?? today).slice(0, 4);
  const from = `${first}-01-01`;
  const to = `${String(Number(last) + 1).padStart(4, '0')}-01-01`;
  const length = daysBetween(from, to);
  const share = (day: string): number =>
    Math.round((Math.min(length, Math.max(0, daysBetween(from, day))) * 10_000) / length) / 100;
  const years = Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) =>
    String(Number(first) + index).padStart(4, '0'),
  );
  return {
    from,
    to,
    years: years.map((year) => ({ year, at: share(`${year}-01-01`) })),
    ...(today >= from && today < to ? { today: share(today) } : {}),
    rows: dated.map(({ id, start, due }) => ({
      id,
      from: share(start ?? (due ? plusDays(due, -30) : from)),
      // The day it is due belongs to it.
      to: share(plusDays(due ?? plusDays(start ?? from, 30), 1)),
      openStart: start === null,
      openEnd: due === null,
    })),
  };
}
