import { syllablesEnglish, syllablesSpanish } from './syllables.ts';

/** What the measures of a text are made of. */
export type Counted = {
  readonly words: number;
  readonly sentences: number;
  /** Zero where a language has no counter. */
  readonly syllables: number;
  /** Words of more than six letters; in Arabic, which writes fewer of its vowels, of more than five. */
  readonly long: number;
  /** Words of the longest sentence. */
  readonly longest: number;
};

const COUNTERS: Readonly<Record<string, (word: string) => number>> = {
  en: syllablesEnglish,
  es: syllablesSpanish,
};

/** Vowel marks and the stroke that lengthens a line are no letters. */
const ARABIC_MARKS = /[\u0640\u064b-\u065f\u0670]/gu;
/** Small words that Arabic writes onto the next one, with or without the article. */
const ARABIC_JOINED = /^(?:[وف])?(?:[بك]?ال|لل)(?=.{2})|^[وف](?=.{4})/u;

/**
 * Counts a text whose lines end a sentence each: a heading, a paragraph, an item of a list.
 *
 * A word is what stands between spaces or marks; a French elision is parted (l’enfant is two words). In Arabic the article,
 * vowel marks and "and" written onto a word are not counted among its letters.
 */
export function count(lang: string, lines: readonly string[]): Counted {
  const sentences = lines.flatMap((line) => sentencesOf(line)).map((sentence) => wordsOf(lang, sentence));
  const words = sentences.flat();
  const syllables = COUNTERS[lang];
  return {
    words: words.length,
    sentences: sentences.filter((each) => each.length > 0).length,
    syllables: syllables ? words.reduce((sum, word) => sum + syllables(word), 0) : 0,
    long: words.filter((word) => lettersOf(lang, word) > longFrom(lang)).length,
    longest: Math.max(0, ...sentences.map((each) => each.length)),
  };
}

function sentencesOf(line: string): readonly string[] {
  return line.split(/(?<=[.!?؟…][”"»’)]*)\s+/u);
}

function wordsOf(lang: string, sentence: string): readonly string[] {
  const inner = lang === 'fr' ? '-' : "-'’";
  return sentence.match(new RegExp(`[\\p{L}\\p{M}\\p{N}]+(?:[${inner}][\\p{L}\\p{M}\\p{N}]+)*`, 'gu')) ?? [];
}

function longFrom(lang: string): number {
  return lang === 'ar' ? 5 : 6;
}

function lettersOf(lang: string, word: string): number {
  if (lang !== 'ar') return [...word].length;
  return [...word.replaceAll(ARABIC_MARKS, '').replace(ARABIC_JOINED, '')].length;
}
