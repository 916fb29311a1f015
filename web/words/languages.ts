/**
 * The languages the portal can be read in: those with a portal.ftl in their folder.
 * Adding one is adding a folder; nothing here names a language but the one that is the fallback.
 */
const FILES: Readonly<Record<string, string>> = import.meta.glob('/languages/*/portal.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const FALLBACK = 'en';

/** BCP 47 tag to the text of its Fluent file. */
export const wordFiles: Readonly<Record<string, string>> = byLanguage(FILES);

/** Of paths as "/languages/fr/portal.ftl": the texts of one language together. */
export function byLanguage(files: Readonly<Record<string, string>>): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [path, text] of Object.entries(files)) {
    const lang = path.split('/')[2] ?? FALLBACK;
    texts[lang] = `${texts[lang] ?? ''}\n${text}`;
  }
  return texts;
}

export const languages: readonly string[] = Object.keys(wordFiles);

export function isLanguage(tag: string): boolean {
  return Object.hasOwn(wordFiles, tag);
}

const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm']);

/** @returns the writing direction of a BCP 47 tag, by its likely script; "ltr" where it is unknown. */
export function dirOf(tag: string): 'ltr' | 'rtl' {
  try {
    return RTL_SCRIPTS.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
