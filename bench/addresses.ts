import type { Segment } from '#engine/model/segment.ts';
import type { Article } from './articles.ts';
import { keyOf } from './predictions.ts';

export type Address = { readonly law: string; readonly article: string };

/** What of one law did not meet its counterpart: our provisions without a row, and rows without a provision. */
export type Unmatched = {
  readonly law: string;
  readonly file: string;
  readonly extra: readonly string[];
  readonly missing: readonly string[];
};

export type Addresses = {
  /** In the order of the segments: the address under which the labels know it, or its own where they do not. */
  readonly of: readonly Address[];
  readonly mapped: number;
  readonly unmatched: readonly Unmatched[];
};

/**
 * Finds for each provision that was read from a raw file the row of the converted list that means it: the same file
 * and the same number; where the list does not know the file, the same law. A number as printed goes before its key.
 * A provision without a row keeps its own name, and so its rank: whoever reads the raw text would see it too.
 */
export function addressesOf(segments: readonly Segment[], rows: readonly Article[]): Addresses {
  const known = new Map<string, Address>();
  for (const { file, law, article } of rows) {
    for (const place of file === '' ? [law] : [file, law]) {
      for (const number of [article, numberKey(article)]) {
        const key = keyOf(place, number);
        if (!known.has(key)) known.set(key, { law, article });
      }
    }
  }
  const glued = new Map(rows.flatMap((row) => unglued(row)));
  const files = new Set(rows.map(({ file }) => file));
  const met = new Set<string>();
  const of = segments.map((segment): Address | undefined => {
    const file = segment.file ?? '';
    const place = files.has(file) ? file : segment.law;
    const number = numberKey(segment.number);
    const found =
      known.get(keyOf(place, segment.number)) ??
      known.get(keyOf(place, number)) ??
      glued.get(keyOf(place, number));
    if (found !== undefined) met.add(keyOf(place, found.article));
    return found;
  });
  return {
    of: segments.map(({ law, number }, at) => of[at] ?? { law, article: number }),
    mapped: of.filter((one) => one !== undefined).length,
    unmatched: unmatchedIn(segments, rows, of, met),
  };
}

/**
 * What is the same number in two ways of printing it: without the word or sign of the unit before it, ordinal signs,
 * stars of footnotes, spaces and full stops at the end; capitals do not count. "Artículo 183 ter" is "183ter",
 * "§ 184b" is "184b", "Art. 1º" is "1". Nothing within a number is dropped: "7(4.1)", "L. 222-1" keep their signs.
 */
export function numberKey(number: string): string {
  return number
    .normalize('NFC')
    .toLowerCase()
    .replace(/^\*/u, '')
    .replace(/^(?:art[ií]culo|article|art\.|artigo|section|sec\.|s\.|rule|§§?)\s*/u, '')
    .replace(/(?<=\d)\s*[ºª°]|(?<=\d)o(?![\p{L}\d])/gu, '')
    .replace(/\s+|\.+$/gu, '');
}

/** A row whose number took the vowel of its first sentence ("58A duração" for 58, "A duração"), a slip of the list. */
function unglued(row: Article): [string, Address][] {
  const bare = /^(\d+)[AOÉE]$/u.exec(row.article)?.[1];
  if (bare === undefined || !row.lang.startsWith('pt')) return [];
  return [[keyOf(row.file, bare), { law: row.law, article: row.article }]];
}

function unmatchedIn(
  segments: readonly Segment[],
  rows: readonly Article[],
  of: readonly (Address | undefined)[],
  met: ReadonlySet<string>,
): Unmatched[] {
  const extra = Map.groupBy(
    segments.filter((_, at) => of[at] === undefined),
    ({ file = '' }) => file,
  );
  const missing = Map.groupBy(
    rows.filter(({ file, law, article }) => !met.has(keyOf(file === '' ? law : file, article))),
    ({ file }) => file,
  );
  const files = [...new Set([...extra.keys(), ...missing.keys()])];
  return files.map((file) => ({
    law: missing.get(file)?.[0]?.law ?? extra.get(file)?.[0]?.law ?? file,
    file,
    extra: (extra.get(file) ?? []).map(({ number }) => number),
    missing: (missing.get(file) ?? []).map(({ article }) => article),
  }));
}
