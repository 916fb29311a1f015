import type { Handle } from '@sveltejs/kit/hooks';
import { guard, isDesk } from './desk/guard.ts';
import { PageStore } from './http/page-store.ts';
import { securedDesk, secured } from './http/headers.ts';
import { FALLBACK, dirOf, isLanguage } from './words/languages.ts';
import './words/rooms.ts';

const pages = new PageStore(400);

/**
 * Every page is a function of its address and of the build alone, so it is rendered once,
 * kept compressed under its address, and answered with an ETag.
 */
export const handle: Handle = async ({ event, resolve }) => {
  if (isDesk(event.url.pathname)) return deskPage({ event, resolve });
  const cacheable = event.request.method === 'GET' && event.url.href.length < 500;
  const address = event.url.pathname + event.url.search;
  const kept = cacheable ? pages.answer(address, event.request.headers) : undefined;
  if (kept) return kept;

  const first = event.url.pathname.split('/')[1] ?? '';
  const lang = isLanguage(first) ? first : FALLBACK;
  const response = secured(
    await resolve(event, {
      transformPageChunk: ({ html }) => html.replace('%lang%', lang).replace('%dir%', dirOf(lang)),
    }),
  );
  if (!cacheable || response.status !== 200 || response.headers.has('set-cookie')) return response;
  await pages.keep(address, response.clone());
  return pages.answer(address, event.request.headers) ?? response;
};

/** A page of the desk is made for one person at one moment, and kept nowhere. */
const deskPage: Handle = async ({ event, resolve }) => {
  const answered = await guard(event);
  if (answered) return securedDesk(answered);
  const inEnglish = ({ html }: { html: string }): string =>
    html.replace('%lang%', FALLBACK).replace('%dir%', dirOf(FALLBACK));
  return securedDesk(await resolve(event, { transformPageChunk: inEnglish }));
};
