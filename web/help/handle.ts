import type { RequestEvent } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';
import { handInHelp } from '#web/http/hand-in.ts';
import { noTrace } from '#web/http/no-trace.ts';
import { FALLBACK, dirOf, isLanguage } from '#web/words/languages.ts';

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

/**
 * A page that leaves no trace: made without looking at who asks, and written into no log. web/server.ts answers with it for
 * a moment, before anything here is asked again.
 */
export const helpPage: Handle = async ({ event, resolve }) => {
  const first = event.url.pathname.split('/')[1] ?? '';
  const lang = isLanguage(first) ? first : FALLBACK;
  const response = noTrace(
    await resolve(event, {
      transformPageChunk: ({ html }) =>
        html.replace('%lang%', lang).replace('%dir%', dirOf(lang)).replace(ICON, PLAIN_ICON),
    }),
    neutralOf(event) !== undefined,
  );
  return handInHelp(event, response);
};
