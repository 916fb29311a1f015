import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import { InputError } from '#engine/model/problem.ts';
import { dataFolder } from '../data-folder.ts';
import { addressIn, addressOf, type Address, type Environment } from './address.ts';
import { asked } from './ask.ts';
import { enter, leave, letIn, makeOurs } from './embedded.ts';
import { migrate, mustBeUpToDate } from './migrate.ts';
import { databaseFolder, embeddedServer, isThere, type Server } from './server.ts';
import { inOneTrip } from './one-trip.ts';
import { watchPool } from './pools.ts';
import { mustBeOneSession } from './pooler.ts';
import { retrying } from './retry.ts';
import { explained, isUndone, markUnsure, OLDEST, tooOld } from './trouble.ts';
import type { Role } from './roles.ts';
import { sourcesSeen, type Source } from './sources.ts';
import { stepsOf } from './steps.ts';
import type { Tables } from './tables.ts';

export type { Source } from './sources.ts';
export type { Tables } from './tables.ts';
export type Work = Transaction<Tables>;

/** For whom a piece of work is done: what the session sees and may add follows from it. */
export type Session = {
  /** Id of the person; absent where nothing is decided. */
  readonly person?: string;
  /** ISO 3166 codes. */
  readonly states: readonly string[];
  readonly voices: readonly ('state' | 'ngo')[];
  /** Works for the house itself: it sees the tasks that are of no State. */
  readonly house?: true;
};

export type Database = {
  readonly kind: 'embedded' | 'url';
  /** What was found: the server made, started or attached; undefined by URL. */
  readonly server?: Server;
  /**
   * One transaction as `tutela_web`, within what the session may see. `repeatable` work, such as work that carries its
   * own ids, is also done again when the connection is lost in its midst.
   */
  readonly within: <T>(session: Session, work: (db: Work) => Promise<T>, repeatable?: boolean) => Promise<T>;
  /** One transaction as `tutela_public`, which reads publications only; on the replica where there is one. */
  readonly inPublic: <T>(work: (db: Work, source: Source) => Promise<T>) => Promise<T>;
  /** One statement of ours, without values, as `inPublic` reads it: one trip to the server instead of four. */
  readonly glance: <Row>(
    statement: string,
  ) => Promise<{ readonly rows: readonly Row[]; readonly source: Source }>;
  /** For libraries that keep tables of their own: a login that may make them. */
  readonly owner: pg.ClientConfig;
  /** Ends our connections, and the embedded server when nobody else is at it. */
  readonly close: () => Promise<void>;
};

/**
 * What may happen to the form of a database that is opened. "newest": it is brought up to date. "made": an empty one gets its
 * form, and one that is older is left as it is, and refused. "kept": nothing at all.
 */
export type Form = 'newest' | 'made' | 'kept';

/**
 * Opens the database of Tutela, by default bringing it up to date: the one that DATABASE_URL names, else the embedded one in the
 * data folder, which is made when it is not there. DATABASE_REPLICA_URL names a replica that the public reads, and
 * DATABASE_POOL_URL a pooler of transactions before DATABASE_URL: docs/scale.md.
 *
 * @param here where Tutela was started, for the data folder
 * @throws InputError when it cannot be used, with what to do
 */
export async function openDatabase(env: Environment, here: string, form: Form = 'newest'): Promise<Database> {
  const given = addressIn(env, 'DATABASE_URL');
  const replica = addressIn(env, 'DATABASE_REPLICA_URL', given);
  if (given) {
    const web = addressIn(env, 'DATABASE_POOL_URL') ?? given;
    return opened(given, web, replica ?? web, form);
  }
  const data = dataFolder(env, here);
  const server = await embeddedServer(data);
  enter(server);
  try {
    await onceReady(() => makeOurs(server), server.folder);
    const readers = replica ?? addressOf(server, 'tutela_public');
    const web = addressOf(server, 'tutela_web');
    return await opened(addressOf(server), web, readers, form, { server, data });
  } catch (error) {
    await leave(server);
    throw error;
  }
}

/** Whether there is a database to open, so that a question about it need not make one. */
export function hasDatabase(env: Environment, here: string): boolean {
  return addressIn(env, 'DATABASE_URL') !== undefined || isThere(databaseFolder(dataFolder(env, here)));
}

/** Who reads as the public does. */
const NOBODY: Session = { states: [], voices: [] };

type Doing<T> = (db: Work, server: string) => Promise<T>;
type Embedded = { readonly server: Server; readonly data: string };

