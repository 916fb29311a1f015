import { confirmerIn, helpTable, rowsFor } from '#web/desk/help/rows.ts';
import { seenNow } from '#web/help/now.ts';
import { tableDownload } from '#web/http/table-download.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  const rows = rowsFor(confirmerIn(event.locals), await seenNow(event));
  const shown = event.url.searchParams.get('show') === 'all' ? rows : rows.filter(({ waits }) => waits);
  return tableDownload(helpTable(shown), event.params.form, 'helplines');
};
