import type { Filter } from '#operations/assess/filter.ts';
import type { Row } from '#operations/assess/list.ts';
import { SEVERITY } from './words.ts';

export const SORTS = {
  catalogue: 'order of the catalogue',
  severity: 'duties first',
  title: 'title',
  proposal: 'proposed first',
  law: 'law: gaps first',
  practice: 'practice: gaps first',
  due: 'due first',
} as const;
export type Sort = keyof typeof SORTS;

export function sortFrom(params: URLSearchParams): Sort {
  const asked = params.get('sort') ?? '';
  return Object.hasOwn(SORTS, asked) ? (asked as Sort) : 'catalogue';
}

/** A filter and an order as a query without a question mark, always written the same way; "" for the whole list. */
export function queryOf(filter: Filter, sort: Sort): string {
  const params = new URLSearchParams();
  if (filter.q !== '') params.set('q', filter.q);
  if (filter.aspect !== '') params.set('aspect', filter.aspect);
  for (const name of ['group', 'severity', 'proposal', 'verdict', 'review', 'show'] as const)
    for (const value of filter[name]) params.append(name, value);
  if (sort !== 'catalogue') params.set('sort', sort);
  return params.toString();
}

const VERDICTS = ['not-met', 'partly', 'undecided', 'met', 'not-applicable'];
const PROPOSALS = ['answered', 'weak', 'nothing-found', 'beyond-law', 'none'];

/** Where two are alike, the order of the catalogue holds. */
export function sorted(rows: readonly Row[], sort: Sort): readonly Row[] {
  const titles = new Intl.Collator('en');
  const keys = Object.keys(SEVERITY);
  const ways: Readonly<Record<Exclude<Sort, 'catalogue'>, (a: Row, b: Row) => number>> = {
    severity: (a, b) => keys.indexOf(a.severity) - keys.indexOf(b.severity),
    title: (a, b) => titles.compare(a.title, b.title),
    proposal: (a, b) =>
      PROPOSALS.indexOf(a.proposal ?? 'none') - PROPOSALS.indexOf(b.proposal ?? 'none') ||
      b.matches - a.matches,
    law: (a, b) => VERDICTS.indexOf(a.law.verdict) - VERDICTS.indexOf(b.law.verdict),
    practice: (a, b) => VERDICTS.indexOf(a.practice.verdict) - VERDICTS.indexOf(b.practice.verdict),
    due: (a, b) => compare(dueOf(a), dueOf(b)),
  };
  return sort === 'catalogue' ? rows : rows.toSorted(ways[sort]);
}

/** What has no day comes last. */
function dueOf({ law, practice }: Row): string {
  const days = [law, practice].flatMap(({ assigned }) => (assigned?.due ? [assigned.due] : []));
  return days.toSorted()[0] ?? '9999';
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
