import { DeskDecision, type Link } from '#engine/model/desk-decision.ts';
import type { Database, Session } from '../database/index.ts';
import type { KeptLink } from './chain.ts';
import { linkOf, linksOf } from './rows.ts';

/**
 * The decisions of a State in order, within what the session may see.
 *
 * @param requirement only of this one
 * @param last only up to this number
 */
export async function readDecisions(
  database: Database,
  session: Session,
  state: string,
  requirement?: string,
  last?: number,
): Promise<readonly Link[]> {
  const rows = await database.within(
    session,
    (db) => {
      let all = linksOf(db).where('state', '=', state).orderBy('seq');
      if (requirement !== undefined) all = all.where('requirement', '=', requirement);
      if (last !== undefined) all = all.where('seq', '<=', String(last));
      return all.execute();
    },
    true,
  );
  return rows.map((row) => asLink(linkOf(row)));
}

/** The decisions of one voice after a number, in order: what a fold that was kept has not seen yet. */
export async function decisionsAfter(
  database: Database,
  session: Session,
  { state, voice, seq }: { readonly state: string; readonly voice: string; readonly seq: number },
): Promise<readonly Link[]> {
  const rows = await database.within(
    session,
    (db) =>
      linksOf(db)
        .where('state', '=', state)
        .where('voice', '=', voice)
        .where('seq', '>', String(seq))
        .orderBy('seq')
        .execute(),
    true,
  );
  return rows.map((row) => asLink(linkOf(row)));
}

/** @throws Error when a kept decision is in no known form: then the program is older than what it reads, or it was altered */
function asLink({ seq, at, prevHash, hash, ...said }: KeptLink): Link {
  const result = DeskDecision.safeParse(said);
  if (!result.success)
    throw new Error(`decision ${said.id} is in a form that this version of Tutela does not know`);
  return { ...result.data, seq, at, prevHash, hash };
}
