import type { ClauseChoice } from '#engine/clauses/index.ts';

/** How many clauses stand on one page. */
export const PAGE = 20;

/** @returns the wishes in a query; a value that is not known is kept and finds nothing */
export function clauseChoiceFrom(params: URLSearchParams): ClauseChoice {
  const read = (name: string): string => (params.get(name) ?? '').trim().slice(0, 120);
  return {
    requirement: read('requirement'),
    group: read('group'),
    state: read('state').toUpperCase(),
    verdict: read('verdict'),
    lang: read('lang').toLowerCase(),
  };
}

/** The same wishes as a query, without "?"; a wish that is none is left out. */
export function clauseQuery(choice: ClauseChoice): string {
  const own = { ...choice, state: choice.state.toLowerCase() };
  return new URLSearchParams(Object.entries(own).filter(([, value]) => value !== '')).toString();
}

/** @returns the page asked for, from 1, no further than the last */
export function pageFrom(
  params: URLSearchParams,
  count: number,
): { readonly at: number; readonly of: number } {
  const of = Math.max(1, Math.ceil(count / PAGE));
  const asked = Number(params.get('page') ?? 1);
  return { at: Number.isInteger(asked) ? Math.min(Math.max(asked, 1), of) : 1, of };
}
