import { sitemap } from '#web/http/sitemap.ts';
import { pathsOf } from '#web/library/sitemap.ts';
import { libraryForFile } from '#web/resources/now.ts';
import { languages } from '#web/words/languages.ts';
import type { RequestHandler } from './$types';

/** Every public page in every language, for those who look for it (sitemaps.org 0.9). */
export const GET: RequestHandler = async (event) => {
  const { records } = await libraryForFile(event);
  return new Response(sitemap(event.url.origin, languages, pathsOf(records)), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
};
