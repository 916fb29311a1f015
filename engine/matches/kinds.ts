import type { Catalogue } from '#engine/model/catalogue.ts';
import type { LanguagePack } from '#engine/model/pack.ts';
import type { Segment } from '#engine/model/segment.ts';
import { automatonOf, compileLexicon } from './automaton.ts';
import { vocabulary } from './words.ts';

/**
 * The kinds of law a set holds, by the titles of its laws.
 *
 * @returns undefined where a law is in a language whose titles cannot be read so: then nothing can be said to be missing
 */
export function kindsOf(
  segments: readonly Segment[],
  packs: readonly LanguagePack[],
): ReadonlySet<string> | undefined {
  const titles = new Map<string, Set<string>>();
  for (const { lang, law, lawTitle } of segments) {
    const own = titles.get(lang) ?? new Set();
    titles.set(lang, own.add(lawTitle).add(law));
  }
  const kinds = new Set<string>();
  for (const [lang, own] of titles) {
    const pack =
      packs.find((one) => one.lang === lang) ?? packs.find((one) => one.lang === lang.split('-')[0]);
    if (pack?.kinds === undefined) return undefined;
    const names = Object.keys(pack.kinds);
    const numbers = new Map(names.map((name, at) => [name, at]));
    const words = vocabulary();
    const reader = automatonOf(compileLexicon({ ...pack, lexicon: pack.kinds }, numbers), words);
    for (const title of own) reader.find(words.read(title), (kind) => kinds.add(names[kind] as string));
  }
  return kinds;
}

/** For a requirement the kinds of law where its rule usually stands, if the set holds none of them; else nothing. */
export function missingKinds(
  { instrument }: Catalogue,
  held: ReadonlySet<string> | undefined,
): (requirement: string) => readonly string[] {
  const usual = new Map(instrument.groups.map(({ id, kinds }) => [id, kinds ?? []]));
  return (requirement) => {
    const kinds = usual.get(requirement.split('.')[0] ?? '') ?? [];
    return held === undefined || kinds.some((kind) => held.has(kind)) ? [] : kinds;
  };
}
