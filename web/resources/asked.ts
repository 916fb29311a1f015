import {
  facetsOf,
  fits,
  LONGEST_QUERY,
  readQuery,
  search,
  sorted,
  yearOf,
  type Facet,
  type Found,
  type LibraryChoice,
  type Option,
  type Query,
  type Sort,
} from '#engine/library/index.ts';
import type { LibraryRecord } from '#engine/model/library.ts';
import type { LibraryNow } from './now.ts';
import { concepts } from './names.ts';

/** The orders that can be asked for. The usual one has no name in an address: best match first, and newest without words. */
export const ORDERS = ['newest', 'oldest', 'title'] as const satisfies readonly Sort[];
export type Order = (typeof ORDERS)[number];

/** What a reader asks the library for, as it stands in the address. */
export type Wish = LibraryChoice & {
  readonly q: string;
  /** "1": exactly these words. */
  readonly exactly: string;
  /** Empty: the usual order. */
  readonly sort: Order | '';
  /** From 1. */
  readonly page: number;
};

export const PER_PAGE = 20;
/** Publishers of one record alone are found by words; a list of all would be longer than the page. */
const FEWEST = 2;

/** @returns the wish in a query; a value that is not known is kept and finds nothing, a year that is none is no wish */
export function wishFrom(params: URLSearchParams): Wish {
  const read = (name: string, most = 160): string => (params.get(name) ?? '').trim().slice(0, most);
  const page = /^[1-9]\d{0,3}$/u.exec(read('page'));
  return {
    q: read('q', LONGEST_QUERY),
    exactly: read('exactly') === '1' ? '1' : '',
    topic: read('topic'),
    type: read('type'),
    language: read('language'),
    publisher: read('publisher'),
    region: read('region'),
    symbol: read('symbol'),
    from: yearOf(read('from')) === undefined ? '' : read('from'),
    to: yearOf(read('to')) === undefined ? '' : read('to'),
    sort: ORDERS.find((each) => each === read('sort')) ?? '',
    page: page ? Number(page[0]) : 1,
  };
}

/** The wish as it is written into an address, without "?"; what is as usual is left out. */
export function queryOf(wish: Wish, change: Partial<Wish> = {}): string {
  const { page, ...rest } = { ...wish, page: 1, ...change };
  const entries = [
    ...Object.entries(rest).filter(([, value]) => value !== ''),
    ...(page === 1 ? [] : [['page', String(page)] as const]),
  ];
  return new URLSearchParams(entries.map(([name, value]) => [name, value])).toString();
}

export type Answer = {
  readonly query: Query;
  /** All that fit, in order. */
  readonly found: readonly Found[];
  readonly facets: Readonly<Record<Facet, readonly Option[]>>;
  readonly page: number;
  readonly pages: number;
  /** Those of the page. */
  readonly shown: readonly Found[];
};

/** @param among the records that are asked; all of them by default */
export function answerTo(
  now: LibraryNow,
  wish: Wish,
  lang: string,
  among: (record: LibraryRecord) => boolean = () => true,
): Answer {
  const query = readQuery(wish.q, concepts(), wish.exactly === '1');
  const hits = search(now.index, query).filter(({ record }) => among(record));
  const facets = facetsOf(hits, wish);
  const found = sorted(
    hits.filter(({ record }) => fits(record, wish)),
    wish.sort === '' ? (query.asked.length === 0 ? 'newest' : 'best') : wish.sort,
    new Intl.Collator(lang).compare,
  );
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE));
  const page = Math.min(wish.page, pages);
  return {
    query,
    found,
    facets: {
      ...facets,
      publisher: facets.publisher.filter(({ value, count }) => count >= FEWEST || value === wish.publisher),
    },
    page,
    pages,
    shown: found.slice((page - 1) * PER_PAGE, page * PER_PAGE),
  };
}
