import { z } from '@hono/zod-openapi';
import { FOLLOW_UPS } from '#engine/model/recommendation.ts';
import { recommendationsOf, type ListRow } from '#operations/recommendations/list.ts';
import { linked } from './catalogue.ts';
import { asks, ROOT, type Api } from './endpoint.ts';
import type { Ground } from './ground.ts';
import { Asked, listOf, nextAddress, PAGE } from './page.ts';
import { Refusal } from './problem.ts';
import { PLACE, seatOf } from './seat.ts';

const MECHANISMS = ['upr', 'treaty-body', 'special-procedure', 'other'] as const;
const KINDS = ['recommendation', 'concern', 'other'] as const;
const SOURCES = ['uhri', 'concluding-observations', 'by-hand'] as const;
const Year = z.string().regex(/^(?:19|20)\d\d$/, 'is a year, such as 2024');

const Line = z
  .strictObject({
    id: z.string(),
    source: z.enum(SOURCES),
    bodies: z.array(z.string()),
    mechanism: z.enum(MECHANISMS),
    kind: z.enum(KINDS),
    symbol: z.string().optional(),
    paragraph: z.string().optional(),
    date: z.string().optional().openapi({ format: 'date' }),
    text: z.string(),
    lang: z.string(),
    themes: z.array(z.string()),
    persons: z.array(z.string()),
    sdgs: z.array(z.string()),
    position: z.enum(['supported', 'partly-supported', 'noted', 'unknown']),
    concerns: z.boolean().openapi({ description: 'Whether it may concern what the Protocol asks.' }),
    linked: z.array(z.string()).openapi({ description: 'Requirements that people linked it to.' }),
    rejected: z.array(z.string()).openapi({ description: 'Requirements that people said it is not about.' }),
    proposed: z.array(z.string()).openapi({ description: 'Requirements that the machine proposes.' }),
    followUp: z.enum(FOLLOW_UPS),
    followUpWhy: z.string().optional(),
  })
  .openapi('Recommendation');

const FILTERS = {
  show: z.enum(['concerns', 'to-confirm', 'linked', 'all']).default('concerns').openapi({
    description: 'What may concern the Protocol; what has links to confirm; what people linked; all.',
  }),
  words: Asked.optional().openapi({ description: 'Words that must all stand there, "a phrase", -not, or.' }),
  from: Year.optional(),
  to: Year.optional(),
  body: Asked.optional(),
  theme: Asked.optional(),
  mechanism: z.enum(MECHANISMS).optional(),
  kind: z.enum(KINDS).optional(),
  source: z.enum(SOURCES).optional(),
  requirement: Asked.optional().openapi({ description: 'Linked to this requirement, or proposed for it.' }),
  'follow-up': z.enum(FOLLOW_UPS).optional(),
};

/** Recommendations to the State of one's own desk, with what its voice decided on each. */
export function recommendationQuestions(api: Api, ground: Ground): void {
  asks(
    api,
    {
      path: '/desk/{state}/{voice}/recommendations',
      id: 'recommendations',
      tag: 'Own desk',
      summary: 'Recommendations to your State, newest first, with your links and the follow-up.',
      params: z.object(PLACE),
      query: z.strictObject({ ...PAGE, ...FILTERS }),
      answer: listOf(Line),
    },
    async ({ params, holder, query: { limit, cursor = '1', ...filters } }) => {
      const seat = await seatOf(ground, holder, params);
      if (!/^[1-9]\d{0,3}$/u.test(cursor))
        throw new Refusal(400, 'This cursor is none of this list. Begin again without it.');
      const page = Number(cursor);
      const { 'follow-up': followUp, ...rest } = filters;
      const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
      const filter = { ...given, show: rest.show, page, ...(followUp ? { followUp } : {}) };
      const { rows, total } = await recommendationsOf(seat, filter, limit);
      const address = `${ROOT}/desk/${seat.state}/${seat.voice}/recommendations`;
      const more =
        rows.length > 0 && page * limit < total
          ? { next: nextAddress(address, filters, limit, String(page + 1)) }
          : {};
      return { body: { items: rows.map(line), total, ...more }, ...linked(more) };
    },
  );
}

function line({ facts, standing, proposals }: ListRow) {
  const { id, source, bodies, mechanism, kind, text, lang, themes, persons, sdgs, position, concerns } =
    facts;
  const links = [...standing.links.values()];
  const named = (confirmed: boolean) =>
    links.filter((link) => link.confirmed === confirmed).map(({ requirement }) => requirement);
  return {
    ...{ id, source, bodies, mechanism, kind },
    ...(facts.symbol === undefined ? {} : { symbol: facts.symbol }),
    ...(facts.paragraph === undefined ? {} : { paragraph: facts.paragraph }),
    ...(facts.date === undefined ? {} : { date: facts.date }),
    ...{ text, lang, themes, persons, sdgs, position, concerns },
    linked: named(true),
    rejected: named(false),
    proposed: proposals.map(({ requirement }) => requirement),
    followUp: standing.followUp,
    ...(standing.said ? { followUpWhy: standing.said.reason } : {}),
  };
}
