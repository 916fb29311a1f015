import type { Recommendation } from '#engine/model/recommendation.ts';
import type { Work } from '../database/index.ts';
import { keepableJson } from '../readings/json.ts';
import { rowOf } from './rows.ts';

/**
 * Keeps recommendations that people laid on their desk. The same document laid twice is kept once: what is the same stays,
 * what differs is brought up to date.
 *
 * @returns how many are new or differ
 */
export async function keepOwn(db: Work, all: readonly Recommendation[]): Promise<number> {
  let kept = 0;
  for (const facts of all) {
    const { states, marks, ...row } = rowOf(facts);
    const values = { ...row, states: [...states], marks: [...marks], facts: keepableJson(facts) };
    const { id, source, voice, ...change } = values;
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('recommendation')
      .values({ id, source, voice, ...change })
      .onConflict((same) =>
        same
          .column('id')
          .doUpdateSet({ ...change, changed_at: new Date() })
          .where('recommendation.sha256', '<>', row.sha256),
      )
      .executeTakeFirst();
    kept += Number(numInsertedOrUpdatedRows ?? 0n);
  }
  return kept;
}
