import { error } from '@sveltejs/kit';
import { register, registerChoice, rollUpOf, rollUpTable, today } from '#web/companies/register.ts';
import { readPublic } from '#web/http/public-now.ts';
import { tableDownload } from '#web/http/table-download.ts';
import { isLanguage } from '#web/words/languages.ts';
import { sayIn } from '#web/words/say.ts';
import type { RequestHandler } from './$types';

/** How many companies of a State said what, question by question. */
export const GET: RequestHandler = async ({ params: { lang, form }, url, platform }) => {
  if (!isLanguage(lang)) error(404);
  const say = sayIn(lang);
  const read = await readPublic({ platform }, (database) => register(database, lang));
  if (typeof read === 'string') error(503, { message: say(`companies-${read}`) });
  const { state } = registerChoice(url.searchParams);
  const day = today();
  const table = rollUpTable(rollUpOf(read.value, state, lang, day), { state, lang, say, day });
  return tableDownload(table, form, 'tutela-companies-counts', { 'cache-control': 'no-store' });
};
