import { InputError } from '#engine/model/problem.ts';
import type { Database } from '#store/database/index.ts';
import type { Values } from './options.ts';
import { usage } from './usage.ts';

/**
 * What bodies recommended to States, for the whole house: an export is imported, links are proposed, words are looked for.
 *
 * @returns 0; 1 when records of the export could not be used
 */
export async function runRecommendations(paths: readonly string[], values: Values): Promise<number> {
  const [what, ...rest] = paths;
  if (what === 'import') return importing(rest, values);
  if (what === 'link') return linking(rest);
  if (what === 'search') return searching(rest, values);
  throw usage('recommendations: name what to do: import FILE, link, or search WORDS');
}

async function importing(paths: readonly string[], { lang }: Values): Promise<number> {
  const [path] = paths;
  if (path === undefined || paths.length > 1)
    throw usage('recommendations import: name one file, or - for the input');
  // Read only now: no other command needs the database, and its libraries take their time.
  const { importUhri } = await import('#operations/recommendations/import-uhri.ts');
  const { streamOf } = await import('#store/recommendations/index.ts');
  const { groundFiles } = await import('#store/catalogue.ts');
  const { readStates } = await import('#engine/catalogue/index.ts');
  const { importedText, lineOfProgress } = await import('./recommendations-lines.ts');
  const file = streamOf(path);
  const line = lineOfProgress(process.stderr);
  const states = readStates(groundFiles().states);
  const done = await onDatabase((database) =>
    importUhri(database, file, { lang: lang ?? langOf(file.name), states, progress: line.show }).finally(
      line.end,
    ),
  );
  process.stdout.write(importedText(done));
  return done.unusable > 0 ? 1 : 0;
}

async function linking(paths: readonly string[]): Promise<number> {
  if (paths.length > 0) throw usage('recommendations link: it takes no files');
  const { groundFiles } = await import('#store/catalogue.ts');
  const { quickGround } = await import('#operations/quick-ground.ts');
  const { linkAll } = await import('#operations/recommendations/link-all.ts');
  const { lineOfCount } = await import('./recommendations-lines.ts');
  const { catalogue, packs } = await quickGround(groundFiles());
  const line = lineOfCount(process.stderr);
  const done = await onDatabase((database) =>
    linkAll(database, catalogue, packs, line.show).finally(line.end),
  );
  process.stdout.write(
    `${done} recommendations were read for links; people confirm or reject them at the desk.\n`,
  );
  return 0;
}

async function searching(words: readonly string[], { state, json }: Values): Promise<number> {
  if (words.length === 0 && state === undefined)
    throw usage('recommendations search: name words, or a State');
  const { searchingAll } = await import('#store/recommendations/index.ts');
  const { foundText } = await import('./recommendations-lines.ts');
  const found = await onDatabase((database) =>
    searchingAll(database, (search) =>
      search({ words: words.join(' '), ...(state === undefined ? {} : { state }), skip: 0, most: 25 }),
    ),
  );
  process.stdout.write(json ? `${JSON.stringify(found, undefined, 2)}\n` : foundText(found));
  return 0;
}

async function onDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const { hasDatabase, openDatabase } = await import('#store/database/index.ts');
  const here = process.cwd();
  if (!hasDatabase(process.env, here)) {
    const message =
      'there is no database here; name the data folder with TUTELA_DATA, or the database with DATABASE_URL, and start the desk once';
    throw new InputError({ code: 'recommendations.no-database', message });
  }
  const database = await openDatabase(process.env, here, 'made');
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** As the exports are named: "export-full-es.json". */
function langOf(name: string): string {
  return /-(en|fr|es|ar|ru|zh)\.json(?:\.gz)?$/u.exec(name)?.[1] ?? 'en';
}
