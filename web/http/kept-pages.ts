import type { IncomingMessage, ServerResponse } from 'node:http';
import { HELD_FOR } from '#operations/publish/mark.ts';
import { ShortStore } from '#web/help/short-store.ts';
import { heldFor } from './held.ts';
import { PageStore, type Kept } from './page-store.ts';

/** Pages of the portal that are held, of each language some, and their bytes in all codings. */
const MOST = 800;
const MOST_BYTES = 96 * 1024 * 1024;
/** Longer addresses are asked for once. */
const LONGEST = 500;
/** What a reader typed to search for is kept nowhere. */
const TYPED = /[?&]q=[^&]/u;
/** Pages of help and learning, and for how many milliseconds. */
const MOST_HELP = 400;
const MOMENT = 2_000;

/** Pages that were drawn already, and who answers with them. */
export type KeptPages = {
  readonly store: PageStore;
  /** Pages that leave no trace, for a moment. */
  readonly help: ShortStore;
  /** What is public at this moment, or was less than `HELD_FOR` ago; see public-now.ts. */
  readonly mark: () => Promise<string>;
  /** @returns whether this request was answered, or will be, by one of them; `otherwise` is called where it was not after all */
  readonly answers: (request: Asking, response: ServerResponse, otherwise: () => void) => boolean;
};

/** The neutral address is set where the request came under it, and its url is then that of the page behind. */
type Asking = IncomingMessage & { readonly tutelaNeutral?: string };

/**
 * Answers with pages that are kept, before anything else looks at the request: most readers of a page find it drawn. A page
 * that shows what was published is handed out only while just that is public.
 *
 * @param markNow reads what is public
 * @param clock milliseconds that never go back
 */
export function keptPages(
  markNow: () => Promise<string>,
  clock: () => number = () => performance.now(),
): KeptPages {
  const store = new PageStore(MOST, MOST_BYTES);
  const help = new ShortStore(MOST_HELP, MOMENT);
  const held = heldFor(HELD_FOR, markNow, clock);
  const answers: KeptPages['answers'] = (request, response, otherwise) => {
    const { method, url = '', headers, tutelaNeutral } = request;
    if (method !== 'GET' && method !== 'HEAD') return false;
    const accept = String(headers['accept-encoding'] ?? '');
    const send = (kept: Kept | undefined): boolean => {
      if (kept) write(response, kept, method === 'HEAD');
      return kept !== undefined;
    };
    const found = store.find(url);
    if (!found)
      return (
        method === 'GET' && send(help.answer(url, tutelaNeutral !== undefined, accept, performance.now()))
      );
    const asked = { accept, ifNoneMatch: headers['if-none-match'] };
    if (found.mark === undefined) return send(store.answer(url, undefined, asked));
    const young = held.now();
    // A page of another mark is drawn anew, and asks for the mark itself.
    if (young !== undefined) return send(store.answer(url, young, asked));
    held.read().then(
      (now) => {
        if (!send(store.answer(url, now, asked))) otherwise();
      },
      // What is public cannot be read: the page itself says so.
      otherwise,
    );
    return true;
  };
  return { store, help, mark: held.read, answers };
}

export function isKeepable(method: string, address: string): boolean {
  return method === 'GET' && address.length < LONGEST && !TYPED.test(address);
}

function write(response: ServerResponse, { status, headers, body }: Kept, head: boolean): void {
  response.writeHead(status, headers as string[]);
  response.end(head ? undefined : body);
}
