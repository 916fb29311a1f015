import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { InputError } from '#engine/model/problem.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { prepare } from './roles.ts';
import { stepsOf, type Steps } from './steps.ts';
import type { Tables } from './tables.ts';
import { isFull, isPassing } from './trouble.ts';

/**
 * Brings a database to the form that this version of Tutela knows. Only ever forward: there is no way down.
 * Two processes may begin at once; the second waits, then finds nothing to do.
 *
 * @param config of a login that may make roles, or is a member of them
 * @param upTo the last step to take, for tests of earlier releases
 * @returns the steps taken
 */
export async function migrate(
  config: pg.ClientConfig,
  name: string,
  upTo?: string,
): Promise<readonly string[]> {
  const client = new pg.Client(config);
  client.on('error', () => undefined);
  await client.connect();
  try {
    if (upTo === undefined && (await isUpToDate(client, name))) return [];
    await prepare(client, name);
  } finally {
    await client.end();
  }
  return run(config, name, upTo);
}

/**
 * For work that must not change the form of a database: nothing is altered under a version that still runs, and a backup that
 * is made next is one of that version.
 *
 * @throws InputError when the database has not the form that this version of Tutela knows
 */
export function mustBeUpToDate(steps: Steps, name: string): void {
  mustNotBeNewer(steps, name);
  if (steps.due.length === 0) return;
  const message =
    steps.at === undefined
      ? 'is empty; "tutela migrate", or the first start of Tutela, gives it its form'
      : `is older than this version of Tutela (at step ${steps.at}); make a backup, then run "tutela migrate"`;
  throw new InputError({ code: 'database.older', file: name, message });
}

/** @throws InputError when a later version of Tutela made the database */
export function mustNotBeNewer({ unknown }: Steps, name: string): void {
  if (unknown === undefined) return;
  const message = `was made by a later version of Tutela (step ${unknown}); install that version or a later one`;
  throw new InputError({ code: 'database.newer', file: name, message });
}

/** Read without any right but to read, so that the login of a web process is enough once all steps are taken. */
async function isUpToDate(client: pg.Client, name: string): Promise<boolean> {
  try {
    const steps = await stepsOf(client);
    mustNotBeNewer(steps, name);
    return steps.due.length === 0;
  } catch (error) {
    // Between its first step and the last its maker has not yet given the right to read.
    if ((error as { code?: string }).code === '42501') return false;
    throw error;
  }
}

async function run(
  config: pg.ClientConfig,
  name: string,
  upTo: string | undefined,
): Promise<readonly string[]> {
  const pool = new pg.Pool({ ...config, max: 1 });
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool,
      // What is made belongs to the owner, not to whoever started this.
      onCreateConnection: async (connection) => {
        await connection.executeQuery(CompiledQuery.raw('set role tutela_owner'));
      },
    }),
  });
  try {
    const migrator = new Migrator({
      db,
      provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
      migrationTableSchema: 'tutela',
    });
    const { error, results = [] } =
      upTo === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(upTo);
    if (error !== undefined) {
      const failed = results.find(({ status }) => status === 'Error');
      throw failed && !isPassing(error) && !isFull(error)
        ? notTaken(failed.migrationName, error, name)
        : error;
    }
    return results.map(({ migrationName }) => migrationName);
  } finally {
    await sql`reset role`.execute(db).catch(() => undefined);
    await db.destroy();
  }
}

/** All steps of one run are one transaction. */
function notTaken(step: string, error: unknown, name: string): InputError {
  const why = error instanceof Error ? error.message : String(error);
  const message = `the step ${step} could not be taken (${why}); every step of this run was taken back, so the version that ran before still works: start it again, and report this line`;
  return new InputError({ code: 'database.step-failed', file: name, message });
}
