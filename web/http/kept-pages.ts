import type { IncomingMessage, ServerResponse } from 'node:http';
import { inTurns } from './in-turns.ts';
import { PageStore, type Kept } from './page-store.ts';

/** Pages of the portal that are held, of each language some. */
const MOST = 800;
/** Longer addresses are asked for once. */
const LONGEST = 500;

/** Pages that were drawn already, and who answers with them. */
export type KeptPages = {
  readonly store: PageStore;
  /** What is public at this moment; see public-now.ts. */
  readonly mark: () => Promise<string>;
  /** @returns whether this request was answered, or will be, by one of them; `otherwise` is called where it was not after all */
  readonly answers: (request: IncomingMessage, response: ServerResponse, otherwise: () => void) => boolean;
};

/**
 * Answers with pages that are kept, before anything else looks at the request: most readers of a page find it drawn. A page
 * that shows what was published is handed out only while just that is public.
 *
 * @param markNow reads what is public
 */
export function keptPages(markNow: () => Promise<string>): KeptPages {
  const store = new PageStore(MOST);
  const mark = inTurns(markNow);
  const answers: KeptPages['answers'] = (request, response, otherwise) => {
    const { method, url = '' } = request;
    if (method !== 'GET' && method !== 'HEAD') return false;
    const found = store.find(url);
    if (!found) return false;
    const send = (now: string | undefined): boolean => {
      const { headers } = request;
      const kept = store.answer(url, now, {
        accept: String(headers['accept-encoding'] ?? ''),
        ifNoneMatch: headers['if-none-match'],
      });
      if (kept) write(response, kept, method === 'HEAD');
      return kept !== undefined;
    };
    if (found.mark === undefined) return send(undefined);
    mark().then(
      (now) => {
        if (!send(now)) otherwise();
      },
      // What is public cannot be read: the page itself says so.
      otherwise,
    );
    return true;
  };
  return { store, mark, answers };
}

export function isKeepable(method: string, address: string): boolean {
  return method === 'GET' && address.length < LONGEST;
}

function write(response: ServerResponse, { status, headers, body }: Kept, head: boolean): void {
  for (let at = 0; at < headers.length; at += 2) response.setHeader(headers[at] ?? '', headers[at + 1] ?? '');
  response.statusCode = status;
  response.end(head ? undefined : body);
}
