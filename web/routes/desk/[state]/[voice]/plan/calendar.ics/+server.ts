import { calendarOf } from '#operations/plan/calendar.ts';
import { planOf } from '#operations/plan/read.ts';
import { deskOf } from '#web/desk/guard.ts';
import { reportGround } from '#web/desk/reports/ground.ts';
import { addressOf, seatOf } from '#web/desk/seat.ts';
import type { RequestHandler } from './$types';

/** The days of the plan, for a calendar. */
export const GET: RequestHandler = async (event) => {
  const seat = seatOf(event);
  const { state, voice, today } = seat;
  const { actions } = await planOf(seat);
  const text = calendarOf({
    state,
    voice,
    stateName: deskOf(event).people.nameOfState(state) ?? state,
    standing: reportGround().states.find(({ code }) => code === state),
    actions,
    page: new URL(`${addressOf(seat)}/plan`, event.url).href,
    today,
    made: new Date().toISOString(),
  });
  return new Response(text, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="tutela-plan-${state}-${voice}.ics"`,
    },
  });
};
