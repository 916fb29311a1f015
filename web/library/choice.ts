import type { Catalogue } from '#engine/model/catalogue.ts';
import { Addressee, Kind, Severity, type Requirement } from '#engine/model/requirement.ts';

/** What a reader asked the list for; an empty string is no wish. */
export type Choice = {
  readonly q: string;
  readonly group: string;
  readonly addressee: string;
  readonly severity: string;
  readonly kind: string;
};

const FACETS = ['group', 'addressee', 'severity', 'kind'] as const;
export type FacetName = (typeof FACETS)[number];

/** One value a reader can choose, and how many of the whole catalogue have it. */
export type Facet = { readonly value: string; readonly count: number };

/** @returns the choice in a query; values the catalogue does not know are kept and simply find nothing */
export function choiceFrom(params: URLSearchParams): Choice {
  const read = (name: string): string => (params.get(name) ?? '').trim().slice(0, 120);
  return {
    q: read('q'),
    group: read('group'),
    addressee: read('addressee'),
    severity: read('severity'),
    kind: read('kind'),
  };
}

/**
 * @returns the requirements that fit all wishes: in the order of the catalogue, or best fit first where words were given
 */
export function chosen(catalogue: Catalogue, choice: Choice): readonly Requirement[] {
  const words = wordsOf(choice.q);
  const fitting = catalogue.requirements.filter((requirement) =>
    FACETS.every((facet) => choice[facet] === '' || valuesOf(requirement, facet).includes(choice[facet])),
  );
  if (words.length === 0) return fitting;
  return fitting
    .map((requirement, order) => ({ requirement, order, fit: fitOf(requirement, words) }))
    .filter((entry) => entry.fit > 0)
    .sort((a, b) => b.fit - a.fit || a.order - b.order)
    .map((entry) => entry.requirement);
}

/** @returns every value of a facet in the order of its own list, with its count over the whole catalogue */
export function facetOf(catalogue: Catalogue, facet: FacetName): readonly Facet[] {
  const order: Record<FacetName, readonly string[]> = {
    group: catalogue.instrument.groups.map((group) => group.id),
    addressee: Addressee.options,
    severity: Severity.options,
    kind: Kind.options,
  };
  return order[facet]
    .map((value) => ({
      value,
      count: catalogue.requirements.filter((requirement) => valuesOf(requirement, facet).includes(value))
        .length,
    }))
    .filter((entry) => entry.count > 0);
}

export function groupOf(requirement: Requirement | string): string {
  return (typeof requirement === 'string' ? requirement : requirement.id).split('.')[0] ?? '';
}

/** @returns the address of a requirement below a list: "csam.access" is "csam/access" */
export function addressOf(id: string): string {
  return id.replace('.', '/');
}

function valuesOf(requirement: Requirement, facet: FacetName): readonly string[] {
  if (facet === 'group') return [groupOf(requirement)];
  if (facet === 'addressee') return requirement.addressees;
  return [requirement[facet]];
}

/** Each word must begin a word of the requirement; where it does decides how much it counts. */
function fitOf(requirement: Requirement, words: readonly string[]): number {
  const fields: readonly (readonly [string, number])[] = [
    [requirement.title, 6],
    [`${requirement.id} ${requirement.id.replace(/[.-]/g, ' ')} ${citesOf(requirement)}`, 4],
    [requirement.question, 3],
    [`${requirement.why} ${requirement.detail}`, 1],
  ];
  const folded = fields.map(([text, weight]) => [` ${fold(text)}`, weight] as const);
  let fit = 0;
  for (const word of words) {
    const best = Math.max(0, ...folded.map(([text, weight]) => (beginsWord(text, word) ? weight : 0)));
    if (best === 0) return 0;
    fit += best;
  }
  return fit;
}

function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at > 0; at = text.indexOf(word, at + 1)) {
    // In Arabic the article is written on to its word: "الأطفال" is found by "أطفال".
    const before = text.slice(Math.max(0, at - 4), at).replace(/(?<![\p{L}\p{N}])[وفبك]?(?:ال|لل)$/u, '');
    if (!/[\p{L}\p{N}]$/u.test(before)) return true;
  }
  return false;
}

function citesOf(requirement: Requirement): string {
  const { opsc, guidelines, other } = requirement.pinpoints;
  return [...opsc, ...guidelines.map((place) => place.section), ...other.map((place) => place.cite)].join(
    ' ',
  );
}

function wordsOf(text: string): readonly string[] {
  return fold(text).split(/\s+/).filter(Boolean).slice(0, 12);
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
