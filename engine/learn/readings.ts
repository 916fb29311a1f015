import { parse } from 'yaml';
import { z } from 'zod';
import { fingerprint } from '#engine/model/fingerprint.ts';
import { InputError } from '#engine/model/problem.ts';
import { pathOf } from './compare.ts';
import type { LearnPage } from './page.ts';
import type { LearnFile } from './read.ts';
import { fileOfWords, WORD_SETS, wordsIn, type WordSet } from './words.ts';

/** As what a person read: somebody whose work is the protection of children, or somebody whose language it is. */
export const READERS = ['child-protection', 'language'] as const;
export type Reader = (typeof READERS)[number];

/** "A person read these words on this day": true of the words with this fingerprint, and of no others. */
export type Reading = {
  /** A page, "teens/threats", or a set of words, "children-version". */
  readonly of: string;
  readonly as: Reader;
  /** As the person wishes to be named: a name, an office, an organisation. */
  readonly by: string;
  /** ISO 8601. */
  readonly on: string;
  readonly words: string;
};

/** Where words stand with one kind of reader. "changed": they were read, and are no longer the words that were read. */
export type Standing =
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'read'; readonly by: string; readonly on: string }
  | { readonly kind: 'changed'; readonly on: string };

const Readings = z.strictObject({
  readings: z.array(
    z.strictObject({
      of: z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/u),
      as: z.enum(READERS),
      by: z.string().trim().min(1).max(120),
      on: z.iso.date(),
      words: z.string().regex(/^[0-9a-f]{16}$/u),
    }),
  ),
});

/**
 * Reads languages/<lang>/readings.yaml.
 *
 * @throws InputError naming the file and the field at fault
 */
export function readReadings({ path, text }: LearnFile): readonly Reading[] {
  const fault = (place: string, message: string): InputError =>
    new InputError({ code: 'bad-readings', file: path, place, message });
  let value: unknown;
  try {
    value = parse(text);
  } catch (error) {
    throw fault('file', error instanceof Error ? error.message : 'is not YAML');
  }
  const read = Readings.safeParse(value);
  if (read.success) return read.data.readings;
  const [issue] = read.error.issues;
  throw fault(`field "${issue?.path.join('.') || 'readings'}"`, issue?.message ?? 'is wrong');
}

/** The fingerprint of a page: its titles, words, strong words and links. */
export function markOfPage({ title, tab, blocks }: LearnPage): string {
  return fingerprint(JSON.stringify([title, tab, blocks]));
}

/** The fingerprint of a set of words. Their order in the file does not count. */
export function markOfWords(set: WordSet, ftl: string): string {
  return fingerprint(JSON.stringify(wordsIn(set, ftl).toSorted(([a], [b]) => (a < b ? -1 : 1))));
}

/** The latest reading of this kind counts, and only while the words are those that were read. */
export function standingOf(readings: readonly Reading[], of: string, as: Reader, mark: string): Standing {
  const own = readings.filter((each) => each.of === of && each.as === as);
  const held = own.filter(({ words }) => words === mark).sort((a, b) => (a.on < b.on ? 1 : -1))[0];
  if (held) return { kind: 'read', by: held.by, on: held.on };
  const [last] = own.sort((a, b) => (a.on < b.on ? 1 : -1));
  return last ? { kind: 'changed', on: last.on } : { kind: 'not-yet' };
}

/** How one page or set of words stands with each kind of reader, and its fingerprint. */
export type Standings = { readonly mark: string } & Readonly<Record<Reader, Standing>>;

/**
 * All that children read in one language, and how it stands.
 *
 * @param ftl the texts of the Fluent files by name
 * @returns by page or set of words
 * @throws InputError when a reading names neither
 */
export function standingsIn(
  readings: readonly Reading[],
  pages: readonly LearnPage[],
  ftl: Readonly<Record<string, string>>,
): ReadonlyMap<string, Standings> {
  const marks = new Map<string, string>(pages.map((page) => [pathOf(page), markOfPage(page)]));
  for (const set of WORD_SETS) marks.set(set, markOfWords(set, ftl[fileOfWords(set)] ?? ''));
  const lost = readings.find(({ of }) => !marks.has(of));
  if (lost)
    throw new InputError({
      code: 'bad-readings',
      place: `reading of "${lost.of}"`,
      message: 'is of no page and of no set of words',
    });
  return new Map(
    [...marks].map(([of, mark]) => [
      of,
      {
        mark,
        'child-protection': standingOf(readings, of, 'child-protection', mark),
        language: standingOf(readings, of, 'language', mark),
      },
    ]),
  );
}
