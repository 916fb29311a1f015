import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Database } from '../database/index.ts';
import { placeOf } from '../originals.ts';
import { zipped, type Entering, type Made } from './archive-write.ts';
import { BACKUP_FORMAT, PRIVATE_FILES, type BackupManifest } from './backup-form.ts';
import { asLines } from './lines.ts';
import { MANIFEST, ORIGINALS } from './manifest.ts';
import { quoted, stepsTaken, tablesHere } from './tables-here.ts';
import { columnsOf } from './table-rows.ts';

export type BackupRequest = {
  readonly database: Pick<Database, 'owner'>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The data folder. */
  readonly data: string;
  /** UTC, ISO 8601. */
  readonly made: string;
  /** Of Tutela. */
  readonly version: string;
};

/** How many rows are read at once. */
const BATCH = 500;

/**
 * Everything of this installation at one moment, piece by piece, while it runs: one snapshot of the database (REPEATABLE
 * READ), then the originals, of which there can only be more than the snapshot names.
 *
 * @param done told what was written, when all of it was
 */
export async function* backedUp(
  request: BackupRequest,
  done: (manifest: BackupManifest) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  const client = new pg.Client(request.database.owner);
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const steps = await stepsTaken(client);
    await client.query('set local role tutela_owner');
    await client.query(`set local timezone to 'UTC'`);
    const made: Made[] = [];
    yield* zipped(entriesOf(client, request, steps, made, done), (one) => void made.push(one));
  } finally {
    await client.end();
  }
}

async function* entriesOf(
  client: pg.Client,
  { env, data, made: at, version }: BackupRequest,
  steps: readonly string[],
  made: readonly Made[],
  done: (manifest: BackupManifest) => void,
): AsyncGenerator<Entering> {
  const tables: { name: string; rows: number }[] = [];
  for (const name of await tablesHere(client)) {
    const table = { name, rows: 0 };
    tables.push(table);
    yield { name: `tables/${name}.jsonl`, data: asLines(rowsOf(client, table)), packed: true };
  }
  const settings: BackupManifest['settings'] = [];
  for (const name of PRIVATE_FILES) {
    const setting = name === 'secret' ? 'TUTELA_SECRET' : 'TUTELA_SIGNING_KEY';
    if (env[setting]?.trim()) settings.push(setting);
    if (existsSync(join(data, name))) yield { name, data: [readFileSync(join(data, name))], packed: true };
  }
  for (const sha256 of originalsIn(data))
    yield { name: ORIGINALS + sha256, data: createReadStream(placeOf(data, sha256)), packed: false };
  const { rows } = await client.query<{ state: string; seq: string; hash: string }>(
    'select state, seq, hash from tutela.chain_head order by state',
  );
  const heads = rows.map(({ state, seq, hash }) => ({ state, seq: Number(seq), hash }));
  const manifest: BackupManifest = {
    format: BACKUP_FORMAT,
    made: at,
    version,
    steps: [...steps],
    tables,
    heads,
    settings,
    entries: [...made],
  };
  yield { name: MANIFEST, data: [Buffer.from(JSON.stringify(manifest))], packed: true };
  done(manifest);
}

/** Rows as the database writes them in JSON; what it computes by itself is left out. */
async function* rowsOf(
  client: pg.Client,
  table: { readonly name: string; rows: number },
): AsyncGenerator<string> {
  const from = quoted(table.name);
  const columns = (await columnsOf(client, from)).join(', ');
  await client.query(
    `declare backup no scroll cursor for select to_jsonb(t)::text as line from (select ${columns} from ${from}) as t`,
  );
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`fetch ${BATCH} from backup`);
    table.rows += rows.length;
    yield* rows.map(({ line }) => line);
    if (rows.length < BATCH) break;
  }
  await client.query('close backup');
}

/** Hashes of all originals that are kept whole. */
function originalsIn(data: string): readonly string[] {
  const folder = join(data, 'originals');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder)
    .filter((two) => /^[0-9a-f]{2}$/u.test(two))
    .flatMap((two) => readdirSync(join(folder, two)).map((rest) => two + rest))
    .filter((name) => /^[0-9a-f]{64}$/u.test(name))
    .sort();
}
