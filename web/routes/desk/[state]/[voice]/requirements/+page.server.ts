import { fail } from '@sveltejs/kit';
import { catalogue } from 'made:catalogue';
import { colleaguesOf } from '#operations/assess/colleagues.ts';
import { filterFrom } from '#operations/assess/filter.ts';
import { mayHere, sessionOf } from '#operations/assess/seat.ts';
import { dropView, savedViews, saveView } from '#store/decisions/views.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { deskOf, textOf } from '#web/desk/guard.ts';
import {
  acceptTicked,
  assignTicked,
  judgeTicked,
  submitTicked,
  undoTicked,
  type BulkResult,
} from '#web/desk/list/bulk.ts';
import { lineOf } from '#web/desk/list/lines.ts';
import { shownIn, whoIn } from '#web/desk/list/page.ts';
import { queryOf, sortFrom } from '#web/desk/list/query.ts';
import { seatOf } from '#web/desk/seat.ts';
import type { Actions, PageServerLoad } from './$types';

const groups = catalogue.instrument.groups.map(({ id, title }) => ({ id, title }));

export const load: PageServerLoad = async (event) => {
  const seat = seatOf(event);
  const { state, voice, person, database, today } = seat;
  const [shown, colleagues, views] = await Promise.all([
    shownIn(seat, event.url.searchParams),
    colleaguesOf(deskOf(event).people, { state, voice }),
    savedViews(database, sessionOf(seat), { state, voice }),
  ]);
  const nameOf = await whoIn(seat, shown.rows, colleagues);
  return {
    lines: shown.rows.map((row) => lineOf(row, { nameOf, me: person.id, today })),
    base: shown.all.length,
    read: shown.reading !== undefined,
    filter: shown.filter,
    sort: shown.sort,
    query: shown.query,
    groups,
    views: views.map(({ id, name, query }) => ({ id, name, query, current: query === shown.query })),
    colleagues,
    /** For the ids of what is done at once: the same page sent twice decides once. */
    batch: uuid7(),
    tickAll: event.url.searchParams.get('tick') === 'all',
    may: {
      assign: mayHere(seat, 'assign'),
      judge: mayHere(seat, 'judge'),
      submit: mayHere(seat, 'submit'),
      accept: mayHere(seat, 'accept'),
    },
  };
};

export const actions: Actions = {
  assign: async (event) => {
    const seat = seatOf(event);
    const { state, voice } = seat;
    const colleagues = await colleaguesOf(deskOf(event).people, { state, voice });
    return answered(await assignTicked(seat, await event.request.formData(), colleagues));
  },
  judge: async (event) => answered(await judgeTicked(seatOf(event), await event.request.formData())),
  submit: async (event) => answered(await submitTicked(seatOf(event), await event.request.formData())),
  accept: async (event) => answered(await acceptTicked(seatOf(event), await event.request.formData())),
  undo: async (event) => answered(await undoTicked(seatOf(event), await event.request.formData())),

  save: async (event) => {
    const seat = seatOf(event);
    const { state, voice } = seat;
    const name = textOf(await event.request.formData(), 'name');
    if (name === '' || name.length > 100) {
      const words = 'Give the view a name of 100 characters or fewer.';
      return answered(notDone({ name: words }));
    }
    const params = event.url.searchParams;
    const query = queryOf(filterFrom(params), sortFrom(params));
    const kept =
      query.length <= 2000 && (await saveView(seat.database, sessionOf(seat), { state, voice, name, query }));
    if (kept) return { done: { said: `The view “${name}” was saved, for you alone.`, undo: [] } };
    return answered(
      notDone({
        name: 'The view was not saved: there are 50 already, or it asks for too much. Drop one first.',
      }),
    );
  },
  drop: async (event) => {
    const seat = seatOf(event);
    await dropView(seat.database, sessionOf(seat), textOf(await event.request.formData(), 'id'));
    return { done: { said: 'The view was dropped. Nothing else was changed.', undo: [] } };
  },
};

function notDone(faults: Readonly<Record<string, string>>): BulkResult {
  return { undone: { faults, ticked: [], given: {} } };
}

function answered(result: BulkResult) {
  return 'done' in result ? result : fail(400, result);
}
