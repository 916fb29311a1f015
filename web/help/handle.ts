import type { RequestEvent } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';
import { handInHelp } from '#web/http/hand-in.ts';
import { noTrace } from '#web/http/no-trace.ts';
import { languageAsked } from '#web/words/elsewhere.ts';
import { FALLBACK, dirOf, isLanguage, languages } from '#web/words/languages.ts';

/** The head of every page of the portal names its icon; here the tab shows a sheet of paper. */
const ICON = 'href="/favicon.svg"';
const PLAIN_ICON = 'href="/page.svg"';

/** The neutral address under which this was asked for, if it was: "/info". */
export function neutralOf({ platform }: Pick<RequestEvent, 'platform'>): string | undefined {
  return platform?.req.tutelaNeutral;
}

/** What stands before and behind the room: "/xx/help/fr", "/learn/teens". */
const ADDRESS = /^\/(?:([^/]+)\/)??(help|learn)(\/.*)?$/u;

/** Where the pages of help begin for this reader: "/en/help", or "/info/en". */
export function baseOf(event: Pick<RequestEvent, 'platform'>, lang: string): string {
  const neutral = neutralOf(event);
  return neutral === undefined ? `/${lang}/help` : `${neutral}/${lang}`;
}

/** Where no file is: Kit would answer with a page that says whose site this is. */
export function nothingHere(): Response {
  return new Response(null, { status: 404 });
}

/**
 * A page that leaves no trace: made without looking at who asks, and written into no log. web/server.ts answers with it for
 * a moment, before anything here is asked again.
 */
export const helpPage: Handle = async ({ event, resolve }) => {
  const hidden = neutralOf(event) !== undefined;
  const elsewhere = inALanguage(event);
  if (elsewhere !== undefined)
    return noTrace(new Response(null, { status: 303, headers: { location: elsewhere } }), hidden);
  const first = event.url.pathname.split('/')[1] ?? '';
  const lang = isLanguage(first) ? first : FALLBACK;
  const response = noTrace(
    await resolve(event, {
      transformPageChunk: ({ html }) =>
        html.replace('%lang%', lang).replace('%dir%', dirOf(lang)).replace(ICON, PLAIN_ICON),
    }),
    hidden,
  );
  return handInHelp(event, response);
};

/**
 * "/help" is a short address to say aloud, and "/xx/help/fr" is in a language that is not here: both lead to the same page
 * in the first language of the browser that is.
 *
 * @returns undefined where the address says its language
 */
function inALanguage(event: RequestEvent): string | undefined {
  const [, first = '', room, behind = ''] = ADDRESS.exec(event.url.pathname) ?? [];
  if (isLanguage(first)) return undefined;
  const lang =
    languages.find((tag) => tag.toLowerCase() === first.toLowerCase()) ??
    languageAsked(event.request.headers.get('accept-language'), languages);
  const base = room === 'learn' ? `/${lang}/learn` : baseOf(event, lang);
  return base + behind + event.url.search;
}
