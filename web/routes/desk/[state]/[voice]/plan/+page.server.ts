import { error, fail, redirect } from '@sveltejs/kit';
import { STATUSES } from '#engine/model/plan.ts';
import { timelineOf } from '#engine/plan/index.ts';
import { mayHere } from '#operations/assess/seat.ts';
import { gapsOfSeat, planOf } from '#operations/plan/read.ts';
import { setStatus } from '#operations/plan/verbs.ts';
import { textOf } from '#web/desk/guard.ts';
import { askedIn, chosen, gapLines, lineOf, NOBODY, queryOf } from '#web/desk/plan/lines.ts';
import { faultsFor, notKept } from '#web/desk/plan/outcome.ts';
import { STATUS } from '#web/desk/plan/words.ts';
import { addressOf, seatOf } from '#web/desk/seat.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const seat = seatOf(event);
  const { catalogue, today } = seat;
  const asked = askedIn(event.url.searchParams);
  const [{ actions }, gaps] = await Promise.all([planOf(seat), gapsOfSeat(seat)]);
  const titles = new Map(catalogue.requirements.map(({ id, title }) => [id, title]));
  const titleOf = (id: string): string => titles.get(id) ?? id;
  const shown = chosen(actions, asked, today);
  const groups = new Set(
    actions.flatMap(({ requirements }) => requirements.map((each) => each.requirement.split('.')[0] ?? '')),
  );
  return {
    asked,
    query: queryOf(asked, { view: 'table' }),
    views: (['table', 'board', 'timeline'] as const).map((view) => ({
      view,
      query: queryOf(asked, { view }),
    })),
    total: actions.length,
    lines: shown.map((action) => lineOf(action, today, titleOf)),
    timeline: asked.view === 'timeline' ? timelineOf(shown, today) : undefined,
    leads: [...new Set(actions.map(({ lead }) => lead ?? NOBODY))].sort(),
    groups: catalogue.instrument.groups
      .filter(({ id }) => groups.has(id))
      .map(({ id, title }) => ({ id, title })),
    gaps: gaps.length,
    left: gapLines(actions, gaps, titleOf),
    plans: mayHere(seat, 'plan'),
  };
};

export const actions: Actions = {
  /** From a card of the board, or a row. */
  status: async (event) => {
    const seat = seatOf(event);
    const form = await event.request.formData();
    const action = textOf(form, 'action');
    const status = STATUSES.find((each) => each === textOf(form, 'status'));
    if (!status) error(400, { message: 'no such status', advice: 'Go back and choose one.' });
    const reason = textOf(form, 'reason');
    if (reason.length < 3 || reason.length > 4000) {
      const words = `Say why it is ${STATUS[status].toLowerCase()}, in three letters or more. Nothing was changed.`;
      return fail(400, { faults: { [`reason-${action}`]: words }, action });
    }
    const sent = { reason, seen: Number(textOf(form, 'seen')), id: textOf(form, 'step') };
    const outcome = await setStatus(seat, action, status, sent);
    if (outcome.kind === 'moved') {
      const words = `“${outcome.now.title}” was changed meanwhile and is ${STATUS[outcome.now.status].toLowerCase()} now. Nothing was kept; look at it, then send it again.`;
      return fail(409, { faults: { [`reason-${action}`]: words }, action });
    }
    if (outcome.kind === 'refused') return notKept(outcome, faultsFor(outcome, []), { action });
    redirect(303, `${addressOf(seat)}/plan${queryOf(askedIn(event.url.searchParams))}#card-${action}`);
  },
};
