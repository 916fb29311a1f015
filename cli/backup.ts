import { resolve } from 'node:path';
import { sizeOf } from './exchange-lines.ts';
import type { Values } from './options.ts';
import { usage } from './usage.ts';

/** Everything of this installation in one file, while it runs. */
export async function runBackup(paths: readonly string[]): Promise<number> {
  const [target, ...more] = paths;
  if (target === undefined || more.length > 0)
    throw usage('backup: name a file that is not there yet, or a folder: tutela backup /backups');
  const { backup } = await import('#operations/exchange/backup.ts');
  const { path, bytes, sha256, manifest, newest } = await backup(
    process.env,
    process.cwd(),
    resolve(target),
    new Date().toISOString(),
  );
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  const originals = manifest.entries.filter(({ name }) => name.startsWith('originals/')).length;
  process.stdout.write(
    `${path}: ${sizeOf(bytes)}, ${rows} rows, ${originals} originals\n  SHA-256 ${sha256}\n`,
  );
  process.stdout.write(`  ${stepText(manifest.steps.at(-1) ?? '', newest)}\n`);
  for (const { state, seq, hash } of manifest.heads)
    process.stdout.write(`  ${state}  ${seq} decisions, head ${hash}\n`);
  for (const setting of manifest.settings)
    process.stdout.write(`  ${setting} was set by the environment and is not in it; keep it elsewhere\n`);
  process.stderr.write(
    'This file holds accounts, drafts of both voices and the keys of this installation. It is not encrypted: only its\n' +
      'owner may read it here; encrypt it before it leaves this machine, and keep the SHA-256 elsewhere.\n',
  );
  return 0;
}

/** @returns 1 when a chain is broken */
export async function runRestore(paths: readonly string[], values: Values): Promise<number> {
  const [path, ...more] = paths;
  if (values.replace)
    throw usage(
      'restore: it never replaces work, since what is replaced is lost when the backup is not what you thought; ' +
        'restore into an empty place (TUTELA_DATA, DATABASE_URL), look at it, then start Tutela there',
    );
  if (path === undefined || more.length > 0) throw usage('restore: name one backup');
  const { restore } = await import('#operations/exchange/backup.ts');
  const { manifest, chains, recommendations } = await restore(process.env, process.cwd(), resolve(path));
  const { auditText } = await import('./audit-lines.ts');
  process.stdout.write(
    `Restored: the backup of ${manifest.made.slice(0, 19)}Z, made by Tutela ${manifest.version}\n`,
  );
  process.stdout.write(auditText({ chains, recommendations }));
  for (const setting of manifest.settings)
    process.stdout.write(
      `Set ${setting} to what it was, else accounts or signatures do not work as before\n`,
    );
  process.stdout.write('Everybody signs in again: sessions are not in a backup.\n');
  return [...chains, ...recommendations].some(({ fault }) => fault) ? 1 : 0;
}

/** Which versions can restore it: the one that the database was last used with, and later ones. */
function stepText(at: string, newest: string): string {
  if (at === newest) return `of the database at step ${at}`;
  return `of the database at step ${at}: the version of Tutela it was last used with can restore it, and this one, which would go to ${newest}`;
}
