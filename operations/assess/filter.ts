import type { Cell, Row } from './list.ts';

/** What a person asks of the list. An empty text or list is no wish; within one wish any value fits, all wishes must. */
export type Filter = {
  readonly q: string;
  readonly group: readonly string[];
  readonly severity: readonly string[];
  readonly proposal: readonly string[];
  /** Of one aspect, or of either. */
  readonly aspect: '' | 'law' | 'practice';
  readonly verdict: readonly string[];
  readonly review: readonly string[];
  readonly show: readonly Show[];
};

/** `mine` assigned to me, `unassigned` to nobody, `due` its day has passed, `asked` a question waits for me, `stale` to be looked at again. */
export const SHOWS = ['mine', 'unassigned', 'due', 'asked', 'stale', 'waiting-for-me'] as const;
export type Show = (typeof SHOWS)[number];

/** @returns the filter in a query; what is not known is no wish */
export function filterFrom(params: URLSearchParams): Filter {
  const all = (name: string): string[] =>
    params
      .getAll(name)
      .map((each) => each.slice(0, 100))
      .filter(Boolean)
      .slice(0, 40);
  const aspect = params.get('aspect');
  return {
    q: (params.get('q') ?? '').trim().slice(0, 120),
    group: all('group'),
    severity: all('severity'),
    proposal: all('proposal'),
    aspect: aspect === 'law' || aspect === 'practice' ? aspect : '',
    verdict: all('verdict'),
    review: all('review'),
    show: SHOWS.filter((show) => params.getAll('show').includes(show)),
  };
}

/**
 * @param me id of the person who looks
 * @param mayAccept whether this person may accept: then what others handed in waits for them
 * @param today ISO 8601 date
 */
export function filtered(
  rows: readonly Row[],
  filter: Filter,
  { me, mayAccept, today }: { readonly me: string; readonly mayAccept: boolean; readonly today: string },
): readonly Row[] {
  const words = fold(filter.q).split(/\s+/u).filter(Boolean);
  const shows: Readonly<Record<Show, (cell: Cell) => boolean>> = {
    mine: ({ assigned }) => assigned?.to === me,
    unassigned: ({ assigned }) => !assigned?.to,
    due: ({ assigned, review }) => Boolean(assigned?.due && assigned.due < today) && review !== 'accepted',
    asked: ({ asked }) => asked.includes(me),
    stale: ({ stale }) => stale.length > 0,
    'waiting-for-me': ({ review, by }) => mayAccept && review === 'submitted' && by !== me,
  };
  const fits = (cell: Cell): boolean =>
    wished(filter.verdict, cell.verdict) &&
    wished(filter.review, cell.verdict === 'undecided' && cell.review === 'draft' ? 'none' : cell.review) &&
    filter.show.every((show) => shows[show](cell));
  return rows.filter((row) => {
    const text = fold(`${row.title} ${row.requirement} ${row.requirement.replace(/[.-]/gu, ' ')}`);
    const cells =
      filter.aspect === '' ? [row.law, row.practice] : [filter.aspect === 'law' ? row.law : row.practice];
    return (
      wished(filter.group, row.group) &&
      wished(filter.severity, row.severity) &&
      wished(filter.proposal, row.proposal ?? 'none') &&
      words.every((word) => text.includes(word)) &&
      cells.some(fits)
    );
  });
}

function wished(wish: readonly string[], value: string): boolean {
  return wish.length === 0 || wish.includes(value);
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
