import { madeOnce } from './made-once.ts';

/** The language whose words stand in for those another lacks. */
export const FALLBACK = 'en';

const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm']);

/** @returns the writing direction of a BCP 47 tag, by its likely script; "ltr" where it is unknown. */
export const dirOf = madeOnce((tag): 'ltr' | 'rtl' => {
  try {
    return RTL_SCRIPTS.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
});
