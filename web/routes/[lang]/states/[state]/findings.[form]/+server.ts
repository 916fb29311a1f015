import { error } from '@sveltejs/kit';
import { states } from 'made:states';
import { readPublic } from '#web/http/public-now.ts';
import { tableDownload } from '#web/http/table-download.ts';
import { stateAt } from '#web/states/facts.ts';
import { publishedTable, workedTable } from '#web/states/finding-tables.ts';
import { newestOf } from '#web/states/published.ts';
import { isLanguage } from '#web/words/languages.ts';
import type { RequestHandler } from './$types';

/** The findings on a State with the first words that each rests on, for a spreadsheet. */
export const GET: RequestHandler = async (event) => {
  const { lang, state: slug, form } = event.params;
  if (!isLanguage(lang)) error(404);
  const name = `tutela-findings-${slug}`;
  const worked = Object.hasOwn(states, slug) ? states[slug] : undefined;
  if (worked) return tableDownload(workedTable(worked, lang), form, name);
  const code = stateAt(slug)?.code;
  if (!code) error(404);
  const read = await readPublic(event, (database) => newestOf(database, code));
  if (typeof read === 'string') error(read === 'off' ? 404 : 503);
  if (read.value.length === 0) error(404);
  return tableDownload(publishedTable(read.value, lang), form, name);
};
