import { existsSync, readFileSync } from 'node:fs';
import { InputError, type Problem } from '#engine/model/problem.ts';
import type { Segment } from '#engine/model/segment.ts';
import type { Source } from '#engine/model/source.ts';
import { segment } from '#engine/segments/index.ts';
import { valueOf } from '#engine/segments/values.ts';
import { readSource } from '#engine/sources/index.ts';

/** Real documents with what a person counted in them; beside the repository, not in it. */
const SAMPLES = new URL('../../shared/formats/', import.meta.url);
export const absent = existsSync(new URL('expected.json', SAMPLES))
  ? false
  : '../shared/formats is not there';

/** One row of expected.json. `articles` is null where a count would not be fair. */
export type Expected = {
  readonly articles: number | null;
  readonly articles_min?: number;
  readonly articles_max?: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly has: readonly string[];
  readonly lang: string | null;
  readonly unit: 'article' | 'section' | 'paragraph';
  readonly expect?: 'no_text';
  readonly note: string;
};

/** What Tutela makes of one file. */
export type Result = {
  readonly file: string;
  readonly expected: Expected;
  readonly sources: readonly Source[];
  readonly segments: readonly Segment[];
  readonly problems: readonly Problem[];
  /** Why the file could not be used. */
  readonly refused: Problem | undefined;
};

/**
 * Where expected.json was found wrong, with what stands in the file. France: its tool passed over
 * the 66 labels at the top of a page (all 1,278 stand there, in order and once each), and the words
 * "R624-8" are nowhere in it.
 */
const CORRECTED: Readonly<Record<string, Partial<Expected>>> = {
  'pdf-text/fr-code-penal-legifrance_fr.pdf': {
    articles: 1278,
    has: [
      'Article 225-4-1',
      'Article 225-12-1',
      'Article 227-22',
      'Article 227-23',
      'Article 224-1 A',
      'Article 712-1 A',
      'Article R624-7',
    ],
  },
};

/** @returns the rows of expected.json, none when the folder is not there */
export function expectations(): [string, Expected][] {
  if (absent !== false) return [];
  const text = readFileSync(new URL('expected.json', SAMPLES), 'utf8');
  const rows = JSON.parse(text) as Record<string, Expected>;
  return Object.entries(rows).map(([file, row]) => [file, { ...row, ...CORRECTED[file] }]);
}

/** Reads one sample and cuts it, as the program does. */
export async function resultOf(file: string, expected: Expected): Promise<Result> {
  const name = file.slice(file.lastIndexOf('/') + 1);
  try {
    const sources = await readSource(name, new Uint8Array(readFileSync(new URL(file, SAMPLES))));
    const cuts = sources.map((source) => segment(source));
    return {
      file,
      expected,
      sources,
      segments: cuts.flatMap((cut) => cut.segments),
      problems: [...sources.flatMap((source) => source.problems), ...cuts.flatMap((cut) => cut.problems)],
      refused: undefined,
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { file, expected, sources: [], segments: [], problems: [], refused: error.problem };
  }
}

/** What the law counts: its articles, sections, rules; not dispositions, schedules, annexes. */
export function articlesOf({ segments }: Pick<Result, 'segments'>): readonly Segment[] {
  return segments.filter(({ eId }) => !/^(?:disp|annex)/u.test(eId));
}

const UNIT =
  /^(?:(?:art[ií]culos?|articles?|artigo|artikel|artikkel|art|section|sec|άρθρο|điều|المادة|مادة|стаття|статья)(?=[\s.(\d])|§)[\s.]*/iu;

/**
 * A label without what says nothing of the number: the word of the unit, brackets, the ordinal sign
 * and the stop behind it, tatweel, a star of a footnote, the hyphen of "184-A", case. Nothing else.
 */
export function labelOf(label: string): string {
  return label
    .normalize('NFC')
    .replace(/\u0640/gu, '')
    .replace(/^ال?مادة األ/u, 'المادة الأ')
    .replace(/^األ/u, 'الأ')
    .trim()
    .replace(UNIT, '')
    .replace(/[()*]/gu, '')
    .replace(/(?<=\d)(?:[º°.]|o(?!\p{L})|er(?!\p{L}))+$/gu, '')
    .replace(/(?<=\d)-(?=[A-Z]$)/u, '')
    .trim()
    .toLowerCase();
}

/** A number as printed, and as a figure where it is printed as a word: "الأولى" is also "1". */
export function formsOf(number: string): ReadonlySet<string> {
  const own = labelOf(number);
  const value = /\p{Nd}/u.test(own) ? Number.NaN : valueOf(own);
  return new Set(Number.isNaN(value) ? [own] : [own, String(value)]);
}
