import { readPage, readReadings, standingsIn, type LearnPage, type Standings } from '#engine/learn/index.ts';
import type { LanguageFiles } from '#store/languages.ts';

/**
 * The pages for learning of all languages.
 *
 * @throws InputError naming the file and line at fault
 */
export function learnPages(folders: readonly LanguageFiles[]): readonly LearnPage[] {
  return folders.flatMap(({ lang, files }) =>
    Object.entries(files)
      .filter(([name]) => name.startsWith('learn/'))
      .map(([name, text]) => readPage({ path: `languages/${lang}/${name}`, text })),
  );
}

/**
 * Who has read the words that children see, of each language that has pages for learning.
 *
 * @returns by language, then by page ("teens/threats") or set of words ("children-version")
 * @throws InputError naming the file and the reading at fault
 */
export function learnStandings(
  folders: readonly LanguageFiles[],
): Readonly<Record<string, Readonly<Record<string, Standings>>>> {
  const pages = learnPages(folders);
  return Object.fromEntries(
    folders
      .filter(({ lang }) => pages.some((page) => page.lang === lang))
      .map(({ lang, files }) => {
        const text = files['readings.yaml'];
        const readings =
          text === undefined ? [] : readReadings({ path: `languages/${lang}/readings.yaml`, text });
        const own = pages.filter((page) => page.lang === lang);
        return [lang, Object.fromEntries(standingsIn(readings, own, files))];
      }),
  );
}
