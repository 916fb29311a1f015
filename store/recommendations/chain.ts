import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { RecommendationLink } from '#engine/model/recommendation.ts';
import type { Voice } from '#engine/model/desk-decision.ts';
import { canonical } from '../decisions/canonical.ts';
import { BEGINNING, type Fault } from '../decisions/chain.ts';
import { statesKept } from '../decisions/verify.ts';
import type { Database, Work } from '../database/index.ts';

export type RecommendationChain = {
  readonly state: string;
  readonly voice: Voice;
  /** How many steps were found good, from the first on. */
  readonly good: number;
  /** Hash of the last good one. */
  readonly head: string;
  readonly fault?: Fault;
};

/** Rows of steps, with times and dates as they were hashed. */
export function linkRows(db: Work) {
  return db
    .selectFrom('recommendation_decision')
    .select(['id', 'recommendation', 'state', 'voice', 'kind', 'requirement', 'follow_up', 'position'])
    .select(['reason', 'text_sha256', 'by', 'place', 'prev_hash', 'hash'])
    .select(sql<string>`tutela.instant(at)`.as('at'))
    .select(sql<string | null>`to_char(stated_on, 'YYYY-MM-DD')`.as('stated_on'));
}

type Row = Awaited<ReturnType<ReturnType<typeof linkRows>['execute']>>[number];

export function linkOf(row: Row): RecommendationLink {
  const { id, recommendation, state, by, reason, at, requirement, follow_up, position, stated_on, hash } =
    row;
  const said =
    position !== null
      ? { position, ...(stated_on === null ? {} : { statedOn: stated_on }) }
      : requirement !== null
        ? { requirement }
        : { followUp: follow_up };
  return {
    ...{ id, recommendation, state, voice: row.voice, by, at, textSha256: row.text_sha256, reason },
    ...{ kind: row.kind, ...said },
    ...{ place: Number(row.place), prevHash: row.prev_hash, hash },
  } as RecommendationLink;
}

/** Hash of a step: SHA-256 over the canonical JSON of the hash before it, its place, its time and what it says. */
export function hashOfStep(link: Omit<RecommendationLink, 'hash'>): string {
  return createHash('sha256')
    .update(canonical([link.prevHash, link.place, link.at, saidOf(link)]))
    .digest('hex');
}

/** In the names of the database. */
function saidOf(link: Omit<RecommendationLink, 'hash'>) {
  const { id, recommendation, state, voice, kind, reason, textSha256, by } = link;
  const {
    requirement = null,
    followUp = null,
    position = null,
    statedOn = null,
  } = link as Partial<Record<'requirement' | 'followUp' | 'position' | 'statedOn', string>>;
  const what = { kind, requirement, follow_up: followUp, position, stated_on: statedOn };
  return { id, recommendation, state, voice, ...what, reason, text_sha256: textSha256, by };
}

type End = { readonly place: number; readonly hash: string };
export const FIRST: End = { place: 0, hash: BEGINNING };

/** The fault of a step that should follow `before`. */
export function faultOfStep(before: End, link: RecommendationLink): Fault | undefined {
  const seq = before.place + 1;
  if (link.place !== seq) return { fault: 'missing', seq };
  if (link.prevHash !== before.hash) return { fault: 'broken-link', seq, id: link.id };
  return hashOfStep(link) === link.hash ? undefined : { fault: 'altered', seq, id: link.id };
}

/** Verifies what people decided on recommendations, voice by voice, and names the first bad step of each. */
export async function verifyRecommendations(
  database: Database,
  only?: string,
): Promise<readonly RecommendationChain[]> {
  const chains: RecommendationChain[] = [];
  for (const state of only === undefined ? await statesKept(database) : [only])
    for (const voice of ['state', 'ngo'] as const) {
      const chain = await database.within(
        { states: [state], voices: [voice] },
        (db) => verified(db, state, voice),
        true,
      );
      if (chain) chains.push(chain);
    }
  return chains;
}

const BATCH = 2000;

/** @returns undefined where nobody decided anything */
async function verified(db: Work, state: string, voice: Voice): Promise<RecommendationChain | undefined> {
  // First: what is appended while we read is then beyond it, never missing.
  let head = await headOf(db, state, voice);
  let at: End = FIRST;
  const report = (fault?: Fault): RecommendationChain => ({
    ...{ state, voice, good: at.place, head: at.hash },
    ...(fault ? { fault } : {}),
  });
  for (;;) {
    const links = (
      await linkRows(db)
        .where('state', '=', state)
        .where('voice', '=', voice)
        .where('place', '>', String(at.place))
        .orderBy('place')
        .limit(BATCH)
        .execute()
    ).map(linkOf);
    for (const link of links) {
      const fault = faultOfStep(at, link);
      if (fault) return report(fault);
      at = { place: link.place, hash: link.hash };
      if (at.place === head.place && at.hash !== head.hash)
        return report({ fault: 'broken-link', seq: at.place + 1 });
    }
    if (links.length === 0) break;
  }
  if (at.place > head.place) head = await headOf(db, state, voice);
  if (at.place > head.place) return report({ fault: 'broken-link', seq: head.place + 1 });
  if (at.place < head.place) return report({ fault: 'cut', seq: at.place + 1 });
  return at.place === 0 ? undefined : report();
}

async function headOf(db: Work, state: string, voice: Voice): Promise<End> {
  const row = await db
    .selectFrom('recommendation_head')
    .select(['place', 'hash'])
    .where('state', '=', state)
    .where('voice', '=', voice)
    .executeTakeFirst();
  return row ? { place: Number(row.place), hash: row.hash } : FIRST;
}
