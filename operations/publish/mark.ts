import type { Database } from '#store/database/index.ts';
import { publicState } from '#store/publications/mark.ts';

/**
 * A mark of all that is public now, for pages that are kept once they are drawn: such a page is kept under its address
 * and this mark, and is never shown under another, so that what is taken back is gone with the next request.
 *
 * Take the mark first and draw the page then: a page that is drawn from something newer than its mark is harmless.
 *
 * @returns "none" where there is no database
 */
export async function publicMark(database: Database | undefined): Promise<string> {
  return database ? publicState(database) : 'none';
}
