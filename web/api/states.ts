import { z } from '@hono/zod-openapi';
import { asks, ROOT, type Api } from './endpoint.ts';
import type { Ground } from './ground.ts';
import { listOf, PAGE, paged } from './page.ts';
import { Refusal } from './problem.ts';
import { linked } from './catalogue.ts';

export const StateCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'is two capital letters of ISO 3166-1')
  .openapi({ example: 'FR' });

const Day = z.string().openapi({ format: 'date' });
const Status = z.enum(['party', 'signed', 'none', 'unknown']);
const State = z
  .strictObject({
    code: StateCode,
    alpha3: z.string(),
    name: z.string(),
    madeUp: z.boolean().optional().openapi({ description: 'The made-up State of the examples.' }),
    status: Status.openapi({ description: '"none": nothing was deposited. "unknown" is never "none".' }),
    signed: Day.optional(),
    act: z.enum(['ratification', 'accession', 'succession', 'acceptance']).optional(),
    deposited: Day.optional(),
    inForce: Day.optional(),
    sources: z.array(z.string()),
    asOf: Day.openapi({ description: 'The day of the sources, not of today.' }),
  })
  .openapi('State');

/** States and their standing under the Protocol, each fact with its source. */
export function stateQuestions(api: Api, { states }: Ground): void {
  asks(
    api,
    {
      path: '/states',
      id: 'states',
      tag: 'States',
      summary: 'States and their standing under the Protocol. A date that is absent is not known.',
      query: z.strictObject({ ...PAGE, status: Status.optional() }),
      answer: listOf(State),
    },
    ({ query: { limit, cursor, status } }) => {
      const found = states.filter((state) => status === undefined || state.status === status);
      const page = paged(found, ({ code }) => code, { limit, cursor }, `${ROOT}/states`, { status });
      return { body: page, ...linked(page) };
    },
  );

  asks(
    api,
    {
      path: '/states/{code}',
      id: 'state',
      tag: 'States',
      summary: 'One State.',
      params: z.object({ code: StateCode }),
      answer: State,
      refusals: [404],
    },
    ({ params }) => {
      const found = states.find(({ code }) => code === params.code);
      if (!found) throw new Refusal(404, `There is no such State here. They are listed at ${ROOT}/states.`);
      return { body: found };
    },
  );
}
