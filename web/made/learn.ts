import { readPage, type LearnPage } from '#engine/learn/index.ts';
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
