import { z } from '@hono/zod-openapi';
import { groupOf } from '#web/library/choice.ts';
import { Aspect, Verdict } from '#engine/model/decision.ts';
import { Voice } from '#engine/model/desk-decision.ts';
import {
  judgementsIn,
  PublishedJudgement,
  PublishedLaw,
  SignedPublication,
  type SignedPublication as Signed,
} from '#engine/model/desk-publication.ts';
import { Severity } from '#engine/model/requirement.ts';
import { latest, published } from '#operations/publish/public.ts';
import { allPublicRows, publicTrace } from '#store/publications/public.ts';
import { fileOf } from '#store/publications/seal.ts';
import { linked } from './catalogue.ts';
import { asks, ROOT, type Api } from './endpoint.ts';
import { formatIn, formatsOf, PUBLICATION_FORMATS, typesOf } from './formats.ts';
import type { Desk, Ground } from './ground.ts';
import { listOf, PAGE, paged } from './page.ts';
import { Refusal } from './problem.ts';
import { StateCode } from './states.ts';

const Hash = z.string().regex(/^[0-9a-f]{64}$/, 'is a SHA-256: 64 digits from 0 to f');
const hash = { params: z.object({ sha256: Hash }), refusals: [404, 410, 503] } as const;

const Row = z
  .strictObject({
    sha256: Hash,
    state: z.strictObject({ code: StateCode, name: z.string() }),
    voice: Voice,
    version: z.int(),
    published: z.string().openapi({ format: 'date-time' }),
    publicKey: z.string().openapi({ description: 'Ed25519, 32 bytes in base64.' }),
    newest: z.boolean().openapi({ description: 'The newest of its State and voice that is public.' }),
    url: z.string(),
  })
  .openapi('PublicationLine');
const FindingLine = z
  .strictObject({
    requirement: z.string(),
    group: z.string(),
    severity: Severity.optional().openapi({
      description: 'Absent where the catalogue of today has no such requirement.',
    }),
    aspect: Aspect,
    judgement: PublishedJudgement,
  })
  .openapi('PublishedFinding');
const format = z.strictObject({ format: formatsOf(PUBLICATION_FORMATS) });
const whole = { answer: SignedPublication, types: typesOf(PUBLICATION_FORMATS) };

/** What a question for findings may narrow them by. */
export const FINDING_FILTERS = {
  group: z
    .string()
    .regex(/^[a-z]{1,20}$/)
    .optional()
    .openapi({ description: 'Of this group of requirements.' }),
  severity: Severity.optional(),
  verdict: Verdict.optional(),
  aspect: Aspect.optional().openapi({ description: 'The law, or the practice.' }),
};

