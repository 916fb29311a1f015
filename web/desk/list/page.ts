import { namesOf } from '#store/decisions/people.ts';
import type { Colleague } from '#operations/assess/colleagues.ts';
import { filtered, filterFrom, type Filter } from '#operations/assess/filter.ts';
import { listOf, type Cell, type Row } from '#operations/assess/list.ts';
import { mayHere, type Seat } from '#operations/assess/seat.ts';
import type { Reading } from '#engine/model/reading.ts';
import { queryOf, sorted, sortFrom, type Sort } from './query.ts';

export type Shown = {
  /** Those that fit the filter, in the order that was asked for. */
  readonly rows: readonly Row[];
  /** All requirements. */
  readonly all: readonly Row[];
  readonly reading?: Reading;
  readonly filter: Filter;
  readonly sort: Sort;
  /** The same, as a query. */
  readonly query: string;
};

/** What of a seat `filtered` asks for. */
export function eyesOf(seat: Seat) {
  return { me: seat.person.id, mayAccept: mayHere(seat, 'accept'), today: seat.today };
}

/** The list as an address asks for it. */
export async function shownIn(seat: Seat, params: URLSearchParams): Promise<Shown> {
  const { rows: all, ...rest } = await listOf(seat);
  const filter = filterFrom(params);
  const sort = sortFrom(params);
  const rows = sorted(filtered(all, filter, eyesOf(seat)), sort);
  return { rows, all, ...rest, filter, sort, query: queryOf(filter, sort) };
}

/** Names of all people in these rows: colleagues are known, only who has left is asked of the database. */
export async function whoIn(
  seat: Seat,
  rows: readonly Row[],
  colleagues: readonly Colleague[],
): Promise<(id: string) => string> {
  const known = new Map(colleagues.map(({ id, name }) => [id, name]));
  const ids = rows.flatMap(({ law, practice }) => [...peopleIn(law), ...peopleIn(practice)]);
  const others = await namesOf(
    seat.database,
    ids.filter((id) => !known.has(id)),
  );
  return (id) => known.get(id) ?? others.get(id) ?? 'somebody who has left';
}

function peopleIn({ by, assigned }: Cell): readonly string[] {
  return [by, assigned?.to].filter((id) => id !== undefined && id !== null);
}
