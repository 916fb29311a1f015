import { browser } from '$app/env';
import { loadWords } from '#web/words/load.ts';
import type { LayoutLoad } from './$types';

/** The server has all words; a page with a script loads those of its own language before it begins. */
export const load: LayoutLoad = async ({ data }) => {
  if (browser) await loadWords(data.lang);
  return data;
};
