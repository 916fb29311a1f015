import { sql } from 'kysely';
import type { Recommendation } from '#engine/model/recommendation.ts';
import type { Voice } from '#engine/model/desk-decision.ts';
import { asked as onOwn } from '../database/ask.ts';
import type { Database, Work } from '../database/index.ts';
import { keepable } from '../readings/json.ts';

/** What is looked for. What is absent is not asked. */
export type Asked = {
  /** As a person types them: words that must all stand there, "a phrase", -not, or. */
  readonly words?: string;
  /** ISO dates, both included. */
  readonly from?: string;
  readonly to?: string;
  readonly body?: string;
  readonly theme?: string;
  readonly mechanism?: string;
  readonly kind?: string;
  readonly source?: string;
  readonly position?: string;
  /** Only what may concern the Protocol. */
  readonly concerns?: true;
  /** Only what the machine proposes a link for. */
  readonly proposed?: true;
  /** Linked to this requirement: by people, or proposed and not rejected by them. */
  readonly requirement?: string;
  readonly linked?: readonly string[];
  readonly unlinked?: readonly string[];
  /** Only these ids; none of these. */
  readonly among?: readonly string[];
  readonly not?: readonly string[];
  readonly skip: number;
  readonly most: number;
};

export type Found = {
  readonly rows: readonly Recommendation[];
  /** Of one State all; over all States counted to 1,001. */
  readonly total: number;
};

type Where = { readonly state: string; readonly voice: Voice };

/** Newest first, within what the session may see of this State and voice. */
export async function searchOf(db: Work, { state, voice }: Where, asked: Asked): Promise<Found> {
  const given = json({ linked: [], unlinked: [], ...asked, state, voice });
  const { rows } = await sql<{ facts: Recommendation; total: string }>`
    select one.facts, found.total from tutela.find_recommendations(${given}::jsonb) as found
    join tutela.recommendation as one on one.id = found.id
    order by one.date desc nulls last, one.id`.execute(db);
  return { rows: rows.map(({ facts }) => facts), total: Number(rows[0]?.total ?? 0) };
}

type AskedOfHouse = Asked & { readonly state?: string; readonly voice?: Voice };

/** The same over all that the whole house holds, for its operator; on one connection as long as the work lasts. */
export async function searchingAll<T>(
  database: Database,
  work: (search: (asked: AskedOfHouse) => Promise<Found>) => Promise<T>,
): Promise<T> {
  return onOwn(database.owner, async (client) => {
    await client.query('set role tutela_owner');
    return work(async (asked) => {
      const { rows } = await client.query<{ facts: Recommendation; total: string }>(ALL, [json(asked)]);
      return { rows: rows.map(({ facts }) => facts), total: Number(rows[0]?.total ?? 0) };
    });
  });
}

const ALL = `select one.facts, found.total from tutela.recommendations_where($1::jsonb) as found
  join tutela.recommendation as one on one.id = found.id order by one.date desc nulls last, one.id`;

function json(asked: object): string {
  return JSON.stringify({ linked: [], unlinked: [], ...asked }, (_, value: unknown) =>
    typeof value === 'string' ? keepable(value).slice(0, 500) : value,
  );
}
