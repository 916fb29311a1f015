import { error } from '@sveltejs/kit';
import { chosenEntries, register, registerChoice, registerTable, today } from '#web/companies/register.ts';
import { readPublic } from '#web/http/public-now.ts';
import { tableDownload } from '#web/http/table-download.ts';
import { isLanguage } from '#web/words/languages.ts';
import { sayIn } from '#web/words/say.ts';
import type { RequestHandler } from './$types';

/** The register as the page shows it, for a spreadsheet. */
export const GET: RequestHandler = async ({ params: { lang, form }, url, platform }) => {
  if (!isLanguage(lang)) error(404);
  const say = sayIn(lang);
  const read = await readPublic({ platform }, (database) => register(database, lang));
  if (typeof read === 'string') error(503, { message: say(`companies-${read}`) });
  const rows = chosenEntries(read.value, registerChoice(url.searchParams));
  const headers = { 'cache-control': 'no-store' };
  return tableDownload(registerTable(rows, lang, say, today()), form, 'tutela-companies', headers);
};
