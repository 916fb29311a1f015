import type { LibraryRecord } from '#engine/model/library.ts';
import { languageName, type Say } from '#web/words/say.ts';
import { typeName } from './names.ts';

/** A record in one line for feeds and catalogues: "Guideline · 2019 · English · French". */
export function aboutIn(lang: string, say: Say): (record: LibraryRecord) => string {
  return ({ values: { type, year, languages } }) =>
    [
      typeName(say, type),
      year === undefined ? say('library-year-unknown') : String(year),
      ...languages.map((tag) => languageName(lang, tag)),
    ].join(' · ');
}
