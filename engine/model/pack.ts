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
  /** Prefixes between which and their stem an infix may stand: German abrufen, abzurufen. */
  readonly separable?: { readonly infix: string; readonly prefixes: readonly string[] };
  /** Kind of law to the patterns by which its title is known: kinds.yaml; absent where the language has none. */
  readonly kinds?: Readonly<Record<string, readonly string[]>>;
  /** What facts.yaml says; absent where the language has none. */
  readonly facts?: FactData;
};

/** Words that say one fact. Patterns are explained in engine/matches/facts/signs.ts. */
export type FactRule = {
  readonly say: readonly string[];
  /** Shortly before, or right after, these words mean something else. */
  readonly notAfter: readonly string[];
  readonly notBefore: readonly string[];
  /** Words that turn the meaning where they stand in between, such as "not". */
  readonly notWithin: readonly string[];
  /** What the fact is worth beside the numbers the patterns take. */
  readonly is: Readonly<Record<string, string | number>>;
};

/** How facts are read in one language: languages/<lang>/facts.yaml, plain data. */
export type FactData = {
  readonly numbers: Readonly<Record<string, number>>;
  readonly joiners: readonly string[];
  /** Months of a unit of time: "year*" to 12. */
  readonly units: Readonly<Record<string, number>>;
  readonly sets: Readonly<Record<string, readonly string[]>>;
  readonly read: Readonly<Record<string, readonly FactRule[]>>;
};
