import { error } from '@sveltejs/kit';
import { forAdults } from '#engine/help/index.ts';
import { directoryTable } from '#web/help/directory.ts';
import { seenNow } from '#web/help/now.ts';
import { tableDownload } from '#web/http/table-download.ts';
import { isLanguage } from '#web/words/languages.ts';
import type { RequestHandler } from './$types';

/** The directory of adults for a spreadsheet: every row with its trust, source and warning. */
export const GET: RequestHandler = async (event) => {
  const { lang, form } = event.params;
  if (!isLanguage(lang)) error(404);
  return tableDownload(directoryTable(lang, forAdults(await seenNow(event))), form, 'services');
};
