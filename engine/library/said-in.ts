import { isLanguageTag } from '#engine/model/language-tag.ts';
import type { LibraryRecord, LibraryValues } from '#engine/model/library.ts';

/** BCP 47 tags; empty where nobody said it and it cannot be told from what is known. */
export type SaidIn = { readonly title: string; readonly publishers: string };

const HOUSE = 'en';

/**
 * In which language the words of a record stand, so that a screen reader reads them rightly. The records that came with the
 * house name each work in English, also where the work itself is in another language; what is left of that in a record that
 * was put right stays English. The operator writes a title as its publisher gives it: in the language of the work, where it
 * has one only, and unless its letters say otherwise.
 *
 * @param ours the values that came with the house under this id, if any did
 */
export function saidIn({ values, source }: LibraryRecord, ours: LibraryValues | undefined): SaidIn {
  const { title, publishers, languages } = values;
  if (source) return { title: HOUSE, publishers: HOUSE };
  const same = publishers.join('\n') === ours?.publishers.join('\n');
  return {
    title: title === ours?.title ? HOUSE : titleIn(title, languages),
    publishers: same ? HOUSE : '',
  };
}

function titleIn(title: string, languages: readonly string[]): string {
  const [only = '', ...more] = languages;
  if (more.length > 0 || !isLanguageTag(only)) return '';
  const { language, script } = new Intl.Locale(only).maximize();
  const letters = title.match(/\p{L}/gu)?.length ?? 0;
  const latin = title.match(/\p{Script=Latin}/gu)?.length ?? 0;
  // "und" has a likely script, and is no language.
  if (only.startsWith('und') || language === 'mul' || script === undefined || letters === 0) return '';
  return latin * 2 > letters === (script === 'Latn') ? only : '';
}
