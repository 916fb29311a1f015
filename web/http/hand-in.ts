import type {} from '#web/desk/app.d.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { isKeepable } from './kept-pages.ts';
import { responseOf } from './page-store.ts';
import { showsWhatIsPublic } from './public-now.ts';

/** Of a request: which page was asked for, and who keeps it. */
export type Asked = Pick<RequestEvent, 'platform' | 'request' | 'isSubRequest'> & {
  readonly url: Pick<URL, 'pathname'>;
};

/**
 * Hands a page that was drawn to those who keep it, where it may be kept, and answers with it as it is kept.
 *
 * @param mark of what was public before it was drawn; undefined where that could not be read
 */
export async function handIn(event: Asked, mark: string | undefined, response: Response): Promise<Response> {
  const { platform, request, isSubRequest, url } = event;
  const pages = platform?.req.tutelaPages;
  const address = platform?.req.url ?? '';
  // What one page asks of another inside the server bears the address of the first.
  if (!pages || isSubRequest || response.status !== 200 || !isKeepable(request.method, address))
    return response;
  if (mark === undefined && showsWhatIsPublic(url.pathname)) return response;
  if (response.headers.has('set-cookie') || response.headers.get('cache-control')?.includes('no-store'))
    return response;
  await pages.store.keep(address, mark, response.clone());
  const kept = pages.store.answer(address, mark, {
    accept: request.headers.get('accept-encoding'),
    ifNoneMatch: request.headers.get('if-none-match'),
  });
  return kept ? responseOf(kept) : response;
}

/** The same for a page that leaves no trace: kept for a moment, and only under the address of a page that is there. */
export async function handInHelp(event: Asked, response: Response): Promise<Response> {
  const { platform, request, isSubRequest } = event;
  const { tutelaPages: pages, tutelaNeutral, url: address = '' } = platform?.req ?? {};
  if (!pages || isSubRequest || request.method !== 'GET' || response.status !== 200) return response;
  const hidden = tutelaNeutral !== undefined;
  if (!(await pages.help.keep(address, hidden, response.clone(), performance.now()))) return response;
  const accept = request.headers.get('accept-encoding') ?? '';
  const kept = pages.help.answer(address, hidden, accept, performance.now());
  return kept ? responseOf(kept) : response;
}
