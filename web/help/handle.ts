import type { RequestEvent } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';
import { noTrace } from '#web/http/no-trace.ts';
import { FALLBACK, dirOf, isLanguage } from '#web/words/languages.ts';
import { ShortStore } from './short-store.ts';

const pages = new ShortStore(400, 2_000);

/** The head of every page of the portal names its icon; here the tab shows a sheet of paper. */
const ICON = 'href="/favicon.svg"';
const PLAIN_ICON = 'href="/page.svg"';

/** The neutral address under which this was asked for, if it was: "/info". */
export function neutralOf({ platform }: Pick<RequestEvent, 'platform'>): string | undefined {
  return platform?.req.tutelaNeutral;
}

/** Where the pages of help begin for this reader: "/en/help", or "/info/en". */
export function baseOf(event: Pick<RequestEvent, 'platform'>, lang: string): string {
  const neutral = neutralOf(event);
  return neutral === undefined ? `/${lang}/help` : `${neutral}/${lang}`;
}

/** A page that leaves no trace: made without looking at who asks, kept by nobody, and written into no log. */
export const helpPage: Handle = async ({ event, resolve }) => {
  const neutral = neutralOf(event);
  const { pathname, search } = event.url;
  const shared = event.request.method === 'GET' && search === '';
  const address = `${neutral ?? ''} ${pathname}`;
  const kept = shared ? pages.answer(address, event.request.headers, Date.now()) : undefined;
  if (kept) return kept;
  const first = pathname.split('/')[1] ?? '';
  const lang = isLanguage(first) ? first : FALLBACK;
  const response = noTrace(
    await resolve(event, {
      transformPageChunk: ({ html }) =>
        html.replace('%lang%', lang).replace('%dir%', dirOf(lang)).replace(ICON, PLAIN_ICON),
    }),
    neutral !== undefined,
  );
  if (!shared || response.status !== 200) return response;
  await pages.keep(address, response.clone(), Date.now());
  return pages.answer(address, event.request.headers, Date.now()) ?? response;
};
