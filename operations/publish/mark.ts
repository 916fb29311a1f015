import type { Database } from '#store/database/index.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import { publicState } from '#store/publications/mark.ts';

/** Milliseconds that a web process goes by a mark, from the beginning of its question. */
export const HELD_FOR = 100;
/** Timers of Node may come a millisecond early, and clocks of two machines do not run alike. */
const MARGIN = 25;

/**
 * A mark of all that is public now, for pages that are kept once they are drawn: such a page is kept under its address
 * and this mark, and is never shown under another. Whoever shows them may go by a mark for `HELD_FOR`; whoever changes what
 * is public waits as long (`seenByAll`) before it says that it is done: then what was taken back is gone with the next
 * request.
 *
 * Take the mark first and draw the page then: a page that is drawn from something newer than its mark is harmless.
 *
 * @returns "none" where there is no database
 */
export async function publicMark(database: Database | undefined): Promise<string> {
  return database ? publicState(database) : 'none';
}

/**
 * Waits until no web process, on whatever machine, goes by a mark of before this moment: their questions began earlier,
 * and their age is counted from there. No clock is compared with another.
 */
export async function seenByAll(): Promise<void> {
  await sleep(HELD_FOR + MARGIN);
}
