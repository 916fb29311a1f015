import { recommendationPlaces as read } from '#operations/recommendations/public.ts';
import type { Database } from '#store/database/index.ts';

type Places = Awaited<ReturnType<typeof read>>;

/** The question goes through all that the house holds, and what it holds changes a few times a year. */
const GOOD_FOR_MS = 10 * 60_000;
const MOST = 1000;

const kept = new Map<string, { readonly at: number; readonly places: Promise<Places> }>();

/** Where the recommendations to a State stand, newest first; as they were at most ten minutes ago. */
export async function recommendationPlaces(database: Database, state: string, most: number): Promise<Places> {
  let known = kept.get(state);
  if (!known || performance.now() - known.at > GOOD_FOR_MS) {
    known = { at: performance.now(), places: read(database, state, MOST) };
    kept.set(state, known);
    known.places.catch(() => kept.delete(state));
  }
  const { rows, total } = await known.places;
  return { rows: rows.slice(0, most), total };
}
