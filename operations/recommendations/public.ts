import type { Recommendation } from '#engine/model/recommendation.ts';
import type { Database } from '#store/database/index.ts';
import { houseRecommendations } from '#store/recommendations/places.ts';

/** A recommendation as the portal shows it: where it stands, and not its words, which are those of the body. */
export type RecommendationPlace = Pick<
  Recommendation,
  'id' | 'symbol' | 'paragraph' | 'bodies' | 'mechanism' | 'date'
>;

/**
 * What the house holds of recommendations to a State that may concern the Protocol, newest first. Of no voice: what people
 * laid on a desk, and what they linked there, stays there; row-level security sees to it, since this session has no voice.
 */
export async function recommendationPlaces(
  database: Database,
  state: string,
  most: number,
): Promise<{ readonly rows: readonly RecommendationPlace[]; readonly total: number }> {
  const { rows, total } = await houseRecommendations(database, state, most);
  return {
    rows: rows.map(({ id, symbol, paragraph, bodies, mechanism, date }) => ({
      id,
      bodies,
      mechanism,
      ...(symbol === undefined ? {} : { symbol }),
      ...(paragraph === undefined ? {} : { paragraph }),
      ...(date === undefined ? {} : { date }),
    })),
    total,
  };
}
