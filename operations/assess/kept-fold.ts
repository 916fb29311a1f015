import { foldOn, NOTHING_FOLDED, type Fold } from '#engine/findings/fold.ts';
import type { Database } from '#store/database/index.ts';
import { decisionsAfter } from '#store/decisions/read.ts';
import { mayHere, sessionOf, type Seat } from './seat.ts';

/** Of one database: what was folded so far of each State and voice. Chains only grow, so it never has to be thrown away. */
const kept = new WeakMap<Database, Map<string, Fold>>();

/** How many States and voices are held; the one that was asked for longest ago gives way. */
const MOST = 300;

/**
 * The decisions of this State and voice as they stand. Only what came since the last time is read.
 *
 * @throws Error when this seat may not see them: whoever asks looks at `mayHere` first
 */
export async function foldOf(seat: Seat): Promise<Fold> {
  if (!mayHere(seat, 'see-drafts')) throw new Error('drafts were asked for by somebody who may not see them');
  const { database, state, voice } = seat;
  const own = kept.get(database) ?? new Map<string, Fold>();
  kept.set(database, own);
  const key = `${state} ${voice}`;
  const before = own.get(key) ?? NOTHING_FOLDED;
  const links = await decisionsAfter(database, sessionOf(seat), { state, voice, seq: before.seq });
  const fold = links.length === 0 ? before : foldOn(before, links);
  const present = own.get(key);
  // Another request may have read further meanwhile.
  const newest = present && present.seq > fold.seq ? present : fold;
  own.delete(key);
  own.set(key, newest);
  if (own.size > MOST) own.delete(own.keys().next().value ?? '');
  return newest;
}
