import { sql } from 'kysely';
import type { Database } from '../database/index.ts';

/**
 * What is public now, as one short text: it is another as soon as anything is published or taken back, wherever that was
 * done. One statement, so that nothing changes in its midst; read as the public, and where the public reads.
 */
export async function publicState(database: Database): Promise<string> {
  return database.inPublic(async (db) => {
    const there = await db
      .selectFrom([
        (one) =>
          one
            .selectFrom('publication')
            .where('signature', 'is not', null)
            .select(({ fn }) => [fn.countAll<string>().as('many'), fn.max('at').as('last')])
            .as('public'),
        (one) =>
          one
            .selectFrom('unpublication')
            .select(({ fn }) => [fn.countAll<string>().as('many'), fn.max('at').as('last')])
            .as('gone'),
      ])
      .select([
        'public.many as public',
        'gone.many as gone',
        sql<string | null>`extract(epoch from public.last)`.as('published'),
        sql<string | null>`extract(epoch from gone.last)`.as('taken'),
      ])
      .executeTakeFirstOrThrow();
    return [there.public, there.published ?? '', there.gone, there.taken ?? ''].join(' ');
  });
}
