import type { Database, Session } from '../database/index.ts';
import { uuid7 } from './uuid.ts';

/** A view of the list that a person keeps for themselves, in one State and voice. */
export type SavedView = { readonly id: string; readonly name: string; readonly query: string };

type Where = { readonly state: string; readonly voice: string };

/** How many views a person keeps in one State and voice. */
const MOST = 50;

export async function savedViews(
  database: Database,
  session: Session,
  { state, voice }: Where,
): Promise<readonly SavedView[]> {
  return database.within(
    session,
    (db) =>
      db
        .selectFrom('saved_view')
        .select(['id', 'name', 'query'])
        .where('state', '=', state)
        .where('voice', '=', voice)
        .orderBy('name')
        .execute(),
    true,
  );
}

/**
 * A name that is there already gets the new query.
 *
 * @returns false when there are too many
 */
export async function saveView(
  database: Database,
  session: Session,
  { state, voice, name, query }: Where & { readonly name: string; readonly query: string },
): Promise<boolean> {
  const { person } = session;
  if (person === undefined) return false;
  return database.within(session, async (db) => {
    const own = db.selectFrom('saved_view').where('state', '=', state).where('voice', '=', voice);
    const names = await own.select('name').execute();
    if (names.length >= MOST && !names.some((each) => each.name === name)) return false;
    await db
      .insertInto('saved_view')
      .values({ id: uuid7(), person, state, voice, name, query })
      .onConflict((same) => same.columns(['person', 'state', 'voice', 'name']).doUpdateSet({ query }))
      .execute();
    return true;
  });
}

export async function dropView(database: Database, session: Session, id: string): Promise<void> {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(id)) return;
  await database.within(session, (db) => db.deleteFrom('saved_view').where('id', '=', id).execute(), true);
}
