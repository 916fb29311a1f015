import { sql } from 'kysely';
import type { Recommendation } from '#engine/model/recommendation.ts';
import type { Database } from '../database/index.ts';

/**
 * What the whole house holds of recommendations to a State that may concern the Protocol, newest first. The session has no
 * voice, so that row-level security leaves out what lies on a desk.
 */
export async function houseRecommendations(
  database: Database,
  state: string,
  most: number,
): Promise<{ readonly rows: readonly Recommendation[]; readonly total: number }> {
  const found = await database.within(
    { states: [state], voices: [] },
    (db) =>
      db
        .selectFrom('recommendation')
        .select(['facts', ({ fn }) => fn.countAll<string>().over().as('total')])
        .where('voice', 'is', null)
        .where('concerns', '=', true)
        .where(sql<boolean>`states @> array[${state}]`)
        .orderBy('date', (order) => order.desc().nullsLast())
        .orderBy('id')
        .limit(most)
        .execute(),
    true,
  );
  return { rows: found.map(({ facts }) => facts as Recommendation), total: Number(found[0]?.total ?? 0) };
}
