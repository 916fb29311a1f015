import type { LinkProposal, Recommendation, RecommendationLink } from '#engine/model/recommendation.ts';
import type { Voice } from '#engine/model/desk-decision.ts';
import type { Work } from '../database/index.ts';
import { linkOf, linkRows } from './chain.ts';

/** A recommendation, with what tells whether its text was changed since. */
export type WithHash = { readonly facts: Recommendation; readonly textSha256: string };

/** One that the session may see; undefined where there is none. */
export async function recommendationIn(db: Work, id: string): Promise<WithHash | undefined> {
  const row = await db
    .selectFrom('recommendation')
    .select(['facts', 'text_sha256'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { facts: row.facts as Recommendation, textSha256: row.text_sha256 };
}

/** Those of these ids that the session sees here. */
export async function knownIn(db: Work, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('recommendation')
    .select('id')
    .where('id', 'in', [...ids])
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** What the machine proposes, for each of these, strongest first. */
export async function proposalsIn(
  db: Work,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly LinkProposal[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('recommendation_proposal')
    .select(['recommendation', 'body'])
    .where('recommendation', 'in', [...ids])
    .orderBy('score', 'desc')
    .orderBy('requirement')
    .execute();
  const found = new Map<string, LinkProposal[]>();
  for (const { recommendation, body } of rows) {
    const list = found.get(recommendation) ?? [];
    list.push(body as LinkProposal);
    found.set(recommendation, list);
  }
  return found;
}

/** All steps of people of one voice, in order; of one recommendation where its id is given. */
export async function decisionsIn(
  db: Work,
  { state, voice }: { readonly state: string; readonly voice: Voice },
  recommendation?: string,
): Promise<readonly RecommendationLink[]> {
  let all = linkRows(db).where('state', '=', state).where('voice', '=', voice).orderBy('place');
  if (recommendation !== undefined) all = all.where('recommendation', '=', recommendation);
  return (await all.execute()).map(linkOf);
}

/** Names of people, for a history. */
export async function namesIn(db: Work, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
