import { z } from '@hono/zod-openapi';
import { ActionFacts, ActionStatus, type Action } from '#engine/model/plan.ts';
import { planOf } from '#operations/plan/read.ts';
import { linked } from './catalogue.ts';
import { asks, ROOT, type Api } from './endpoint.ts';
import type { Ground } from './ground.ts';
import { Asked, listOf, PAGE, paged } from './page.ts';
import { PLACE, seatOf } from './seat.ts';

const Note = z.strictObject({
  at: z.string().openapi({ format: 'date-time' }),
  words: z.string(),
  value: z.string().nullable().openapi({ description: 'Of the indicator, where it was measured.' }),
});
const Line = z
  .strictObject({
    ...ActionFacts.shape,
    id: z.string(),
    status: ActionStatus,
    reason: z.string().optional().openapi({ description: 'Why it has this status.' }),
    version: z.int(),
    planned: z.string().openapi({ format: 'date-time' }),
    notes: z.array(Note),
  })
  .openapi('Action');

/** The plan of one's own desk. People are not named: the desk itself names them. */
export function actionQuestions(api: Api, ground: Ground): void {
  asks(
    api,
    {
      path: '/desk/{state}/{voice}/actions',
      id: 'actions',
      tag: 'Own desk',
      summary: 'The actions of your plan as they stand now, in the order in which they were planned.',
      params: z.object(PLACE),
      query: z.strictObject({
        ...PAGE,
        status: ActionStatus.optional(),
        requirement: Asked.optional().openapi({ description: 'That close a gap of this requirement.' }),
      }),
      answer: listOf(Line),
    },
    async ({ params, holder, query: { limit, cursor, ...filters } }) => {
      const seat = await seatOf(ground, holder, params);
      const { actions } = await planOf(seat);
      const found = actions.filter(
        ({ status, requirements }) =>
          (filters.status === undefined || status === filters.status) &&
          (filters.requirement === undefined ||
            requirements.some(({ requirement }) => requirement === filters.requirement)),
      );
      const address = `${ROOT}/desk/${seat.state}/${seat.voice}/actions`;
      const page = paged(found, ({ id }) => id, { limit, cursor }, address, filters);
      return { body: { ...page, items: page.items.map(line) }, ...linked(page) };
    },
  );
}

function line({ last: _, statusAt: __, planned, notes, ...action }: Action) {
  return {
    ...action,
    planned: planned.at,
    notes: notes.map(({ at, words, value }) => ({ at, words, value })),
  };
}