/** What States and NGOs published, and nothing else: read as the public reads. */
export function publicationQuestions(api: Api, ground: Ground): void {
  const { catalogue } = ground;
  const severityOf = new Map(catalogue.requirements.map(({ id, severity }) => [id, severity]));

  asks(
    api,
    {
      path: '/publications',
      id: 'publications',
      tag: 'Publications',
      summary: 'All that is public, by State and voice, newest first.',
      query: z.strictObject({ ...PAGE, state: StateCode.optional(), voice: Voice.optional() }),
      answer: listOf(Row),
      refusals: [503],
    },
    async ({ query: { limit, cursor, state, voice } }) => {
      const { database } = await opened(ground);
      const all = await allPublicRows(database);
      const seen = new Set<string>();
      const rows = all.map(({ at, name, state: code, ...row }) => {
        const newest = !seen.has(`${code} ${row.voice}`);
        seen.add(`${code} ${row.voice}`);
        return {
          ...row,
          state: { code, name },
          published: at,
          newest,
          url: `${ROOT}/publications/${row.sha256}`,
        };
      });
      const found = rows.filter(
        (row) =>
          (state === undefined || row.state.code === state) && (voice === undefined || row.voice === voice),
      );
      const page = paged(found, ({ sha256 }) => sha256, { limit, cursor }, `${ROOT}/publications`, {
        state,
        voice,
      });
      return { body: page, ...linked(page) };
    },
  );

  asks(
    api,
    {
      path: '/publications/latest/{state}/{voice}',
      id: 'latestPublication',
      tag: 'Publications',
      summary: 'The newest publication of a State in one voice.',
      params: z.object({ state: StateCode, voice: Voice }),
      query: format,
      ...whole,
      refusals: [404, 503],
    },
    async ({ params: { state, voice }, query, base }) => {
      const { database } = await opened(ground);
      const found = await latest(database, state, voice);
      if (!found)
        throw new Refusal(404, `Nothing of this State is public in this voice. See ${ROOT}/publications.`);
      return written(found, query.format, base);
    },
  );

  asks(
    api,
    {
      path: '/publications/{sha256}',
      id: 'publication',
      tag: 'Publications',
      summary: 'One publication with its hash and signature, as "tutela verify" reads it.',
      ...hash,
      query: format,
      ...whole,
    },
    async ({ params, query, base }) => written(await byHash(ground, params.sha256), query.format, base),
  );

  asks(
    api,
    {
      path: '/publications/{sha256}/laws',
      id: 'publishedLaws',
      tag: 'Publications',
      summary: 'The laws that a publication was judged on.',
      ...hash,
      answer: z.strictObject({ items: z.array(PublishedLaw) }),
    },
    async ({ params }) => {
      const { content } = await byHash(ground, params.sha256);
      return { body: { items: content.laws } };
    },
  );

  asks(
    api,
    {
      path: '/publications/{sha256}/findings',
      id: 'publishedFindings',
      tag: 'Publications',
      summary: 'The findings of a publication: law and practice apart, with the words relied on.',
      ...hash,
      query: z.strictObject({ ...PAGE, ...FINDING_FILTERS }),
      answer: listOf(FindingLine),
    },
    async ({ params, query: { limit, cursor, ...filters } }) => {
      const { content } = await byHash(ground, params.sha256);
      const lines = judgementsIn(content).map(({ requirement, aspect, judgement }) => {
        const severity = severityOf.get(requirement);
        const group = groupOf(requirement);
        return { requirement, group, ...(severity ? { severity } : {}), aspect, judgement };
      });
      const found = lines.filter(
        (line) =>
          (filters.group === undefined || line.group === filters.group) &&
          (filters.severity === undefined || line.severity === filters.severity) &&
          (filters.aspect === undefined || line.aspect === filters.aspect) &&
          (filters.verdict === undefined || line.judgement.verdict === filters.verdict),
      );
      const address = `${ROOT}/publications/${params.sha256}/findings`;
      const page = paged(found, nameOfFinding, { limit, cursor }, address, filters);
      return { body: page, ...linked(page) };
    },
  );

  function written(signed: Signed, name: string, base: string) {
    const { sha256 } = signed;
    const other = formatIn(PUBLICATION_FORMATS, name, { signed, catalogue, base }, sha256);
    return other ?? { text: fileOf(signed), etag: sha256 };
  }
}

/** "csam.produce law" */
export function nameOfFinding(line: { readonly requirement: string; readonly aspect: Aspect }): string {
  return `${line.requirement} ${line.aspect}`;
}

/** @throws Refusal while the desk is shut, since what is public is kept in its database */
export async function opened({ desk }: Ground): Promise<Desk> {
  const found = await desk();
  if ('shut' in found) {
    throw new Refusal(503, 'This cannot be read now: the desk is shut. Try again in a minute.', {
      'retry-after': '60',
    });
  }
  return found;
}

async function byHash(ground: Ground, sha256: string): Promise<Signed> {
  const { database } = await opened(ground);
  const trace = await publicTrace(database, sha256);
  if (trace && 'gone' in trace) {
    throw new Refusal(410, `This was taken back on ${trace.gone.at.slice(0, 10)}. See ${ROOT}/publications.`);
  }
  const found = trace && (await published(database, trace.row.state, sha256));
  if (!found) throw new Refusal(404, `Nothing with this hash is public here. See ${ROOT}/publications.`);
  return found;
}
