import { error } from '@sveltejs/kit';
import { exitOf } from '#web/help/exit.ts';
import { placeAt } from '#web/help/places.ts';
import { isLanguage } from '#web/words/languages.ts';
import type { LayoutServerLoad } from './$types';

/** Stands for the layout of the portal, out of which these pages step: the language is asked here again. */
export const load: LayoutServerLoad = (event) => {
  const { lang } = event.params;
  if (!isLanguage(lang)) error(404);
  const state = 'state' in event.params ? placeAt(String(event.params.state)) : undefined;
  const own = event.url.pathname.slice(`/${lang}/learn`.length);
  return { lang, own, exit: exitOf(lang, state, process.env) };
};
