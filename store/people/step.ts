import type { Transaction } from 'kysely';
import { retrying } from '../database/retry.ts';
import type { Rows } from './connect.ts';
import type { PeopleTables } from './rows.ts';

/**
 * All of it or nothing, and once more where the server took it back because two stood in each other's way (40P01, 40001): roles
 * are given one after the other, and whoever waits for one may hold what the other wants.
 */
export function inOneStep<T>(db: Rows, work: (trx: Transaction<PeopleTables>) => Promise<T>): Promise<T> {
  return retrying(() => db.transaction().execute(work), { repeatable: () => false });
}
