import type { Database } from '../database/index.ts';

const STATEMENT = `select many::text, extract(epoch from at)::text as at from tutela.public_change`;

/**
 * What is public now, as one short text: it is another as soon as anything is published or taken back, wherever that was
 * done. Read as the public, and where the public reads, so that it is never ahead of what is read there; one row, however
 * much was published, and one trip to the server. It is another also when the public reads from another server, which
 * may be behind the one before: what that shows is kept apart.
 */
export async function publicState(database: Database): Promise<string> {
  const { rows, source } = await database.glance<{ readonly many: string; readonly at: string }>(STATEMENT);
  const [row] = rows;
  return `${row ? `${row.many} ${row.at}` : 'nothing'} ${source.mark()}`;
}