async function opened(
  owner: Address,
  web: Address,
  readers: Address,
  form: Form,
  embedded?: Embedded,
): Promise<Database> {
  await onceReady(async () => {
    await mustBeNewEnough(owner);
    await mustBeOneSession(owner.config, owner.name);
    await brought(owner, form);
    if (embedded) await letIn(owner);
  }, owner.name);
  for (const other of new Set([web, readers]))
    if (other.name !== owner.name) await onceReady(() => mustBeNewEnough(other), other.name);
  const [pool, first] = poolOf(web);
  const [reading, glancing] = readers === web ? [pool, first] : poolOf(readers);
  const sources = sourcesSeen();
  const revive = embedded ? async () => void (await embeddedServer(embedded.data)) : undefined;
  const run = <T>(
    db: Kysely<Tables>,
    role: Role,
    session: Session,
    work: Doing<T>,
    again: boolean,
  ): Promise<T> => {
    let ending = false;
    const once = (trx: Work): Promise<T> => {
      ending = false;
      return be(trx, role, session)
        .then((server) => work(trx.withSchema('tutela'), server))
        .then((done) => {
          ending = true;
          return done;
        });
    };
    // Until it is told to keep the work, a server that is lost has kept nothing of it.
    const repeatable = (): boolean => again || !ending;
    const trip = async (): Promise<T> => {
      try {
        return await db.transaction().execute(once);
      } catch (error) {
        if (ending && !isUndone(error)) markUnsure(error);
        throw error;
      }
    };
    return retrying(trip, { repeatable, ...(revive ? { revive } : {}) });
  };
  return {
    kind: embedded ? 'embedded' : 'url',
    ...(embedded ? { server: embedded.server } : {}),
    owner: owner.config,
    within: (session, work, repeatable = false) => run(pool, 'tutela_web', session, work, repeatable),
    inPublic: (work) =>
      run(reading, 'tutela_public', NOBODY, (db, server) => work(db, sources.seen(server)), true),
    glance: async <Row>(statement: string) => {
      const again = { repeatable: () => true, ...(revive ? { revive } : {}) };
      const { rows, server } = await retrying(
        () => inOneTrip<Row>(glancing, 'tutela_public', statement),
        again,
      );
      return { rows, source: sources.seen(server) };
    },
    close: async () => {
      await pool.destroy();
      if (reading !== pool) await reading.destroy();
      if (embedded) await leave(embedded.server);
    },
  };
}

type Named = { readonly server: string };

/**
 * Holds for this transaction only, so that it is also right behind a pool of connections.
 *
 * @returns a name of the server, which is another for each server and each start
 */
async function be(db: Work, role: Role, { person = '', states, voices, house }: Session): Promise<string> {
  const { rows } =
    await sql<Named>`select set_config('role', ${role}, true), set_config('tutela.person', ${person}, true),
    set_config('tutela.states', ${states.join(',')}, true), set_config('tutela.voices', ${voices.join(',')}, true),
    set_config('tutela.house', ${house ? 'on' : ''}, true),
    extract(epoch from pg_postmaster_start_time())::text as server`.execute(db);
  return rows[0]?.server ?? '';
}

function poolOf({ config }: Address): readonly [Kysely<Tables>, pg.Pool] {
  const pool = watchPool(new pg.Pool({ ...config, max: 10 }));
  // A connection that ends while it rests is no trouble: the next work opens another.
  pool.on('error', () => undefined);
  // Nor when it is lost at work: the work itself fails and tells. Without a listener the whole process would end.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return [new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }), pool];
}

async function brought({ config, name }: Address, form: Form): Promise<void> {
  if (form !== 'newest') {
    const steps = await asked(config, stepsOf);
    if (form === 'kept' || steps.at !== undefined) return mustBeUpToDate(steps, name);
  }
  await migrate(config, name);
}

/** Waits for a server that is starting; says what to do where it is not to be reached. */
async function onceReady<T>(work: () => Promise<T>, name: string): Promise<T> {
  try {
    return await retrying(work, { repeatable: () => true, patience: 2000 });
  } catch (error) {
    throw (error instanceof InputError ? undefined : explained(error, name)) ?? error;
  }
}

async function mustBeNewEnough({ config, name }: Address): Promise<void> {
  await asked(config, async (client) => {
    const { rows } = await client.query<{ number: string; version: string }>(
      `select current_setting('server_version_num') as number, current_setting('server_version') as version`,
    );
    if (Number(rows[0]?.number) < OLDEST * 10_000) throw tooOld(rows[0]?.version ?? '', name);
  });
}
