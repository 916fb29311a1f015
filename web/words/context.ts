import { getContext, setContext } from 'svelte';
import { sayIn, type Say } from './say.ts';

export type Words = { readonly lang: string; readonly say: Say };

const KEY = 'words';

/** Called once by the frame of a page; every part below it speaks that language. */
export function setWords(lang: string): Words {
  return setContext<Words>(KEY, { lang, say: sayIn(lang) });
}

export function words(): Words {
  return getContext<Words>(KEY);
}
