import { FALLBACK } from './direction.ts';
import { folderOf } from './by-language.ts';

export { FALLBACK, dirOf } from './direction.ts';

/**
 * The languages the portal can be read in: those with a portal.ftl in their folder.
 * Adding one is adding a folder; nothing here names a language but the one that is the fallback.
 * The texts are loaded when they are asked for: the one page with a script carries the words of its reader alone.
 */
const LOADERS: Readonly<Record<string, () => Promise<string>>> = import.meta.glob<string>(
  '/languages/*/portal.ftl',
  {
    query: '?raw',
    import: 'default',
  },
);

/** BCP 47 tags: English, in which the words are written, then the others by their tags. */
export const languages: readonly string[] = Object.keys(LOADERS)
  .map(folderOf)
  .sort((a, b) => Number(b === FALLBACK) - Number(a === FALLBACK) || a.localeCompare(b, 'en'));

export function isLanguage(tag: string): boolean {
  return languages.includes(tag);
}

/** @returns the text of the portal.ftl of a language, empty where there is none */
export async function wordsFile(lang: string): Promise<string> {
  return (await LOADERS[`/languages/${lang}/portal.ftl`]?.()) ?? '';
}
