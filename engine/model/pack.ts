/**
 * What the engine knows of one language: read from languages/<bcp47>/, no code in it.
 * A pattern is written as words separated by spaces; see engine/matches/README.md for its signs.
 */
export type LanguagePack = {
  /** BCP 47. */
  readonly lang: string;
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** Concept name to the patterns that express it in this language. */
  readonly lexicon: Readonly<Record<string, readonly string[]>>;
  /** Number words for ages and terms: "eighteen" to 18. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Clitics that may stand before a word and are taken off (Arabic wa-, al-). */
  readonly prefixes?: readonly string[];
};
