import { sitemap } from '#web/http/sitemap.ts';
import { pathsOf } from '#web/library/sitemap.ts';
import { languages } from '#web/words/languages.ts';
import type { RequestHandler } from './$types';

/** Every public page in every language, for those who look for it (sitemaps.org 0.9). */
export const GET: RequestHandler = ({ url }) =>
  new Response(sitemap(url.origin, languages, pathsOf()), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
