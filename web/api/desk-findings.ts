import { z } from '@hono/zod-openapi';
import { Aspect, Verdict } from '#engine/model/decision.ts';
import { Severity } from '#engine/model/requirement.ts';
import { listOf as deskList, type Cell } from '#operations/assess/list.ts';
import { linked } from './catalogue.ts';
import { asks, ROOT, type Api } from './endpoint.ts';
import type { Ground } from './ground.ts';
import { listOf, PAGE, paged } from './page.ts';
import { FINDING_FILTERS, nameOfFinding } from './publications.ts';
import { PLACE, seatOf } from './seat.ts';

const STALE = [
  'provision-changed',
  'provision-gone',
  'requirement-changed',
  'laws-changed',
  'evidence-expired',
] as const;
const Review = z.enum(['draft', 'submitted', 'changes-asked', 'accepted']);
const Line = z
  .strictObject({
    requirement: z.string(),
    group: z.string(),
    title: z.string(),
    severity: Severity,
    aspect: Aspect,
    verdict: Verdict,
    review: Review.optional().openapi({ description: 'Absent where nobody judged.' }),
    judgedOn: z.string().optional().openapi({ format: 'date-time' }),
    due: z.string().optional().openapi({ format: 'date' }),
    openQuestions: z.int(),
    stale: z.array(z.enum(STALE)).openapi({ description: 'Why it should be looked at again.' }),
    published: z.boolean(),
    proposal: z
      .enum(['answered', 'weak', 'nothing-found', 'beyond-law'])
      .optional()
      .openapi({ description: 'What the machine proposes of the law; only people decide.' }),
  })
  .openapi('DeskFinding');

/** The findings of one's own desk, drafts among them. People are not named: the desk itself names them. */
export function deskFindingQuestions(api: Api, ground: Ground): void {
  asks(
    api,
    {
      path: '/desk/{state}/{voice}/findings',
      id: 'deskFindings',
      tag: 'Own desk',
      summary: 'Every requirement as it stands on your desk, law and practice apart, drafts among them.',
      params: z.object(PLACE),
      query: z.strictObject({ ...PAGE, ...FINDING_FILTERS, review: Review.optional() }),
      answer: listOf(Line),
    },
    async ({ params, holder, query: { limit, cursor, ...filters } }) => {
      const seat = await seatOf(ground, holder, params);
      const { rows } = await deskList(seat);
      const lines = rows.flatMap((row) =>
        (['law', 'practice'] as const).map((aspect) => ({
          requirement: row.requirement,
          group: row.group,
          title: row.title,
          severity: row.severity,
          aspect,
          ...cellOf(row[aspect]),
          ...(aspect === 'law' && row.proposal !== undefined ? { proposal: row.proposal } : {}),
        })),
      );
      const found = lines.filter(
        (line) =>
          (filters.group === undefined || line.group === filters.group) &&
          (filters.severity === undefined || line.severity === filters.severity) &&
          (filters.aspect === undefined || line.aspect === filters.aspect) &&
          (filters.verdict === undefined || line.verdict === filters.verdict) &&
          (filters.review === undefined || line.review === filters.review),
      );
      const address = `${ROOT}/desk/${seat.state}/${seat.voice}/findings`;
      const page = paged(found, nameOfFinding, { limit, cursor }, address, filters);
      return { body: page, ...linked(page) };
    },
  );
}

function cellOf({ verdict, review, at, assigned, asked, stale, published }: Cell) {
  return {
    verdict,
    ...(at === undefined ? {} : { review, judgedOn: at }),
    ...(assigned?.due ? { due: assigned.due } : {}),
    openQuestions: asked.length,
    stale: [...new Set(stale.map(({ why }) => why))],
    published,
  };
}
