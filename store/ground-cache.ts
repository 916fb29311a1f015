import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE, type GroundFiles } from './catalogue.ts';

/** The rooms whose code reads the data rooms: what they make of the same files changes when they do. */
const READERS = ['engine/catalogue', 'engine/matches', 'engine/model', 'engine/terms'];

const NAME = 'ground.jsonl';

/** Where what was read is kept: with the package, so that it goes when the package goes. */
export function cacheFolder(root: string = PACKAGE): string {
  return join(root, 'node_modules', '.cache', 'tutela');
}

/**
 * The name of just these data rooms, read by just this code: SHA-256 over the contents of the data, the names, sizes
 * and times of the code, and package.json, which pins what it depends on.
 */
export function groundKey(files: GroundFiles, root: string = PACKAGE): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package.json'), 'utf8'));
  const { reportWords: _, ...data } = files;
  hash.update(JSON.stringify(data));
  for (const room of READERS) {
    const names = readdirSync(join(root, room), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((each) => each.endsWith('.ts')).sort()) {
      const { size, mtimeMs } = statSync(join(root, room, name));
      hash.update(`${room}/${name} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

/** @returns the lines kept under this key; undefined where nothing, or something else, is kept */
export function keptLines(key: string, folder: string = cacheFolder()): string[] | undefined {
  try {
    const bytes = readFileSync(join(folder, NAME));
    const lines: string[] = [];
    for (let start = 0; start < bytes.length;) {
      const end = bytes.indexOf(10, start);
      if (end < 0) return undefined;
      // Line by line: in one string, the letters of one language would widen those of all others.
      lines.push(bytes.toString('utf8', start, end));
      if (lines[0] !== key) return undefined;
      start = end + 1;
    }
    return lines.length > 1 ? lines.slice(1) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps lines instead of those kept before, all or none. Where the folder cannot be written, nothing is kept. */
export function keepLines(key: string, lines: readonly string[], folder: string = cacheFolder()): void {
  const file = join(folder, NAME);
  const made = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(made, [key, ...lines].map((line) => `${line}\n`).join(''));
    renameSync(made, file);
  } catch {
    tryToRemove(made);
  }
}

function tryToRemove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where it cannot be removed it was not written either.
  }
}
