import { InputError } from '#engine/model/problem.ts';
import type { Values } from './options.ts';
import { usage } from './usage.ts';

/**
 * Whether the decisions that are kept are those that were taken.
 *
 * @returns 1 when a chain is broken
 */
export async function runAudit(paths: readonly string[], values: Values): Promise<number> {
  if (paths.length > 0)
    throw usage('audit: it takes no files; name one finding with --finding STATE/REQUIREMENT');
  // Read only now: no other command needs the database, and its libraries take their time.
  const { audit, findingNamed } = await import('#operations/audit.ts');
  const { hasDatabase, openDatabase } = await import('#store/database/index.ts');
  const { auditJson, auditText } = await import('./audit-lines.ts');
  const finding = values.finding === undefined ? undefined : findingNamed(values.finding);
  const here = process.cwd();
  if (!hasDatabase(process.env, here)) {
    const message =
      'no decisions are kept here; name the data folder with TUTELA_DATA, or the database with DATABASE_URL';
    throw new InputError({ code: 'audit.no-database', message });
  }
  const database = await openDatabase(process.env, here, 'kept');
  try {
    const found = await audit(database, finding);
    process.stdout.write(values.json ? auditJson(found) : auditText(found));
    return [...found.chains, ...found.recommendations].some(({ fault }) => fault) ? 1 : 0;
  } finally {
    await database.close();
  }
}
