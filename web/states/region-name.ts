import { nameOf } from '#engine/model/language-tag.ts';
import { madeOnce } from '#web/words/made-once.ts';

const names = madeOnce((lang) => new Intl.DisplayNames(lang, { type: 'region', fallback: 'code' }));

/** The name of a region or a subregion of the standard M49 in a language: "150" is "Europe". */
export function regionName(lang: string, m49: string): string {
  return nameOf(names(lang), m49);
}
