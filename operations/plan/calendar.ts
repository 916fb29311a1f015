import type { Action } from '#engine/model/plan.ts';
import { ics, plusMonths, reportDays, stateReports, type CalendarDay } from '#engine/plan/index.ts';

/** What is known of the State under the Protocol (facts/states.yaml). */
export type Standing = {
  readonly status: string;
  readonly inForce?: string | undefined;
  readonly asOf: string;
  readonly sources: readonly string[];
};

export type CalendarAsked = {
  readonly state: string;
  readonly voice: string;
  readonly stateName: string;
  readonly standing?: Standing | undefined;
  readonly actions: readonly Action[];
  /** The page of the plan: "https://desk.example.org/desk/XE/state/plan". */
  readonly page: string;
  /** ISO 8601. */
  readonly today: string;
  /** When it was made: UTC, ISO 8601. */
  readonly made: string;
};

/** Indicators of an action without an end are named so many months ahead. */
const AHEAD = 24;

/** The plan as a calendar: the day each action is due, the days on which indicators are reported, reports of the State. */
export function calendarOf(asked: CalendarAsked): string {
  const { state, voice, stateName, standing, actions, page, today, made } = asked;
  const until = plusMonths(today, AHEAD);
  return ics({
    name: `Plan: ${stateName}`,
    made,
    lang: 'en',
    days: [
      ...actions.flatMap((action) => [...dueOf(action, page), ...reportsOf(action, page, until)]),
      // Only the State reports under article 12.
      ...(voice === 'state' && standing ? stateDays(state, stateName, standing) : []),
    ],
  });
}

function dueOf(action: Action, page: string): readonly CalendarDay[] {
  const { id, title, due, status, lead, version } = action;
  if (due === null) return [];
  const done = status === 'done' ? 'Done' : 'Due';
  return [
    {
      uid: `${id}-due@tutela`,
      day: due,
      summary: `${done}: ${title}`,
      description: lead === null ? 'No institution leads it yet.' : `Lead: ${lead}`,
      url: `${page}/${id}`,
      categories: ['Plan'],
      sequence: version,
      cancelled: status === 'dropped',
    },
  ];
}

function reportsOf(action: Action, page: string, until: string): readonly CalendarDay[] {
  const { id, title, indicator, due, status, version } = action;
  if (!indicator || status === 'dropped') return [];
  const last = due !== null && due > until ? due : until;
  return reportDays(action, last).map((day) => ({
    uid: `${id}-report-${day}@tutela`,
    day,
    summary: `Report the indicator: ${title}`,
    description: indicator.text,
    url: `${page}/${id}`,
    categories: ['Indicator'],
    sequence: version,
  }));
}

function stateDays(
  state: string,
  name: string,
  { asOf, sources, ...standing }: Standing,
): readonly CalendarDay[] {
  return stateReports(standing).map(({ kind, day, from }) => ({
    uid: `${state}-${kind}-report@tutela`,
    day,
    summary: `${name}: initial report under article 12(1) of the Protocol (derived)`,
    description: [
      `Derived, not read in a source: two years after the Protocol entered into force for the State on ${from}.`,
      `Entry into force as of ${asOf}: ${sources.join('; ')}.`,
      'The days of periodic reports are set by the Committee and are not known here.',
    ].join('\n'),
    categories: ['Article 12'],
  }));
}
