import { error } from '@sveltejs/kit';
import { isLanguage } from '#web/words/languages.ts';
import type { LayoutServerLoad } from './$types';

/** The first part of an address is a language that has a folder with interface words. */
export const load: LayoutServerLoad = ({ params }) => {
  if (!isLanguage(params.lang)) error(404);
  return { lang: params.lang };
};
