import { basename, dirname, resolve } from 'node:path';
import { InputError } from '#engine/model/problem.ts';
import type { Database } from '#store/database/index.ts';
import { writeFolder } from '#store/write.ts';
import type { Values } from './options.ts';
import { usage } from './usage.ts';

/**
 * The records of the resource centre: their links are tried, and what became of them is written down.
 *
 * @returns 1 when a link is dead
 */
export async function runLibrary(paths: readonly string[], { out, json = false }: Values): Promise<number> {
  const [what, ...rest] = paths;
  if (what !== 'check-links' || rest.length > 0) throw usage('library: name what to do: check-links');
  // Read only now: no other command needs the database, and its libraries take their time.
  const { readLibrary } = await import('#engine/facts/index.ts');
  const { libraryFiles } = await import('#store/facts.ts');
  const { packageVersion } = await import('#store/catalogue.ts');
  const { checkLinks, keepLinks, recordsIn } = await import('#operations/library/check-links.ts');
  const { isDead, isOffline, linksJson, linksText } = await import('./library-lines.ts');
  const { lineOfCount } = await import('./recommendations-lines.ts');
  const facts = readLibrary(libraryFiles().records);
  const database = await databaseHere();
  try {
    const records = await recordsIn(facts, database);
    const line = lineOfCount(process.stderr, 'Trying links');
    const agent = `Tutela/${packageVersion()} (link check; asks for heads only)`;
    const found = await checkLinks(records, { agent, progress: line.show }).finally(line.end);
    // Where not one name is known, it is this machine that has no network: nothing is said of the links.
    if (found.length > 0 && found.every(isOffline)) {
      const message = 'no name of any link could be resolved; run this where the internet can be reached';
      throw new InputError({ code: 'library.offline', message });
    }
    if (database) await keepLinks(database, found);
    const report = json ? linksJson(found) : linksText(found, records.length, database !== undefined);
    if (out === undefined) process.stdout.write(report);
    else writeFolder(dirname(resolve(out)), [{ name: basename(out), text: report }]);
    return found.some(isDead) ? 1 : 0;
  } finally {
    await database?.close();
  }
}

async function databaseHere(): Promise<Database | undefined> {
  const { hasDatabase, openDatabase } = await import('#store/database/index.ts');
  const here = process.cwd();
  return hasDatabase(process.env, here) ? openDatabase(process.env, here, 'kept') : undefined;
}
