/**
 * Whether a text is a language tag that every part of this house can work with (BCP 47, in the form of Unicode's UTS 35: no
 * old extensions of a language such as "zh-yue", which is "yue").
 */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/**
 * What a language or a region is called. Not all that is a tag has a name ("en-x-legal"), and not all that is written in the
 * place of one is a tag: `Intl.DisplayNames` throws for these, and here they are called what is written.
 *
 * @param names of languages or of regions, in the language of the reader
 */
export function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
