import { SelfAssessment } from '#engine/model/company.ts';
import type { Database } from '../database/index.ts';

/** What a company made public and did not take back: frozen, with its hash and the moment. */
export type RegisterEntry = {
  readonly sha256: string;
  readonly content: SelfAssessment;
  /** ISO 8601, UTC. */
  readonly at: string;
};

/** The public register, read as the public does; in order of the names. At most this many are read. */
const MOST = 5000;

export async function registerEntries(
  database: Pick<Database, 'inPublic'>,
): Promise<readonly RegisterEntry[]> {
  const rows = await database.inPublic((db) =>
    db.selectFrom('company_register').select(['sha256', 'content', 'at']).orderBy('id').limit(MOST).execute(),
  );
  return rows.flatMap(entryOf);
}

/** The entry of one company, by its id. */
export async function registerEntry(
  database: Pick<Database, 'inPublic'>,
  id: string,
): Promise<RegisterEntry | undefined> {
  const rows = await database.inPublic((db) =>
    db.selectFrom('company_register').select(['sha256', 'content', 'at']).where('id', '=', id).execute(),
  );
  return rows.flatMap(entryOf)[0];
}

/** What cannot be read is not shown. */
function entryOf({
  sha256,
  content,
  at,
}: {
  readonly sha256: string;
  readonly content: unknown;
  readonly at: Date;
}): readonly RegisterEntry[] {
  const { data } = SelfAssessment.safeParse(content);
  return data ? [{ sha256, content: data, at: at.toISOString() }] : [];
}
