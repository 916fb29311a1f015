import type { Handle } from '@sveltejs/kit/hooks';
import { apiAnswer, isApi } from './http/api.ts';
import { guard, isDesk } from './desk/guard.ts';
import { helpPage } from './help/handle.ts';
import { leavesNoTrace } from './http/no-trace.ts';
import { withCard } from './http/cards.ts';
import { isKeepable } from './http/kept-pages.ts';
import { responseOf } from './http/page-store.ts';
import { securedDesk, secured } from './http/headers.ts';
import { showsPublications } from './http/public-now.ts';
import { FALLBACK, dirOf, isLanguage } from './words/languages.ts';
import './words/rooms.ts';
import { sayIn } from './words/say.ts';

/**
 * Every page is a function of its address, of the build, and of what is public at that moment (web/http/public-now.ts). It is
 * drawn once and handed to web/server.ts, which answers with it before anything here is asked again.
 */
export const handle: Handle = async ({ event, resolve }) => {
  const { pathname } = event.url;
  if (isDesk(pathname)) return deskPage({ event, resolve });
  if (isApi(pathname)) return apiAnswer(await resolve(event));
  if (leavesNoTrace(pathname)) return helpPage({ event, resolve });
  const request = event.platform?.req;
  const pages = request?.tutelaPages;
  // Read before the page is drawn: one that is newer than its mark is harmless.
  const mark = pages && showsPublications(pathname) ? await pages.mark().catch(() => undefined) : undefined;
  const first = pathname.split('/')[1] ?? '';
  const lang = isLanguage(first) ? first : FALLBACK;
  const card = { url: event.url, lang, site: sayIn(lang)('site-name') };
  const response = secured(
    await resolve(event, {
      transformPageChunk: ({ html }) =>
        withCard(html.replace('%lang%', lang).replace('%dir%', dirOf(lang)), card),
    }),
  );
  const address = request?.url ?? '';
  if (!pages || !isKeepable(event.request.method, address) || response.status !== 200) return response;
  if (mark === undefined && showsPublications(pathname)) return response;
  if (response.headers.has('set-cookie') || response.headers.get('cache-control')?.includes('no-store'))
    return response;
  await pages.store.keep(address, mark, response.clone());
  const { headers } = event.request;
  const kept = pages.store.answer(address, mark, {
    accept: headers.get('accept-encoding'),
    ifNoneMatch: headers.get('if-none-match'),
  });
  return kept ? responseOf(kept) : response;
};

/** A page of the desk is made for one person at one moment, and kept nowhere. */
const deskPage: Handle = async ({ event, resolve }) => {
  const answered = await guard(event);
  if (answered) return securedDesk(answered);
  const inEnglish = ({ html }: { html: string }): string =>
    html.replace('%lang%', FALLBACK).replace('%dir%', dirOf(FALLBACK));
  return securedDesk(await resolve(event, { transformPageChunk: inEnglish }));
};
