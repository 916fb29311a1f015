import { contractOf } from '#web/api/fixtures/contract.ts';
import type { Role } from '#engine/model/role.ts';
import type { Site } from '../load/site.ts';
import { apiInput, askedIn, fits, type OpenApi } from './api-inputs.ts';
import type { Door, Ended, Input } from './door.ts';
import { crawl } from './site-crawl.ts';
import { bodyOf, formInput, pageInput, sentIn, type Sent } from './site-inputs.ts';
import type { Log } from './site-log.ts';
import type { House } from './site-people.ts';
import { routes } from './site-routes.ts';

type Ground = {
  readonly site: Site;
  readonly house: House;
  readonly log: Log;
  readonly until: number;
  readonly say: (line: string) => void;
  readonly roles: readonly Role[];
};

/** The portal is told that a proxy says who asks. */
const FROM = { headers: { 'x-forwarded-for': '192.0.2.1' } };

/** By the clock, on a machine that others use too; an answer that takes longer than the second is a hang. */
const SLOW_MS = 30_000;
const HANG_MS = 120_000;

/** The doors of a portal that runs. Its pages are walked first, as each person sees them. */
export async function siteDoors({ site, house, log, until, say }: Ground): Promise<readonly Door[]> {
  const walked = routes();
  const sitters = await house.enter();
  const cookies = new Map<string, string>(sitters.map(({ role, cookie }) => [role, cookie]));
  const found = await crawl(site.address, sitters, walked, until);
  const shown = new Set(
    found.forms
      .filter(({ post }) => post)
      .map(({ template, action }) => `${template} ${action.split('?/')[1] ?? ''}`),
  );
  say(`${found.addresses.length} addresses and ${found.forms.length} forms were found (${shown.size} kinds)`);
  const { asked, alive } = asker({ site, log });
  const keys = await house.keys();
  const document = (await (await fetch(`${site.address}/api/v1/openapi.json`, FROM)).json()) as OpenApi;
  const contract = contractOf(document);
  const known = [...KNOWN, ...(await publications(site.address))];

  const send = async ({ body }: Input): Promise<Ended> => {
    const sent = sentIn(String(body));
    if (!sent) return 'refused';
    const response = await asked(sent, cookies.get(sent.role) ?? '');
    const text = await response.text();
    alive(response, text);
    // Who was signed out by what was sent, or lost their role, is let in again as somebody new.
    if (sent.role !== 'nobody' && /^\/desk\/sign-in/u.test(response.headers.get('location') ?? ''))
      cookies.set(sent.role, await house.again(sent.role as Role).catch((error: unknown) => noOne(error)));
    return response.status < 400 ? 'read' : 'refused';
  };
  const noOne = (error: unknown): string => {
    say(`nobody could be let in: ${error instanceof Error ? error.message : String(error)}`);
    return '';
  };
  const common = { limit: SLOW_MS, clock: true } as const;
  return [
    { ...common, name: 'forms', make: (random) => formInput(random, found.forms), ask: send },
    { ...common, name: 'pages', make: (random) => pageInput(random, found), ask: send },
    {
      ...common,
      name: 'api-site',
      make: (random) => {
        const input = apiInput(random, document, known);
        const key =
          random() < 0.5 ? `\nauthorization: Bearer ${keys[Math.floor(random() * keys.length)] ?? ''}` : '';
        return { ...input, body: `${String(input.body)}${key}` };
      },
      ask: async ({ to, body }) => {
        const { path, headers } = askedIn(String(body));
        if (!fits(path, to)) return 'refused';
        const response = await asked({ method: 'GET', role: '', path, type: 'none', headers, parts: [] }, '');
        // Node itself refuses lines that are too long, before the interface is asked.
        if (response.status === 431) return 'refused';
        if (response.status >= 500 && response.status !== 503) alive(response, await response.text());
        await contract.holds(to, response);
        return response.ok ? 'read' : 'refused';
      },
    },
  ];
}

const KNOWN = [
  'csam.produce',
  'csam.distribute',
  'csam',
  'FR',
  'XE',
  'state',
  'ngo',
  'O',
  'law',
  'met',
  'en',
  'csv',
  'oscal',
  'jsonld',
  '1',
  '200',
];

/** Sends a request, each from another network address, and looks whether the portal lives and what it said. */
function asker({ site, log }: Pick<Ground, 'site' | 'log'>) {
  let count = 0;
  const asked = async (sent: Sent, cookie: string): Promise<Response> => {
    count += 1;
    const { body, type } = bodyOf(sent);
    const headers = new Headers({
      ...{ origin: site.address, accept: 'text/html', cookie },
      'x-forwarded-for': `10.${(count >> 16) & 255}.${(count >> 8) & 255}.${count & 255}`,
      ...(type === undefined ? {} : { 'content-type': type }),
    });
    for (const [name, value] of Object.entries(sent.headers)) headers.set(name, value);
    const takesBody = !['GET', 'HEAD'].includes(sent.method) && body !== undefined;
    return fetch(site.address + sent.path, {
      ...{ method: sent.method, headers, redirect: 'manual' as const, signal: AbortSignal.timeout(HANG_MS) },
      ...(takesBody ? { body } : {}),
    });
  };
  const alive = ({ status }: Response, text: string): void => {
    if (status >= 500) {
      const said =
        log.take(0) ??
        text
          .replace(/<[^>]+>/gu, ' ')
          .replace(/\s+/gu, ' ')
          .slice(0, 300);
      throw new Error(`${status}: ${said}`);
    }
    // One who got a 500 takes the words of it; what nobody took is of no answer.
    const said = log.take(3000);
    if (said !== undefined) throw new Error(`the portal said, behind no answer: ${said}`);
  };
  return { asked, alive };
}

async function publications(address: string): Promise<readonly string[]> {
  const answer = await fetch(`${address}/api/v1/publications`, FROM);
  const { items = [] } = (await answer.json()) as { readonly items?: readonly { readonly sha256: string }[] };
  return items.map(({ sha256 }) => sha256);
}
