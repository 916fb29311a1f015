import { standings, UNTOUCHED, type RecommendationStanding } from '#engine/recommendations/fold.ts';
import type { LinkProposal, Recommendation, RecommendationDecision } from '#engine/model/recommendation.ts';
import { decisionsIn, namesIn, proposalsIn, recommendationIn } from '#store/recommendations/index.ts';
import { sessionOf, type Seat } from '../assess/seat.ts';

export type One = {
  readonly facts: Recommendation;
  readonly textSha256: string;
  readonly standing: RecommendationStanding;
  readonly proposals: readonly LinkProposal[];
  /** Every step of this voice, in order. */
  readonly history: readonly RecommendationDecision[];
  /** Names of the people in the history, by id. */
  readonly names: ReadonlyMap<string, string>;
};

/** One recommendation with all that this voice decided on it; undefined where the seat sees none of this id. */
export async function recommendationOf(seat: Seat, id: string): Promise<One | undefined> {
  const { state, voice, database } = seat;
  return database.within(
    sessionOf(seat),
    async (db) => {
      const found = await recommendationIn(db, id);
      // A person may see the same in another State: here only what is this one's.
      if (!found?.facts.states.includes(state) || (found.facts.voice ?? voice) !== voice) return undefined;
      const history = await decisionsIn(db, { state, voice }, id);
      return {
        ...found,
        standing: standings(history).get(id) ?? UNTOUCHED,
        proposals: (await proposalsIn(db, [id])).get(id) ?? [],
        history,
        names: await namesIn(
          db,
          history.map(({ by }) => by),
        ),
      };
    },
    true,
  );
}
