import { error } from '@sveltejs/kit';
import { tableDownload } from '#web/http/table-download.ts';
import { answerTo, wishFrom } from '#web/resources/asked.ts';
import { libraryForFile } from '#web/resources/now.ts';
import { libraryTable } from '#web/resources/table.ts';
import { isLanguage } from '#web/words/languages.ts';
import type { RequestHandler } from './$types';

/** All records that fit what is asked, not only those of one page. */
export const GET: RequestHandler = async (event) => {
  const { params, url } = event;
  if (!isLanguage(params.lang)) error(404);
  const now = await libraryForFile(event);
  const { found } = answerTo(now, wishFrom(url.searchParams), params.lang);
  return tableDownload(libraryTable(found, now.checked, params.lang), params.form, 'tutela-library');
};
