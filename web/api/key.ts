import { z } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { Voice } from '#engine/model/desk-decision.ts';
import { may } from '#operations/rights.ts';
import { KEY_PREFIX } from '#store/people/api-keys.ts';
import { asks, type Api, type Env } from './endpoint.ts';
import type { Ground } from './ground.ts';
import { limitHeaders, type Counter } from './limit.ts';
import { Refusal } from './problem.ts';
import { opened } from './publications.ts';
import { StateCode } from './states.ts';

const CHALLENGE = { 'www-authenticate': 'Bearer realm="Tutela"' };

/** Finds whose key it is before anything of a desk is asked; RFC 6750. No cookie is read anywhere here. */
export function keyed(ground: Ground, counter: Counter): MiddlewareHandler<Env> {
  return async (c, next) => {
    const [, word = ''] = /^Bearer +(\S+)$/iu.exec(c.req.header('authorization') ?? '') ?? [];
    if (word === '') {
      const detail = `This is read with a key: "Authorization: Bearer ${KEY_PREFIX}…". Make one on the account page of the desk.`;
      throw new Refusal(401, detail, CHALLENGE);
    }
    const { people } = await opened(ground);
    const holder = await people.keys.holderOf(word);
    if (!holder) {
      const detail = 'This key is not good: it never was one, was ended, or is too old. Make another one.';
      throw new Refusal(401, detail, {
        'www-authenticate': `${CHALLENGE['www-authenticate']}, error="invalid_token"`,
      });
    }
    const counted = counter.count(holder.key.id, ground.now());
    const headers = limitHeaders('key', ground.limits.key, counted);
    if (!counted.allowed)
      throw new Refusal(429, `Wait ${counted.reset} seconds before this key asks again.`, headers);
    c.set('holder', holder);
    await next();
    for (const [name, value] of Object.entries(headers)) c.res.headers.append(name, value);
  };
}

const Key = z
  .strictObject({
    name: z.string(),
    state: StateCode,
    voice: Voice,
    expires: z.string().openapi({ format: 'date-time' }),
    opens: z.boolean().openapi({ description: 'False where its person may no longer see this desk.' }),
  })
  .openapi('Key');

export function keyQuestions(api: Api): void {
  asks(
    api,
    {
      path: '/desk/key',
      id: 'key',
      tag: 'Own desk',
      summary: 'What your key opens, and until when.',
      answer: Key,
    },
    ({ holder }) => {
      if (!holder) throw new Refusal(401, 'There is no key.', CHALLENGE);
      const { name, state, voice, expires } = holder.key;
      const opens = may(holder.person, 'see-drafts', { state, voice });
      return { body: { name, state, voice, expires: expires.toISOString(), opens } };
    },
  );
}
