import { performance } from 'node:perf_hooks';
import type pg from 'pg';
import { addressIn, type Environment } from '../database/address.ts';
import { asked } from '../database/ask.ts';
import { placeOf } from '../database/place.ts';
import { stepsOf, type Steps } from '../database/steps.ts';
import { explained } from '../database/trouble.ts';
import { figuresOf, type Figures } from './figures.ts';

/** What "tutela doctor" asks of the database, at one moment. */
export type DatabaseLook = {
  readonly name: string;
  readonly embedded: boolean;
  /** "18.4" and 180004. */
  readonly version: string;
  readonly number: number;
  readonly steps: Steps;
  /** Its clock less ours, in milliseconds, half the way there and back taken off. */
  readonly clockAhead: number;
  readonly synchronousCommit: string;
  /** Names of standbys that a commit waits for; empty where there is none. */
  readonly synchronousStandbys: string;
  readonly fsync: boolean;
  readonly connections: { readonly most: number; readonly used: number };
  /** Of the database, in bytes. */
  readonly size: number;
  /** Milliseconds since 1970 of the newest link of any chain. */
  readonly newestLink?: number;
  /** Absent in a database that is not up to date. */
  readonly figures?: Figures;
  /** Of DATABASE_REPLICA_URL. */
  readonly replica?: ReplicaLook | { readonly trouble: string };
};

export type ReplicaLook = {
  readonly name: string;
  readonly number: number;
  /** False where it takes writes itself: then it is no replica. */
  readonly follows: boolean;
  /** It is the server that DATABASE_URL leads to, which stands in where no replica answers. */
  readonly isPrimary: boolean;
  /** Bytes that it has not replayed yet; absent where the primary would not tell. */
  readonly behind?: number;
};

/** @throws InputError when the database cannot be used, with what to do */
export async function lookAtDatabase(env: Environment, here: string): Promise<DatabaseLook> {
  const place = await placeOf(env, here);
  const { config, name } = place.address;
  const patient = { ...config, statement_timeout: 10_000 };
  try {
    const look = await asked(patient, async (client) => ({
      ...(await server(client)),
      ...(await clock(client)),
      steps: await stepsOf(client),
    }));
    const ready = look.steps.due.length === 0 && look.steps.unknown === undefined;
    const newestLink = ready ? await asked(patient, newest) : undefined;
    const replica = addressIn(env, 'DATABASE_REPLICA_URL');
    return {
      ...look,
      name,
      embedded: place.embedded,
      ...(ready ? { figures: await figuresOf(patient) } : {}),
      ...(newestLink === undefined ? {} : { newestLink }),
      ...(replica ? { replica: await replicaLook(patient, replica) } : {}),
    };
  } catch (error) {
    throw explained(error, name) ?? error;
  } finally {
    await place.close();
  }
}

async function server(client: pg.Client) {
  const { rows } = await client.query<{
    version: string;
    number: string;
    commit: string;
    standbys: string;
    fsync: string;
    most: string;
    used: number;
    size: string;
  }>(`select current_setting('server_version') as version, current_setting('server_version_num') as number,
    current_setting('synchronous_commit') as commit, current_setting('synchronous_standby_names') as standbys,
    current_setting('fsync') as fsync, current_setting('max_connections') as most,
    (select count(*)::int from pg_stat_activity where backend_type = 'client backend') as used,
    pg_database_size(current_database())::text as size`);
  const [row] = rows;
  return {
    version: (row?.version ?? '').split(' ')[0] ?? '',
    number: Number(row?.number),
    synchronousCommit: row?.commit ?? '',
    synchronousStandbys: row?.standbys ?? '',
    fsync: row?.fsync === 'on',
    connections: { most: Number(row?.most), used: row?.used ?? 0 },
    size: Number(row?.size),
  };
}

async function clock(client: pg.Client): Promise<{ clockAhead: number }> {
  const began = performance.now();
  const { rows } = await client.query<{ at: number }>(
    'select (extract(epoch from clock_timestamp()) * 1000)::float8 as at',
  );
  const took = performance.now() - began;
  return { clockAhead: Math.round((rows[0]?.at ?? 0) + took / 2 - Date.now()) };
}

async function newest(client: pg.Client): Promise<number | undefined> {
  await client.query('set role tutela_owner');
  const { rows } = await client.query<{ at: number | null }>(
    'select (extract(epoch from max(at)) * 1000)::float8 as at from tutela.chain_head where seq > 0',
  );
  return rows[0]?.at ?? undefined;
}

/** The start of a server tells it from every other one, as in store/database/sources.ts. */
const STARTED = 'extract(epoch from pg_postmaster_start_time())::text';

async function replicaLook(
  primary: pg.ClientConfig,
  { config, name }: NonNullable<ReturnType<typeof addressIn>>,
): Promise<ReplicaLook | { trouble: string }> {
  try {
    const at = await asked(primary, async (client) => {
      const { rows } = await client.query<{ at: string; started: string }>(
        `select pg_current_wal_lsn()::text as at, ${STARTED} as started`,
      );
      return rows[0];
    }).catch(() => undefined);
    return await asked({ ...config, statement_timeout: 10_000 }, async (client) => {
      const { rows } = await client.query<{
        number: string;
        follows: boolean;
        started: string;
        behind: number | null;
      }>(
        `select current_setting('server_version_num') as number, pg_is_in_recovery() as follows, ${STARTED} as started,
          case when pg_is_in_recovery() then pg_wal_lsn_diff($1::pg_lsn, pg_last_wal_replay_lsn())::float8 end as behind`,
        [at?.at ?? null],
      );
      const [row] = rows;
      const behind = row?.behind ?? undefined;
      return {
        name,
        number: Number(row?.number),
        follows: row?.follows ?? false,
        isPrimary: at !== undefined && row?.started === at.started,
        ...(behind === undefined ? {} : { behind: Math.max(0, behind) }),
      };
    });
  } catch (error) {
    return { trouble: (explained(error, name) ?? (error as Error)).message };
  }
}
