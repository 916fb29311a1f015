import type { LibraryRecord } from '#engine/model/library.ts';
import { folded } from './words.ts';
import type { Found } from './search.ts';

/** What narrows the records; an empty string is no wish. */
export type LibraryChoice = {
  readonly topic: string;
  readonly type: string;
  readonly language: string;
  readonly publisher: string;
  readonly region: string;
  readonly symbol: string;
  /** Years; a record of no known year fits no range. */
  readonly from: string;
  readonly to: string;
};

export const FACETS = ['topic', 'type', 'language', 'publisher', 'region'] as const;
export type Facet = (typeof FACETS)[number];
export type Option = { readonly value: string; readonly count: number };

export type Sort = 'best' | 'newest' | 'oldest' | 'title';

/** @returns whether a record fits all wishes, but for the one of the facet that is named */
export function fits({ values }: LibraryRecord, choice: LibraryChoice, but?: Facet): boolean {
  if (
    FACETS.some(
      (facet) => facet !== but && choice[facet] !== '' && !valuesOf(values, facet).includes(choice[facet]),
    )
  )
    return false;
  if (choice.symbol !== '' && !folded(values.symbol ?? '').includes(folded(choice.symbol))) return false;
  const [from, to] = [yearOf(choice.from), yearOf(choice.to)];
  if (from === undefined && to === undefined) return true;
  return values.year !== undefined && values.year >= (from ?? 0) && values.year <= (to ?? 9999);
}

/** The values of a facet with how many of the records found would fit each, were it chosen; the commonest first. */
export function facetsOf(
  found: readonly Found[],
  choice: LibraryChoice,
): Readonly<Record<Facet, readonly Option[]>> {
  const of = (facet: Facet): readonly Option[] => optionsOf(found, choice, facet);
  return {
    topic: of('topic'),
    type: of('type'),
    language: of('language'),
    publisher: of('publisher'),
    region: of('region'),
  };
}

function optionsOf(found: readonly Found[], choice: LibraryChoice, facet: Facet): readonly Option[] {
  const counts = new Map<string, number>();
  for (const { record } of found) {
    if (!fits(record, choice, facet)) continue;
    for (const value of valuesOf(record.values, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  // What was chosen stays in the list, so that it can be seen and taken away.
  if (choice[facet] !== '' && !counts.has(choice[facet])) counts.set(choice[facet], 0);
  const options = [...counts].map(([value, count]) => ({ value, count }));
  return options.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** @param byTitle compares two titles as a reader of the page sorts them */
export function sorted(
  found: readonly Found[],
  sort: Sort,
  byTitle: (a: string, b: string) => number,
): readonly Found[] {
  if (sort === 'best') return found;
  const title = (a: Found, b: Found): number => byTitle(a.record.values.title, b.record.values.title);
  // Where a year is not known, a record stands last, whichever way the years run.
  const year = (way: 1 | -1) => (a: Found, b: Found) => {
    const [x, y] = [a.record.values.year, b.record.values.year];
    if (x === undefined || y === undefined)
      return Number(x === undefined) - Number(y === undefined) || title(a, b);
    return way * (x - y) || title(a, b);
  };
  return [...found].sort(sort === 'title' ? title : year(sort === 'newest' ? -1 : 1));
}

/** @returns a year, or nothing for what is none */
export function yearOf(text: string): number | undefined {
  return /^(?:19|20)\d{2}$/u.test(text) ? Number(text) : undefined;
}

function valuesOf(values: LibraryRecord['values'], facet: Facet): readonly string[] {
  switch (facet) {
    case 'topic':
      return values.topics;
    case 'type':
      return [values.type];
    case 'language':
      return values.languages;
    case 'publisher':
      return values.publishers;
    case 'region':
      return values.regions ?? [];
  }
}
