import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { KeyHolder } from '#store/people/key-rules.ts';
import { answered, type Answer } from './answer.ts';
import { malformed, Problem } from './problem.ts';

export type Env = {
  /** The network address of who asks, as the server sees it. */
  readonly Bindings: { readonly address: string };
  readonly Variables: { readonly holder: KeyHolder };
};
export type Api = OpenAPIHono<Env>;

/** Where all of it stands. */
export const ROOT = '/api/v1';
/** What begins here asks for a key. */
export const OWN = '/desk/';

/** Groups of questions, as the document and the page show them. */
export type Tag = 'Catalogue' | 'States' | 'Publications' | 'Own desk' | 'About';

type Shape = z.ZodObject<z.ZodRawShape>;

export type Question<P extends Shape, Q extends Shape> = {
  /** Below ROOT, with its parts in braces: "/states/{code}". */
  readonly path: string;
  readonly id: string;
  readonly tag: Tag;
  readonly summary: string;
  readonly description?: string;
  readonly params?: P;
  /** What is not named here is refused. */
  readonly query?: Q;
  readonly answer: z.ZodType;
  /** Media types besides JSON. */
  readonly types?: readonly string[];
  /** Statuses besides those of every question. */
  readonly refusals?: readonly (404 | 410 | 503)[];
};

export type Given<P extends Shape, Q extends Shape> = {
  readonly params: z.output<P>;
  readonly query: z.output<Q>;
  readonly holder: KeyHolder | undefined;
  /** Of this site, as readers see it: "https://host". */
  readonly base: string;
};

/** @returns an interface without a question that refuses what is not in its form */
export function newApi(): Api {
  return new OpenAPIHono<Env>({
    defaultHook: (result) =>
      result.success
        ? undefined
        : malformed(result.target === 'param' ? 'path' : result.target, result.error),
  });
}

/** Adds one question to the interface and to its document. What is answered is held against `answer` by the tests. */
export function asks<P extends Shape = z.ZodObject, Q extends Shape = z.ZodObject>(
  api: Api,
  question: Question<P, Q>,
  work: (given: Given<P, Q>) => Answer | Promise<Answer>,
): void {
  const own = question.path.startsWith(OWN);
  const { path, id, tag, summary, description, params, query = z.strictObject({}) } = question;
  const route = createRoute({
    method: 'get',
    path,
    operationId: id,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    request: { ...(params ? { params } : {}), query },
    ...(own ? { security: [{ key: [] }] } : {}),
    responses: responsesOf(question, own),
  });
  api.openapi(route, (async (c: {
    readonly req: { readonly raw: Request; readonly valid: (what: string) => unknown };
    readonly get: (name: 'holder') => KeyHolder | undefined;
  }): Promise<Response> => {
    const given = {
      params: (params ? c.req.valid('param') : {}) as z.output<P>,
      query: c.req.valid('query') as z.output<Q>,
      holder: c.get('holder'),
      base: new URL(c.req.raw.url).origin,
    };
    return answered(c.req.raw, await work(given), own);
    // Checked by the tests against the document, whole: the types of the library allow no plain Response here.
  }) as never);
}

const TOLD: Readonly<Record<number, string>> = {
  400: 'What was asked is not in its form, or not known.',
  401: 'There is no key, or it is not good.',
  404: 'There is no such thing, or none that is yours to see.',
  410: 'It was taken back.',
  429: 'Too many questions: wait as long as Retry-After says.',
  503: 'The desk is shut: try again later.',
};

function responsesOf({ answer, types = [], refusals = [] }: Question<Shape, Shape>, own: boolean) {
  const statuses = [400, ...(own ? [401, 404, 503] : []), 429, ...refusals].sort();
  const refused = Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: TOLD[status] ?? '',
        content: { 'application/problem+json': { schema: Problem } },
        ...(status === 429 ? { headers: RETRY } : {}),
      },
    ]),
  );
  const others = Object.fromEntries(
    types.map((type) => [type, { schema: /json/u.test(type) ? z.looseObject({}) : z.string() }]),
  );
  return {
    200: {
      description: 'The answer.',
      headers: HEADERS,
      content: { 'application/json': { schema: answer }, ...others },
    },
    304: { description: 'You have it already: it has the ETag of If-None-Match.' },
    ...refused,
  };
}

const text = (description: string) => ({ description, schema: { type: 'string' as const } });
const HEADERS = {
  ETag: text('Send it as If-None-Match; a publication has its SHA-256 here.'),
  RateLimit: text('How many questions are left, and for how many seconds.'),
  'RateLimit-Policy': text('How many questions in how many seconds.'),
};
const RETRY = { 'Retry-After': text('Seconds to wait.') };
