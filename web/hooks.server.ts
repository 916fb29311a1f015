import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { apiAnswer, isApi } from './http/api.ts';
import { guard, isDesk } from './desk/guard.ts';
import { noteRefused } from './desk/refused.ts';
import { adviceOn, orTrouble, troubleOf } from './desk/trouble.ts';
import { helpPage } from './help/handle.ts';
import { leavesNoTrace } from './http/no-trace.ts';
import { withCard } from './http/cards.ts';
import { tellFault } from './http/fault.ts';
import { readingForm } from './http/form-read.ts';
import { handIn } from './http/hand-in.ts';
import { securedDesk, secured } from './http/headers.ts';
import { showsWhatIsPublic } from './http/public-now.ts';
import { FALLBACK, dirOf, isLanguage } from './words/languages.ts';
import './words/rooms.ts';
import { sayIn } from './words/say.ts';

/**
 * Every page is a function of its address, of the build, and of what is public at that moment (web/http/public-now.ts). It is
 * drawn once and handed to web/server.ts, which answers with it before anything here is asked again.
 */
export const handle: Handle = async ({ event, resolve }) => {
  const { pathname } = event.url;
  readingForm(event.request);
  if (isDesk(pathname)) return deskPage({ event, resolve });
  if (isApi(pathname)) return apiAnswer(await resolve(event));
  if (leavesNoTrace(pathname)) return helpPage({ event, resolve });
  const pages = event.platform?.req.tutelaPages;
  // Read before the page is drawn: one that is newer than its mark is harmless.
  const mark = pages && showsWhatIsPublic(pathname) ? await pages.mark().catch(() => undefined) : undefined;
  const first = pathname.split('/')[1] ?? '';
  const lang = isLanguage(first) ? first : FALLBACK;
  const card = { url: event.url, lang, site: sayIn(lang)('site-name') };
  const response = secured(
    await resolve(event, {
      transformPageChunk: ({ html }) =>
        withCard(html.replace('%lang%', lang).replace('%dir%', dirOf(lang)), card),
    }),
  );
  return handIn(event, mark, response);
};

/** A page of the desk is made for one person at one moment, and kept nowhere. */
const deskPage: Handle = async ({ event, resolve }) => {
  const inEnglish = ({ html }: { html: string }): string =>
    html.replace('%lang%', FALLBACK).replace('%dir%', dirOf(FALLBACK));
  const page = async (): Promise<Response> =>
    (await guard(event)) ?? (await resolve(event, { transformPageChunk: inEnglish }));
  const response = await orTrouble(event, page);
  noteRefused(event, response.status);
  return securedDesk(response);
};

/** A database that is away and a disk that is full are no faults of Tutela: they are told in words, and in one line. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind === 'app' || kind === 'framework') return;
  const trouble = isDesk(event.url.pathname) ? troubleOf(error) : undefined;
  if (!trouble) {
    tellFault(event, error);
    return;
  }
  event.locals.trouble = trouble;
  event.locals.desk?.say(adviceOn(trouble));
  return { status: 503, message: 'The desk is shut', advice: adviceOn(trouble) };
};
