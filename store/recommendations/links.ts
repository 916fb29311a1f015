import { sql } from 'kysely';
import type pg from 'pg';
import type { LinkProposal, Recommendation } from '#engine/model/recommendation.ts';
import { asked } from '../database/ask.ts';
import type { Database, Work } from '../database/index.ts';
import { keepableJson } from '../readings/json.ts';
import { rowsJson } from './rows.ts';

export type Linked = {
  readonly id: string;
  readonly textSha256: string;
  readonly proposals: readonly LinkProposal[];
};

export type ToLink = { readonly facts: Recommendation; readonly textSha256: string };

const BATCH = 250;

/**
 * Held until the transaction ends: whoever proposes at the same time waits, and then sees what is there. Never for longer than
 * one batch is kept, since people at the desk wait as well.
 */
const HOLD = `select pg_advisory_xact_lock(hashtextextended('tutela links of recommendations', 0))`;

const WAITING = `select one.facts, one.text_sha256 as "textSha256" from tutela.recommendation as one
  left join tutela.recommendation_linked as its on its.recommendation = one.id
  where one.concerns
    and (its.recommendation is null or its.version <> $1 or its.text_sha256 <> one.text_sha256)
    and one.id > $2
  order by one.id limit ${BATCH}`;

/**
 * Makes the proposals anew for all recommendations, of the house and of each desk, that have none of this version. It can be ended at any time and
 * goes on from there.
 *
 * @param version of catalogue and engine that make the proposals
 * @returns how many were looked at
 */
export async function linkWaiting(
  database: Database,
  version: string,
  link: (all: readonly ToLink[]) => readonly Linked[],
  progress: (done: number) => void,
): Promise<number> {
  return asked(database.owner, async (client) => {
    await client.query('set role tutela_owner');
    await client.query('set synchronous_commit = off');
    let done = 0;
    let last = '';
    for (;;) {
      const { rows } = await client.query<ToLink>(WAITING, [version, last]);
      if (rows.length === 0) return done;
      last = rows.at(-1)?.facts.id ?? last;
      await keepAll(client, version, link(rows));
      done += rows.length;
      progress(done);
    }
  });
}

async function keepAll(client: pg.Client, version: string, all: readonly Linked[]): Promise<void> {
  const proposals = all.flatMap(({ id, proposals: own }) =>
    own.map((body) => ({ recommendation: id, requirement: body.requirement, score: body.score, body })),
  );
  const linked = all.map(({ id, textSha256 }) => ({ recommendation: id, text_sha256: textSha256, version }));
  await client.query('begin');
  try {
    await client.query(HOLD);
    await client.query('delete from tutela.recommendation_proposal where recommendation = any ($1::text[])', [
      all.map(({ id }) => id),
    ]);
    await client.query(
      `insert into tutela.recommendation_proposal select * from jsonb_to_recordset($1::jsonb)
        as given(recommendation text, requirement text, score real, body jsonb)`,
      [rowsJson(proposals)],
    );
    await client.query(
      `insert into tutela.recommendation_linked select * from jsonb_to_recordset($1::jsonb)
        as given(recommendation text, text_sha256 text, version text)
      on conflict (recommendation) do update set text_sha256 = excluded.text_sha256, version = excluded.version`,
      [rowsJson(linked)],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** The same for what lies on one desk, in the transaction of the caller. */
export async function keepLinks(db: Work, version: string, all: readonly Linked[]): Promise<void> {
  await sql.raw(HOLD).execute(db);
  for (const { id, textSha256, proposals } of all) {
    await db.deleteFrom('recommendation_proposal').where('recommendation', '=', id).execute();
    if (proposals.length > 0) {
      await db
        .insertInto('recommendation_proposal')
        .values(
          proposals.map((body) => ({
            recommendation: id,
            requirement: body.requirement,
            score: body.score,
            body: keepableJson(body),
          })),
        )
        .execute();
    }
    await db
      .insertInto('recommendation_linked')
      .values({ recommendation: id, text_sha256: textSha256, version })
      .onConflict((same) => same.column('recommendation').doUpdateSet({ text_sha256: textSha256, version }))
      .execute();
  }
}
