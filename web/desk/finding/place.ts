import { filtered, filterFrom } from '#operations/assess/filter.ts';
import { listOf } from '#operations/assess/list.ts';
import { mayHere, type Seat } from '#operations/assess/seat.ts';
import { sorted, sortFrom } from '#web/desk/list/query.ts';
import { addressOf } from '../seat.ts';

export type Neighbour = { readonly id: string; readonly title: string; readonly href: string };

/** Where one requirement stands in the list that the person came from. */
export type Where = {
  /** From 1; absent where it is not in that list, or not any more. */
  readonly place?: number;
  readonly base: number;
  readonly narrowed: boolean;
  readonly list: string;
  readonly previous?: Neighbour;
  readonly next?: Neighbour;
};

/** Longer queries than the list makes are none. */
const LONGEST = 2_000;

/** @returns the query of the list, as the page hands it on; "" for the whole catalogue */
export function viewOf(url: URL): string {
  const view = url.searchParams.get('view') ?? '';
  return view.length > LONGEST ? '' : view;
}

/** @param view the query of the list, such as "severity=O&q=images" */
export async function whereOf(seat: Seat, requirement: string, view: string): Promise<Where> {
  const { requirements } = seat.catalogue;
  const home = addressOf(seat);
  const ids = view === '' ? requirements.map(({ id }) => id) : await idsIn(seat, view);
  const at = ids.indexOf(requirement);
  const titles = new Map(requirements.map(({ id, title }) => [id, title]));
  const neighbour = (id: string | undefined): Neighbour | undefined =>
    id === undefined ? undefined : { id, title: titles.get(id) ?? id, href: pageOf(home, id, view) };
  const after = at < 0 ? comesAfter(ids, requirement, [...titles.keys()]) : at + 1;
  const previous = neighbour(ids[at < 0 ? after - 1 : at - 1]);
  const next = neighbour(ids[after]);
  return {
    ...(at < 0 ? {} : { place: at + 1 }),
    base: ids.length,
    narrowed: view !== '',
    list: `${home}/requirements${view === '' ? '' : `?${new URLSearchParams(view)}`}`,
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
  };
}

/** A requirement that left the list, for instance by being judged: where it would stand by the catalogue. */
function comesAfter(ids: readonly string[], requirement: string, all: readonly string[]): number {
  const own = all.indexOf(requirement);
  const next = ids.findIndex((id) => all.indexOf(id) > own);
  return next < 0 ? ids.length : next;
}

export function pageOf(home: string, requirement: string, view: string): string {
  const query = view === '' ? '' : `?${new URLSearchParams({ view })}`;
  return `${home}/requirements/${requirement.replace('.', '/')}${query}`;
}

async function idsIn(seat: Seat, view: string): Promise<readonly string[]> {
  const params = new URLSearchParams(view);
  const { rows } = await listOf(seat);
  const asked = { me: seat.person.id, mayAccept: mayHere(seat, 'accept'), today: seat.today };
  return sorted(filtered(rows, filterFrom(params), asked), sortFrom(params)).map((row) => row.requirement);
}
