import { z } from '@hono/zod-openapi';
import { compress } from 'hono/compress';
import { isAway, isFull } from '#store/database/trouble.ts';
import { networkOf } from '#store/people/limits.ts';
import { actionQuestions } from './actions.ts';
import { catalogueQuestions } from './catalogue.ts';
import { datasetQuestions } from './datasets.ts';
import { deskFindingQuestions } from './desk-findings.ts';
import { asks, newApi, OWN, ROOT, type Api } from './endpoint.ts';
import type { Ground } from './ground.ts';
import { keyed, keyQuestions } from './key.ts';
import { Counter, limitHeaders } from './limit.ts';
import { problem, Refusal } from './problem.ts';
import { publicationQuestions } from './publications.ts';
import { recommendationQuestions } from './recommendations.ts';
import { stateQuestions } from './states.ts';

/** Anybody's page may read it: nothing here depends on who is signed in, since no cookie is read. */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Link, RateLimit, RateLimit-Policy, Retry-After',
  'cross-origin-resource-policy': 'cross-origin',
};
const ASKED_BEFORE = {
  ...CORS,
  'access-control-allow-methods': 'GET, HEAD, OPTIONS',
  'access-control-allow-headers': 'Authorization, If-None-Match',
  'access-control-max-age': '600',
};

/** The interface for programs: questions below /api/v1, each written out in its OpenAPI document. */
export function apiOn(ground: Ground): Api {
  const byAddress = new Counter(ground.limits.address);
  const byKey = new Counter(ground.limits.key);
  const api = newApi().basePath(ROOT) as Api;
  const squeezed = compress();

  // What a key alone may see is sent as it is: with secrets in it, its length would tell of them (CVE-2013-3587).
  api.use('*', (c, next) =>
    c.req.path.startsWith(`${ROOT}${OWN}`) || c.req.header('authorization') !== undefined
      ? next()
      : squeezed(c, next),
  );
  api.use('*', async (c, next) => {
    const { method } = c.req;
    if (method === 'OPTIONS') return new Response(null, { status: 204, headers: ASKED_BEFORE });
    const counted = byAddress.count(networkOf(c.env.address), ground.now());
    const headers = { ...CORS, ...limitHeaders('address', ground.limits.address, counted) };
    if (!counted.allowed) {
      return problem(429, `Wait ${counted.reset} seconds before you ask again.`, headers);
    }
    if (method === 'GET' || method === 'HEAD') await next();
    else c.res = problem(405, 'Nothing is written here: ask with GET.', { allow: 'GET, HEAD, OPTIONS' });
    for (const [name, value] of Object.entries(headers)) {
      if (name.startsWith('ratelimit')) c.res.headers.append(name, value);
      else c.res.headers.set(name, value);
    }
    return undefined;
  });
  api.use(`${OWN}*`, keyed(ground, byKey));

  documentQuestion(api, ground);
  catalogueQuestions(api, ground);
  stateQuestions(api, ground);
  publicationQuestions(api, ground);
  datasetQuestions(api, ground);
  keyQuestions(api);
  deskFindingQuestions(api, ground);
  recommendationQuestions(api, ground);
  actionQuestions(api, ground);

  api.notFound(() => problem(404, `There is nothing at this address. See ${ROOT}/openapi.json.`));
  api.onError((error) => {
    if (error instanceof Refusal) return problem(error.status, error.message, error.headers);
    if (isAway(error) || isFull(error))
      return problem(503, 'This cannot be read now: the database does not answer. Try again in a minute.', {
        'retry-after': '60',
      });
    ground.failed(error);
    return problem(
      500,
      'Something failed here and was written down. Ask again; tell the operator if it stays.',
    );
  });
  return api;
}

const KEY_SCHEME = {
  type: 'http',
  scheme: 'bearer',
  description:
    'A key made on the account page of the desk. It reads what its person may read at that moment.',
} as const;

function documentQuestion(api: Api, { catalogue }: Ground): void {
  api.openAPIRegistry.registerComponent('securitySchemes', 'key', KEY_SCHEME);
  asks(
    api,
    {
      path: '/openapi.json',
      id: 'document',
      tag: 'About',
      summary: 'This document: all that may be asked, as OpenAPI 3.1.',
      answer: z.looseObject({ openapi: z.string(), paths: z.looseObject({}) }),
    },
    () => ({ body: documentOf(api, catalogue.version) }),
  );
}

/** @returns the OpenAPI 3.1 document of an interface */
export function documentOf(api: Api, catalogueVersion: string) {
  return api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Tutela',
      version: '1',
      description:
        'What the Protocol on the sale of children asks of a State, and what States and NGOs published. ' +
        'Public questions need no key. Questions about a desk of your own need one and are answered as far as its person may see. ' +
        'Lists come in pages: follow "next". Trouble is told as RFC 9457. ' +
        `Catalogue ${catalogueVersion.slice(0, 12)}.`,
      // Named by words alone: the code and the catalogue each have their own.
      license: { name: 'Code Apache-2.0; catalogue CC-BY-4.0' },
    },
    servers: [{ url: '/' }],
    security: [],
  });
}
