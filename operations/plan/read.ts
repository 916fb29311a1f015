import { standingsIn } from '#engine/findings/fold.ts';
import type { Action, PlanEntry, PlanGap } from '#engine/model/plan.ts';
import { foldPlan } from '#engine/plan/index.ts';
import { namesIn } from '#store/recommendations/index.ts';
import { planEntriesIn } from '#store/plan/index.ts';
import { foldOf } from '../assess/kept-fold.ts';
import { mayHere, sessionOf, type Seat } from '../assess/seat.ts';

export type PlanView = {
  /** In the order in which they were planned. */
  readonly actions: readonly Action[];
  /** Every step, in the order kept. */
  readonly entries: readonly PlanEntry[];
  /** Names of the people in it, by id. */
  readonly names: ReadonlyMap<string, string>;
};

/**
 * The plan of this voice as it stands.
 *
 * @throws Error when this seat may not see drafts: whoever asks looks at `mayHere` first
 */
export async function planOf(seat: Seat): Promise<PlanView> {
  if (!mayHere(seat, 'see-drafts')) throw new Error('drafts were asked for by somebody who may not see them');
  const { database, state, voice } = seat;
  return database.within(
    sessionOf(seat),
    async (db) => {
      const entries = await planEntriesIn(db, { state, voice });
      const names = await namesIn(
        db,
        entries.map(({ by }) => by),
      );
      return { actions: foldPlan(entries).actions, entries, names };
    },
    true,
  );
}

/** What people of this voice judge as not met or partly met now, in the order of the catalogue, law before practice. */
export async function gapsOfSeat(seat: Seat): Promise<readonly PlanGap[]> {
  const found = new Map<string, PlanGap>();
  for (const { requirement, aspect, judgement } of standingsIn(await foldOf(seat))) {
    const verdict = judgement?.verdict;
    if (verdict === 'not-met' || verdict === 'partly')
      found.set(`${requirement} ${aspect}`, { requirement, aspect, verdict });
  }
  return seat.catalogue.requirements.flatMap(({ id }) =>
    ['law', 'practice'].flatMap((aspect) => found.get(`${id} ${aspect}`) ?? []),
  );
}
