import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { request as askPlain, type IncomingMessage } from 'node:http';
import { request as askSecurely } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isInnerName, isPublicAddress } from '#engine/library/index.ts';

/** What may be asked from here. Only a test allows more than the public internet. */
export type Guard = {
  readonly mayReach: (address: string) => boolean;
  readonly mayName: (host: string) => boolean;
  readonly mayPort: (port: string) => boolean;
  readonly resolve: (host: string) => Promise<readonly LookupAddress[]>;
};

/** The public internet, on the ports of the web. */
export const PUBLIC: Guard = {
  mayReach: isPublicAddress,
  mayName: (host) => !isInnerName(host),
  mayPort: (port) => port === '',
  resolve: (host) =>
    new Promise((resolve, reject) =>
      systemLookup(host, { all: true, verbatim: true }, (error, found) =>
        error ? reject(error) : resolve(found),
      ),
    ),
};

export class Forbidden extends Error {}

export type Answer = {
  readonly status: number;
  readonly location?: string;
  readonly media?: string;
  readonly size?: number;
};

/**
 * Asks one address for its head, and reads nothing of its body. The name is resolved here, once, and the connection goes
 * to what was looked at: a name that says something else a moment later changes nothing.
 *
 * @throws Forbidden when the address may not be asked; an error of node when there is no answer
 */
export async function askHead(
  url: URL,
  method: 'HEAD' | 'GET',
  { guard, signal, agent }: { readonly guard: Guard; readonly signal: AbortSignal; readonly agent: string },
): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new Forbidden(url.protocol);
  if (url.username !== '' || url.password !== '') throw new Forbidden('a name and password');
  if (!guard.mayPort(url.port)) throw new Forbidden(`port ${url.port}`);
  if (isIP(host) ? !guard.mayReach(host) : !guard.mayName(host)) throw new Forbidden(host);
  const lookup: LookupFunction = (name, options, done) => {
    guard.resolve(name).then(
      (found) => {
        const closed = found.find(({ address }) => !guard.mayReach(address));
        const [first] = found;
        if (closed || !first) done(new Forbidden(`${name} is ${closed?.address ?? 'nowhere'}`), '', 0);
        else if (options.all) done(null, [...found]);
        else done(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => done(error, '', 0),
    );
  };
  const ask = url.protocol === 'https:' ? askSecurely : askPlain;
  const headers = {
    'user-agent': agent,
    accept: '*/*',
    ...(method === 'GET' ? { range: 'bytes=0-0' } : {}),
  };
  return new Promise((resolve, reject) => {
    const asked = ask(url, { method, headers, lookup, signal, agent: false, maxHeaderSize: 16_384 });
    asked.once('response', (response) => {
      resolve(answerOf(response));
      response.once('error', () => undefined);
      asked.destroy();
    });
    asked.on('error', reject);
    asked.end();
  });
}

function answerOf({ statusCode = 0, headers }: IncomingMessage): Answer {
  const { location } = headers;
  const media = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  const whole = /\/(\d{1,15})$/u.exec(headers['content-range'] ?? '')?.[1];
  const length = whole ?? (statusCode === 206 ? undefined : headers['content-length']);
  const size = length !== undefined && /^\d{1,15}$/u.test(length) ? Number(length) : undefined;
  return {
    status: statusCode,
    ...(location === undefined ? {} : { location }),
    ...(media !== undefined && /^[\w.+-]+\/[\w.+-]+$/u.test(media) ? { media } : {}),
    ...(size === undefined || size === 0 ? {} : { size }),
  };
}
