import { error } from '@sveltejs/kit';
import { MAP_POLICY, mapSvg } from '#web/states/map.ts';
import { stateRows } from '#web/states/list.ts';
import { dirOf, isLanguage } from '#web/words/languages.ts';
import { sayIn } from '#web/words/say.ts';
import type { RequestHandler } from './$types';

/** The world map, a file of its own, so that the page of the table stays light. */
export const GET: RequestHandler = ({ params: { lang } }) => {
  if (!isLanguage(lang)) error(404);
  return new Response(mapSvg(lang, dirOf(lang), sayIn(lang), stateRows(lang)), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8', 'content-security-policy': MAP_POLICY },
  });
};
