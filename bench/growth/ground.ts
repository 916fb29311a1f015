import pg from 'pg';
import type { Database } from '#store/database/index.ts';
import { openDatabase } from '#store/database/index.ts';
import { seeded } from '../load/figures.ts';
import { codeOf, lawOf, type Base } from './laws.ts';
import { layReading } from './lay.ts';

/** A server of its own, and on it one database for each number of States. */
export type Ground = {
  readonly anchor: Database;
  readonly admin: pg.Client;
  /** Read by the server too. */
  readonly data: string;
  readonly bases: readonly Base[];
  /** Of one State. */
  readonly articles: number;
};

export async function openGround(data: string, bases: readonly Base[], articles: number): Promise<Ground> {
  const anchor = await openDatabase({ TUTELA_DATA: data }, '.');
  const admin = new pg.Client(anchor.owner);
  await admin.connect();
  return { anchor, admin, data, bases, articles };
}

export async function closeGround({ anchor, admin }: Ground): Promise<void> {
  await admin.end();
  await anchor.close();
}

/** The base of a made-up State: those of the corpus in turn. */
export function baseOf({ bases }: Pick<Ground, 'bases'>, number: number): Base {
  return bases[number % bases.length] as Base;
}

/** Everything that was laid, to which more is laid. */
const ALL = 'growth';

/**
 * Makes a database with so many States, as a copy of the one to which States are laid one after the other. What a run
 * before has made in the same folder is taken as it is.
 *
 * @returns how many articles were laid now
 */
export async function makeDatabase(ground: Ground, states: number): Promise<number> {
  const name = nameOf(states);
  if (await isThere(ground, name)) return 0;
  if (!(await isThere(ground, ALL))) await ground.admin.query(`create database ${ALL}`);
  const laid = await within(ground, ALL, (database, root) => layUpTo(ground, database, root, states));
  await ground.admin.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${ALL}' and backend_type = 'client backend'`,
  );
  await ground.admin.query(`create database ${name} template ${ALL} strategy file_copy`);
  return laid;
}

export function nameOf(states: number): string {
  return `${ALL}_${states}`;
}

/** Work in one of the databases, as the product opens it, and with a connection that no row is hidden from. */
export async function within<T>(
  ground: Ground,
  name: string,
  work: (database: Database, root: pg.Client) => Promise<T>,
): Promise<T> {
  const { host = '', user = '' } = ground.anchor.owner;
  const url = `postgres:///${name}?host=${encodeURIComponent(host)}&user=${user}`;
  const database = await openDatabase({ DATABASE_URL: url }, '.');
  const root = new pg.Client(database.owner);
  root.on('error', () => undefined);
  await root.connect();
  try {
    return await work(database, root);
  } finally {
    await root.end();
    await database.close();
  }
}

async function isThere({ admin }: Ground, name: string): Promise<boolean> {
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [name]);
  return rowCount === 1;
}

async function layUpTo(ground: Ground, database: Database, root: pg.Client, states: number): Promise<number> {
  const { rows } = await root.query<{ state: string }>('select distinct state from tutela.reading');
  const there = new Set(rows.map((row) => row.state));
  let laid = 0;
  for (let number = 0; number < states; number++) {
    const state = codeOf(number);
    if (there.has(state)) continue;
    const list = lawOf(baseOf(ground, number), state, ground.articles, seeded(number + 1));
    laid += (await layReading(database, root, ground.data, state, list, [])).provisions;
  }
  await root.query('vacuum analyze');
  return laid;
}
