import { z } from '@hono/zod-openapi';

/** What was wrong with one part of a question. */
const Fault = z.strictObject({
  /** Where: "query limit", "path code". */
  place: z.string(),
  detail: z.string(),
});

/** RFC 9457. `detail` says what to do. */
export const Problem = z
  .strictObject({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(Fault).optional(),
  })
  .openapi('Problem');
export type Problem = z.infer<typeof Problem>;

const TITLES = {
  400: 'Bad Request',
  401: 'Unauthorized',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  410: 'Gone',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
} as const;
export type ProblemStatus = keyof typeof TITLES;

/** Thrown by a question that cannot be answered; the door answers with it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: ProblemStatus;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: ProblemStatus, detail: string, headers: Readonly<Record<string, string>> = {}) {
    super(detail);
    this.status = status;
    this.headers = headers;
  }
}

export function problem(
  status: ProblemStatus,
  detail: string,
  headers: Readonly<Record<string, string>> = {},
  errors?: Problem['errors'],
): Response {
  const body: Problem = {
    type: 'about:blank',
    title: TITLES[status],
    status,
    detail,
    ...(errors ? { errors } : {}),
  };
  return new Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    },
  });
}

/** A question whose parts are not in their form, each named with what is asked of it. */
export function malformed(where: string, { issues }: z.ZodError): Response {
  const errors = issues.map((issue) => ({
    place: [where, ...issue.path.map(String)].join(' '),
    detail: issue.code === 'unrecognized_keys' ? `does not know ${issue.keys.join(', ')}` : issue.message,
  }));
  const said = errors.map(({ place, detail }) => `${place}: ${detail}`).join('; ');
  const detail = `Correct the question (${said.slice(0, 600)}). What may be asked is in /api/v1/openapi.json.`;
  return problem(400, detail, {}, errors);
}
