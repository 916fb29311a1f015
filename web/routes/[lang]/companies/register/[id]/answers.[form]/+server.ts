import { error } from '@sveltejs/kit';
import { registerEntry } from '#operations/companies/index.ts';
import { entryAnswers, entryTable } from '#web/companies/entry.ts';
import { isEntryId, today } from '#web/companies/register.ts';
import { readPublic } from '#web/http/public-now.ts';
import { tableDownload } from '#web/http/table-download.ts';
import { isLanguage } from '#web/words/languages.ts';
import { sayIn } from '#web/words/say.ts';
import type { RequestHandler } from './$types';

/** A published self-assessment, question by question. */
export const GET: RequestHandler = async ({ params: { lang, id, form }, platform }) => {
  if (!isLanguage(lang) || !isEntryId(id)) error(404);
  const say = sayIn(lang);
  const read = await readPublic({ platform }, (database) => registerEntry(database, id));
  if (typeof read === 'string') error(503, { message: say(`companies-${read}`) });
  if (!read.value) error(404);
  const table = entryTable(read.value, entryAnswers(read.value, lang, today()), lang, say);
  return tableDownload(table, form, `self-assessment-${id}`, { 'cache-control': 'no-store' });
};
