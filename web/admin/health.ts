import type { Door } from '../desk/door.ts';

export type Health = { readonly ready: boolean; readonly why: string };

/** How long the database may take, in milliseconds: a balancer asks every few seconds. */
const PATIENCE = 2_000;

/**
 * Whether requests should be sent here. A portal without a desk needs no database; one with a desk does, though its public
 * pages go on without.
 *
 * @param stopping whether this process was told to end
 */
export async function healthOf(door: Door, open: boolean, stopping: () => boolean): Promise<Health> {
  if (stopping()) return { ready: false, why: 'This process is ending.' };
  if (!open) return { ready: true, why: 'Public pages only: the desk is left out.' };
  const desk = await Promise.race([door.desk(), after(PATIENCE)]);
  if (desk === undefined) return { ready: false, why: 'The desk is still being opened.' };
  if ('shut' in desk) return { ready: false, why: `The desk is shut. ${desk.shut}` };
  try {
    const look = desk.database.inPublic((db) => db.selectFrom('public_change').select('many').execute());
    const answer = await Promise.race([look.then(() => true), after(PATIENCE)]);
    if (!answer)
      return { ready: false, why: `The database did not answer within ${PATIENCE / 1000} seconds.` };
  } catch (error) {
    return { ready: false, why: `The database does not answer. ${(error as Error).message}` };
  }
  return { ready: true, why: 'The database answers.' };
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds).unref());
}
