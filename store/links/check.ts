import type { LinkChecked, LinkOutcome } from '#engine/model/library.ts';
import { askHead, Forbidden, PUBLIC, type Answer, type Guard } from './ask.ts';

export type Limits = {
  /** For one link with all its redirections, in milliseconds. */
  readonly time: number;
  readonly redirects: number;
};
export const LIMITS: Limits = { time: 20_000, redirects: 5 };

export type Tried = Omit<LinkChecked, 'record' | 'on'> & {
  /** What the system said: "CERT_HAS_EXPIRED", "ENOTFOUND". */
  readonly why?: string;
};

export type Trying = { readonly agent: string; readonly guard?: Guard; readonly limits?: Limits };

/** Tries one link: its head is asked for, and where a server does not answer that well, its first byte. Never throws. */
export async function checkLink(
  url: string,
  { agent, guard = PUBLIC, limits = LIMITS }: Trying,
): Promise<Tried> {
  const signal = AbortSignal.timeout(limits.time);
  const been = new Set<string>();
  let at = url;
  let lasting = true;
  for (let step = 0; step <= limits.redirects; step++) {
    if (!URL.canParse(at)) return { url, outcome: 'forbidden-address', why: 'no address' };
    const here = new URL(at);
    here.hash = '';
    if (been.has(here.href)) return { url, outcome: 'loop' };
    been.add(here.href);
    let answer: Answer;
    try {
      answer = await asked(here, { guard, signal, agent });
    } catch (error) {
      return { url, ...faultOf(error, signal), ...(step > 0 ? { final: at } : {}) };
    }
    const { status, location, media, size } = answer;
    if (status < 300 || status > 399 || location === undefined) {
      const outcome = outcomeOf(status, step > 0 && lasting);
      return {
        url,
        outcome,
        status,
        ...(step > 0 ? { final: at } : {}),
        ...(status < 300 && media !== undefined ? { media } : {}),
        ...(status < 300 && size !== undefined ? { size } : {}),
      };
    }
    const next = URL.canParse(location, here) ? new URL(location, here) : undefined;
    if (!next) return { url, outcome: 'unreachable', status, why: 'a redirection to no address' };
    if (here.protocol === 'https:' && next.protocol === 'http:')
      return { url, outcome: 'insecure', status, final: next.href, why: 'a redirection to http' };
    lasting &&= status === 301 || status === 308;
    at = next.href;
  }
  return { url, outcome: 'loop', why: `more than ${limits.redirects} redirections` };
}

async function asked(url: URL, how: Parameters<typeof askHead>[2]): Promise<Answer> {
  const head = await askHead(url, 'HEAD', how);
  // Many servers answer this question wrongly, and the other rightly.
  return head.status < 400 ? head : askHead(url, 'GET', how);
}

function outcomeOf(status: number, moved: boolean): LinkOutcome {
  if (status >= 200 && status < 300) return moved ? 'moved' : 'fine';
  if (status === 404 || status === 410) return 'gone';
  return status >= 400 && status < 500 ? 'refused' : 'unreachable';
}

/** Codes of node for a certificate that is not good, or a server that does not speak TLS. */
const TLS = /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|^EPROTO$/u;

function faultOf(
  error: unknown,
  signal: AbortSignal,
): { readonly outcome: LinkOutcome; readonly why: string } {
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string };
  if (error instanceof Forbidden) return { outcome: 'forbidden-address', why: message };
  if (signal.aborted) return { outcome: 'too-slow', why: 'no answer in time' };
  if (code === 'HPE_HEADER_OVERFLOW') return { outcome: 'too-large', why: code };
  return { outcome: TLS.test(code) ? 'insecure' : 'unreachable', why: code || message.slice(0, 100) };
}
