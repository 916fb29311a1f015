import { confirmerIn, rowsFor } from '#web/desk/help/rows.ts';
import { seenNow } from '#web/help/now.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const rows = rowsFor(confirmerIn(event.locals), await seenNow(event));
  const all = event.url.searchParams.get('show') === 'all';
  return { rows: all ? rows : rows.filter(({ waits }) => waits), count: rows.length, all };
};
