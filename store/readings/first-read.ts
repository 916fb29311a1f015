import { sql } from 'kysely';
import type { Voice } from '#engine/model/desk-decision.ts';
import type { Work } from '../database/index.ts';

/**
 * When each original was first read in this voice: one voice does not learn what the other reads.
 *
 * @returns ISO dates by SHA-256; an original that was never read is not among them
 */
export async function firstReadIn(
  db: Work,
  state: string,
  voice: Voice,
  originals: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (originals.length === 0) return new Map();
  const { rows } = await sql<{ sha256: string; at: Date }>`
    select each ->> 'sha256' as sha256, min(at) as at
    from tutela.reading, jsonb_array_elements(documents) as each
    where state = ${state} and voice = ${voice} and each ->> 'sha256' = any (${[...originals]})
    group by 1`.execute(db);
  return new Map(rows.map(({ sha256, at }) => [sha256, at.toISOString().slice(0, 10)]));
}
