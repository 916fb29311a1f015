import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { InputError } from '#engine/model/problem.ts';
import { MIGRATIONS } from '../database/migrations/index.ts';
import { isFull } from '../database/trouble.ts';
import { faulty } from './archive-form.ts';
import { openArchive, type Archive } from './archive-read.ts';
import {
  BACKUP_MAY_HOLD,
  BACKUP_STORED,
  BackupManifest,
  LEFT_OUT,
  PRIVATE_FILES,
  type PrivateFile,
} from './backup-form.ts';
import { BrokenChain, chainInside } from './chain-inside.ts';
import { keepPieces } from './keep-original.ts';
import { linesOf } from './lines.ts';
import { MANIFEST, ORIGINALS } from './manifest.ts';
import { emptied, type Place } from './restore-place.ts';
import { putLines, restoring } from './table-rows.ts';
import { firstWithRows, notEmpty, quoted, tablesHere } from './tables-here.ts';

/** A backup of which every byte was checked against its manifest. */
export type Backup = { readonly archive: Archive; readonly manifest: BackupManifest };

const MOST = 64 * 1024 * 1024;

/** @throws InputError when it is damaged, altered, or made by a later version of Tutela */
export async function openBackup(path: string): Promise<Backup> {
  const archive = await openArchive(path, BACKUP_MAY_HOLD, BACKUP_STORED);
  try {
    const manifest = await manifestIn(archive);
    const sorted = Object.keys(MIGRATIONS).sort();
    const unknown = manifest.steps.find((step, index) => sorted[index] !== step);
    if (unknown !== undefined) {
      const message = `was made by another version of Tutela (${manifest.version}, step ${unknown}); install that version or a later one`;
      throw new InputError({ code: 'restore.newer', file: archive.file, message });
    }
    await sameEntries(archive, manifest);
    return { archive, manifest };
  } catch (error) {
    await archive.close();
    throw error;
  }
}

async function manifestIn(archive: Archive): Promise<BackupManifest> {
  const { file } = archive;
  if ((archive.sizeOf(MANIFEST) ?? 0) > MOST) throw faulty(file, 'it is too large', MANIFEST);
  const pieces: Buffer[] = [];
  for await (const piece of archive.pieces(MANIFEST)) pieces.push(piece);
  try {
    return BackupManifest.parse(JSON.parse(Buffer.concat(pieces).toString()));
  } catch {
    throw faulty(file, 'its manifest is not that of a backup', MANIFEST);
  }
}

async function sameEntries(archive: Archive, { entries, tables }: BackupManifest): Promise<void> {
  const { file } = archive;
  const named = new Set(entries.map(({ name }) => name));
  const added = archive.names.find((name) => name !== MANIFEST && !named.has(name));
  if (added !== undefined || named.size !== entries.length || named.has(MANIFEST))
    throw faulty(file, 'it holds an entry that its manifest does not name', added ?? MANIFEST);
  const lacking = tables.find(({ name }) => !named.has(`tables/${name}.jsonl`));
  if (lacking) throw faulty(file, 'a table is missing', lacking.name);
  for (const { name, size, sha256 } of entries) {
    if (archive.sizeOf(name) !== size) throw faulty(file, 'an entry is missing, or has another size', name);
    const hash = createHash('sha256');
    for await (const piece of archive.pieces(name)) hash.update(piece);
    const found = hash.digest('hex');
    if (found !== sha256 || (name.startsWith(ORIGINALS) && name !== ORIGINALS + found))
      throw faulty(file, 'an entry was altered', name);
  }
}

/**
 * Puts a backup into an empty place. Files come first and are kept under hashes or once; then all rows in one
 * transaction, whose chains are read before it is kept. A restore that is cut off leaves no row, and can be begun again.
 *
 * @param data the data folder
 * @throws InputError when the place is not empty
 */
