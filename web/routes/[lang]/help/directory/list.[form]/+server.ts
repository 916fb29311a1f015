import { forAdults } from '#engine/help/index.ts';
import { directoryTable } from '#web/help/directory.ts';
import { nothingHere } from '#web/help/handle.ts';
import { seenNow } from '#web/help/now.ts';
import { FORMS, tableDownload } from '#web/http/table-download.ts';
import type { RequestHandler } from './$types';

/** The directory of adults for a spreadsheet: every row with its trust, source and warning. */
export const GET: RequestHandler = async (event) => {
  const { lang, form } = event.params;
  if (!FORMS.some((each) => each === form)) return nothingHere();
  return tableDownload(directoryTable(lang, forAdults(await seenNow(event))), form, 'services');
};
