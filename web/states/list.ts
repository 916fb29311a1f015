import { GROUPS, LISTS, type Group, type List } from '#engine/facts/index.ts';
import type { State } from '#engine/catalogue/index.ts';
import { regionAt, stateName, STATES } from './facts.ts';
import { slugOf } from './slug.ts';

/** What a reader asked the table for; an empty string is no wish. */
export type StateChoice = {
  readonly q: string;
  readonly status: string;
  readonly group: string;
  readonly region: string;
  readonly list: string;
};

export type StateRow = Pick<State, 'status' | 'signed' | 'act' | 'deposited' | 'inForce' | 'asOf'> & {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  readonly group?: Group;
  readonly region?: string;
  readonly lists: readonly List[];
};

export type Option = { readonly value: string; readonly count: number };

const FACETS = ['status', 'group', 'region', 'list'] as const;
type Facet = (typeof FACETS)[number];
export const STATUSES = ['party', 'signed', 'none'] as const;

/** @returns the choice in a query; a value that is not known is kept and finds nothing */
export function stateChoiceFrom(params: URLSearchParams): StateChoice {
  const read = (name: string): string => (params.get(name) ?? '').trim().slice(0, 80);
  return {
    q: read('q'),
    status: read('status'),
    group: read('group'),
    region: read('region'),
    list: read('list'),
  };
}

/** Every State, sorted as a reader of this language sorts. */
export function stateRows(lang: string): readonly StateRow[] {
  const { compare } = new Intl.Collator(lang);
  return STATES.map((state) => rowOf(state, lang)).sort((a, b) => compare(a.name, b.name));
}

/** @returns the rows that fit all wishes at once */
export function chosenStates(rows: readonly StateRow[], choice: StateChoice): readonly StateRow[] {
  const words = folded(choice.q);
  return rows.filter(
    (row) =>
      (words === '' || folded(row.name).includes(words) || row.slug === words) &&
      FACETS.every((facet) => choice[facet] === '' || valuesOf(row, facet).includes(choice[facet])),
  );
}

/** @returns every value of a facet with its count over all rows */
export function optionsOf(rows: readonly StateRow[], facet: Facet): readonly Option[] {
  const order: Readonly<Record<Facet, readonly string[]>> = {
    status: STATUSES,
    group: GROUPS,
    region: [...new Set(rows.flatMap((row) => row.region ?? []))].sort(),
    list: LISTS,
  };
  return order[facet].map((value) => ({
    value,
    count: rows.filter((row) => valuesOf(row, facet).includes(value)).length,
  }));
}

function rowOf(state: State, lang: string): StateRow {
  const { code, status, signed, act, deposited, inForce, asOf } = state;
  const region = regionAt(code);
  return {
    code,
    slug: slugOf(code),
    name: stateName(lang, code),
    status,
    asOf,
    ...(signed === undefined ? {} : { signed }),
    ...(act === undefined ? {} : { act }),
    ...(deposited === undefined ? {} : { deposited }),
    ...(inForce === undefined ? {} : { inForce }),
    ...(region?.group === undefined ? {} : { group: region.group }),
    ...(region === undefined ? {} : { region: region.region }),
    lists: LISTS.filter((list) => region?.[list] === true),
  };
}

function valuesOf(row: StateRow, facet: Facet): readonly string[] {
  if (facet === 'list') return row.lists;
  return [row[facet] ?? ''];
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

type Neighbour = { readonly slug: string; readonly name: string };

/** The States before and after one, as a reader of this language sorts them. */
export function neighboursOf(
  lang: string,
  code: string,
): { readonly previous: Neighbour | undefined; readonly next: Neighbour | undefined } {
  const rows = stateRows(lang);
  const at = rows.findIndex((row) => row.code === code);
  if (at < 0) return { previous: undefined, next: undefined };
  return { previous: rows[at - 1], next: rows[at + 1] };
}
