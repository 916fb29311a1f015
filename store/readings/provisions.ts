import type { Segment } from '#engine/model/segment.ts';
import type { Database, Session, Work } from '../database/index.ts';
import { segmentOf } from './body.ts';
import { isId } from './current.ts';
import { keepable } from './json.ts';

/** A provision without its words: a line of the contents of a law. */
export type OutlineRow = {
  readonly law: string;
  readonly order: number;
  readonly id: string;
  readonly number: string;
  readonly heading: string;
  readonly path: readonly string[];
  readonly status?: 'repealed' | 'reserved';
};

/**
 * Provisions by their ids, in the order of the reading.
 *
 * @param ids those that are not in the reading are left out
 */
export async function provisionsIn(
  database: Database,
  session: Session,
  readingId: string,
  ids: readonly string[],
): Promise<readonly Segment[]> {
  const asked = [...new Set(ids)].map(keepable);
  if (asked.length === 0 || !isId(readingId)) return [];
  const work = (db: Work) => bodies(db, readingId).where('id', 'in', asked).orderBy('place').execute();
  return segmentsOf(await database.within(session, work, true));
}

/**
 * A stretch of one law, by order.
 *
 * @param from order of the first provision, from 1
 * @param count how many at most
 */
export async function lawIn(
  database: Database,
  session: Session,
  readingId: string,
  law: string,
  { from, count }: { readonly from: number; readonly count: number },
): Promise<readonly Segment[]> {
  if (!isId(readingId)) return [];
  const work = (db: Work) =>
    bodies(db, readingId)
      .where('law', '=', keepable(law))
      .where('ord', '>=', from)
      .orderBy('ord')
      .limit(count)
      .execute();
  return segmentsOf(await database.within(session, work, true));
}

/** The contents of all laws of a reading, in the order they were read. */
export async function outlineIn(
  database: Database,
  session: Session,
  readingId: string,
): Promise<readonly OutlineRow[]> {
  if (!isId(readingId)) return [];
  const rows = await database.within(
    session,
    (db) =>
      db
        .selectFrom('reading_provision')
        .select(['law', 'ord', 'id', 'number', 'heading', 'path', 'status'])
        .where('reading', '=', readingId)
        .orderBy('place')
        .execute(),
    true,
  );
  return rows.map(({ ord, path, status, ...row }) => ({
    ...row,
    order: ord,
    path: path as readonly string[],
    ...(status === null ? {} : { status: status as NonNullable<Segment['status']> }),
  }));
}

/** Of a reading, the provisions whole. */
export function bodies(db: Work, readingId: string) {
  return db.selectFrom('reading_provision').select('body').where('reading', '=', readingId);
}

export function segmentsOf(rows: readonly { readonly body: unknown }[]): readonly Segment[] {
  return rows.map(({ body }) => segmentOf(body));
}
