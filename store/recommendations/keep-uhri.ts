import type pg from 'pg';
import { InputError } from '#engine/model/problem.ts';
import type { Recommendation } from '#engine/model/recommendation.ts';
import { asked } from '../database/ask.ts';
import type { Database } from '../database/index.ts';
import { rowOf, rowsJson, type KeptRow } from './rows.ts';

export type Given = { readonly facts: Recommendation; readonly raw: unknown };
export type Kept = { readonly added: number; readonly changed: number; readonly same: number };

/** Keeps records, each batch in a transaction of its own: what was kept stays when the import ends in its midst. */
export type Keeper = (given: readonly Given[]) => Promise<Kept>;

/** Every column that is written, and its type. */
const COLUMNS = {
  id: 'text',
  source: 'text',
  voice: 'text',
  states: 'text[]',
  date: 'date',
  concerns: 'boolean',
  marks: 'text[]',
  facts: 'jsonb',
  sha256: 'text',
  text_sha256: 'text',
};
const NAMES = Object.keys(COLUMNS).join(', ');
const TYPED = Object.entries(COLUMNS)
  .map((pair) => pair.join(' '))
  .join(', ');
const SET = Object.keys(COLUMNS)
  .slice(1)
  .map((name) => `${name} = excluded.${name}`)
  .join(', ');

const KEEP = `insert into tutela.recommendation (${NAMES})
  select ${NAMES} from jsonb_to_recordset($1::jsonb) as given(${TYPED})
  on conflict (id) do update set ${SET}, changed_at = now()
    where recommendation.sha256 <> excluded.sha256`;
const KEEP_RAW = `insert into tutela.recommendation_raw (recommendation, raw)
  select id, raw from jsonb_to_recordset($1::jsonb) as given(id text, raw jsonb)
  on conflict (recommendation) do update set raw = excluded.raw`;

/**
 * Opens the way in for facts of the whole house, in the name of its owner: no session of the desk may write them.
 *
 * @throws InputError when another import is at work
 */
export async function keepingUhri<T>(database: Database, work: (keep: Keeper) => Promise<T>): Promise<T> {
  return asked(database.owner, async (client) => {
    await client.query('set role tutela_owner');
    // What the last second kept may be lost with the machine: the next import keeps it again.
    await client.query('set synchronous_commit = off');
    // New words are put into the index in large steps, by their order.
    await client.query(`set gin_pending_list_limit = '32MB'; set maintenance_work_mem = '128MB'`);
    const { rows } = await client.query<{ mine: boolean }>(
      `select pg_try_advisory_lock(hashtext('tutela import of recommendations')) as mine`,
    );
    if (!rows[0]?.mine) throw atWork();
    const done = await work((given) => kept(client, given));
    // What waits to be put there would make each search slow.
    await client.query(`select gin_clean_pending_list('tutela.recommendation_words')`);
    await client.query('analyze tutela.recommendation');
    return done;
  });
}

async function kept(client: pg.Client, given: readonly Given[]): Promise<Kept> {
  const rows = given.map(({ facts, raw }) => ({ row: rowOf(facts, raw), raw }));
  const before = await hashes(
    client,
    rows.map(({ row }) => row.id),
  );
  const other = rows.filter(({ row }) => before.get(row.id) !== row.sha256);
  if (other.length > 0) await write(client, other);
  const changed = other.filter(({ row }) => before.has(row.id)).length;
  return { added: other.length - changed, changed, same: rows.length - other.length };
}

async function hashes(client: pg.Client, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ id: string; sha256: string }>({
    name: 'recommendation-hashes',
    text: 'select id, sha256 from tutela.recommendation where id = any ($1::text[])',
    values: [ids],
  });
  return new Map(rows.map(({ id, sha256 }) => [id, sha256]));
}

async function write(
  client: pg.Client,
  rows: readonly { readonly row: KeptRow; readonly raw: unknown }[],
): Promise<void> {
  await client.query('begin');
  try {
    await client.query(KEEP, [rowsJson(rows.map(({ row }) => row))]);
    await client.query(KEEP_RAW, [rowsJson(rows.map(({ row, raw }) => ({ id: row.id, raw })))]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

function atWork(): InputError {
  const message = 'another import of recommendations is at work; wait for its end, then begin again';
  return new InputError({ code: 'recommendations.at-work', message });
}