export async function putBack({ archive, manifest }: Backup, place: Place, data: string): Promise<void> {
  await mustTakeFiles(archive, data);
  await emptied(place, manifest.steps);
  for (const { name } of manifest.entries) {
    if (!name.startsWith(ORIGINALS)) continue;
    await keepPieces(data, name.slice(ORIGINALS.length), archive.pieces(name));
  }
  await putFiles(archive, data);
  await restoring(place.config, (client) => putTables(client, archive, manifest, place.name));
}

async function putTables(
  client: pg.Client,
  archive: Archive,
  manifest: BackupManifest,
  place: string,
): Promise<void> {
  const tables = await tablesHere(client);
  const lists = tables.map(quoted).join(', ');
  await client.query(`lock table ${lists} in share row exclusive mode`);
  const full = await firstWithRows(client, tables);
  if (full) throw notEmpty(place, full);
  const given = new Map(manifest.tables.map(({ name, rows }) => [name, rows]));
  const strange = [...given.keys()].find((name) => !tables.includes(name) || LEFT_OUT.includes(name));
  if (strange) throw faulty(archive.file, 'it holds a table that does not belong in it', strange);
  // Rules on new rows ask who may do something now; these rows were let in when they were made.
  for (const table of tables) await client.query(`alter table ${quoted(table)} disable trigger user`);
  for (const table of tables) {
    if (!given.has(table)) continue;
    const lines = linesOf(archive.file, table, archive.pieces(`tables/${table}.jsonl`));
    const rows = await putLines(client, quoted(table), lines);
    if (rows !== given.get(table)) throw faulty(archive.file, 'a table has another number of rows', table);
    await moveOn(client, table);
  }
  for (const table of tables) await client.query(`alter table ${quoted(table)} enable trigger user`);
  for (const { state, seq, hash } of manifest.heads) {
    const head = await chainInside(client, state).catch((error: unknown) => {
      throw error instanceof BrokenChain
        ? faulty(archive.file, error.message, `decision ${error.seq}`)
        : error;
    });
    if (head.seq !== seq || head.hash !== hash)
      throw faulty(archive.file, `the chain of ${state} does not end where it should`);
  }
}

/** Numbers that the database gives go on behind those that came. */
async function moveOn(client: pg.Client, table: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attidentity <> ''`,
    [quoted(table)],
  );
  for (const { name } of rows) {
    await client.query(
      `select setval(pg_get_serial_sequence($1, $2), max("${name}")) from ${quoted(table)} having max("${name}") is not null`,
      [quoted(table), name],
    );
  }
}

/** Asked before anything is written. */
async function mustTakeFiles(archive: Archive, data: string): Promise<void> {
  for (const name of PRIVATE_FILES) {
    if (!archive.names.includes(name) || !existsSync(join(data, name))) continue;
    if (readFileSync(join(data, name)).equals(await fileIn(archive, name))) continue;
    const message = `holds another "${name}" already; restore goes into an empty folder: name one with TUTELA_DATA`;
    throw new InputError({ code: 'restore.not-empty', file: data, message });
  }
}

async function putFiles(archive: Archive, data: string): Promise<void> {
  mkdirSync(data, { recursive: true });
  for (const name of PRIVATE_FILES) {
    if (!archive.names.includes(name) || existsSync(join(data, name))) continue;
    const bytes = await fileIn(archive, name);
    try {
      writeFileSync(join(data, name), bytes, { flag: 'wx', mode: 0o600, flush: true });
    } catch (error) {
      // Half a secret would keep every later start and restore from its work.
      if (isFull(error)) rmSync(join(data, name), { force: true });
      throw error;
    }
  }
}

async function fileIn(archive: Archive, name: PrivateFile): Promise<Buffer> {
  if ((archive.sizeOf(name) ?? 0) > 100_000) throw faulty(archive.file, 'it is too large', name);
  const pieces: Buffer[] = [];
  for await (const piece of archive.pieces(name)) pieces.push(piece);
  return Buffer.concat(pieces);
}
