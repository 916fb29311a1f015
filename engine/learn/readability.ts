import { count, type Counted } from './count.ts';
import { linesOf } from './compare.ts';
import type { Audience, LearnPage } from './page.ts';

/**
 * How hard a text is to read, by formulas that are in use for its language. They count words, sentences, letters and
 * syllables and know nothing of meaning: a page that passes may still be unclear, so people read it as well. On a page of
 * two hundred words a result is good to about one school year.
 */
export type Measure = {
  readonly name: string;
  readonly of: (counted: Counted) => number;
  /** Whether a higher number is an easier text. */
  readonly highIsEasy: boolean;
};

/** Flesch-Kincaid grade level (Kincaid et al., 1975): years of school in the United States; grade 4 to 6 is age 9 to 11. */
export function fleschKincaid({ words, sentences, syllables }: Counted): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** LIX (Björnsson, 1968): words a sentence, and words of more than six letters in a hundred. Below 30: books for children. */
export function lix({ words, sentences, long }: Counted): number {
  return words / sentences + (100 * long) / words;
}

/** Szigriszt-Pazos (1993), on the INFLESZ scale (Barrio-Cantalejo, 2008): above 65 fairly easy, above 80 primary school. */
export function szigrisztPazos({ words, sentences, syllables }: Counted): number {
  return 206.835 - 62.3 * (syllables / words) - words / sentences;
}

/**
 * Arabic has LIX as well, with the article and the marks left out of the letters. Its scale is not established there, and
 * the known Arabic measures (OSMAN, AARI) need vowel marks or long texts; so the bounds are our own and say only that no
 * page is harder than those that were read and found easy.
 */
const MEASURES: Readonly<Record<string, Measure>> = {
  en: { name: 'Flesch-Kincaid', of: fleschKincaid, highIsEasy: false },
  fr: { name: 'LIX', of: lix, highIsEasy: false },
  es: { name: 'INFLESZ', of: szigrisztPazos, highIsEasy: true },
  ar: { name: 'LIX', of: lix, highIsEasy: false },
};

/** The hardest a page for children may be, and the most words of a sentence. */
type Limit = { readonly hardest: number; readonly sentence: number };

const LIMITS: Readonly<Record<string, Readonly<Partial<Record<Audience, Limit>>>>> = {
  en: { 'under-12': { hardest: 4, sentence: 16 }, teens: { hardest: 5, sentence: 26 } },
  fr: { 'under-12': { hardest: 25, sentence: 18 }, teens: { hardest: 30, sentence: 28 } },
  es: { 'under-12': { hardest: 80, sentence: 18 }, teens: { hardest: 70, sentence: 28 } },
  ar: { 'under-12': { hardest: 16, sentence: 14 }, teens: { hardest: 25, sentence: 26 } },
};

/** @returns the result of the measure of a language, one digit after the point; undefined where there is no measure */
export function readability(
  lang: string,
  lines: readonly string[],
): { readonly name: string; readonly value: number; readonly counted: Counted } | undefined {
  const measure = MEASURES[lang];
  if (!measure) return undefined;
  const counted = count(lang, lines);
  return { name: measure.name, value: Math.round(measure.of(counted) * 10) / 10, counted };
}

/** @returns what makes a page too hard for the children it is for; empty where nothing does, or where it is for adults */
export function tooHard(page: LearnPage): readonly string[] {
  return harder(page.lang, page.audience, linesOf(page));
}

/** The same for words that do not stand in a page. */
export function harder(lang: string, audience: Audience, lines: readonly string[]): readonly string[] {
  const limit = LIMITS[lang]?.[audience];
  const measure = MEASURES[lang];
  const read = readability(lang, lines);
  if (!limit || !measure || !read) return [];
  const faults: string[] = [];
  const hard = measure.highIsEasy ? read.value < limit.hardest : read.value > limit.hardest;
  if (hard) faults.push(`${read.name} ${read.value}, and the limit is ${limit.hardest}`);
  if (read.counted.longest > limit.sentence)
    faults.push(`a sentence of ${read.counted.longest} words, and the limit is ${limit.sentence}`);
  return faults;
}
