import type { Migrated } from '#operations/migrate.ts';
import type { Values } from './options.ts';
import { usage } from './usage.ts';

/** @returns 1 with --check when steps are due, or the database is of a later version */
export async function runMigrate(paths: readonly string[], values: Values): Promise<number> {
  if (paths.length > 0)
    throw usage('migrate: it takes no files; the database is that of DATABASE_URL or TUTELA_DATA');
  const { migrateNow } = await import('#operations/migrate.ts');
  const found = await migrateNow(process.env, process.cwd(), values.check ? 'look' : 'do');
  process.stdout.write(`${values.check ? checked(found) : migrated(found)}\n`);
  return values.check && (found.before.due.length > 0 || found.before.unknown !== undefined) ? 1 : 0;
}

function migrated({ name, before, taken, newest }: Migrated): string {
  const from = before.at ?? 'empty';
  // Whoever left out a setting would else believe that the database of the portal was brought up to date.
  const made =
    before.at === undefined
      ? '; it was empty: was another meant, name it with TUTELA_DATA or DATABASE_URL'
      : '';
  if (taken.length > 0)
    return `${name}: from ${from} to ${newest} (${many(taken)}: ${taken.join(', ')})${made}`;
  if (before.due.length > 0)
    return `${name}: from ${from} to ${newest}, by another process while this one waited`;
  return `${name}: is up to date (${newest})`;
}

function checked({ name, before, newest }: Migrated): string {
  if (name === undefined) return 'There is no database yet; "tutela migrate" or the first start makes one.';
  if (before.unknown !== undefined)
    return `${name}: was made by a later version of Tutela (step ${before.unknown}); install that version or a later one`;
  if (before.due.length === 0) return `${name}: is up to date (${newest})`;
  return `${name}: is at ${before.at ?? 'empty'}, would go to ${newest} (${many(before.due)}); make a backup, then run "tutela migrate"`;
}

const many = (steps: readonly string[]): string => `${steps.length} ${steps.length === 1 ? 'step' : 'steps'}`;
