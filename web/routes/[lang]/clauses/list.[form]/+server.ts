import { error } from '@sveltejs/kit';
import { chosenClauses } from '#engine/clauses/index.ts';
import { clauseChoiceFrom } from '#web/clauses/choice.ts';
import { clausesNow } from '#web/clauses/shown.ts';
import { clauseTable } from '#web/clauses/table.ts';
import { tableDownload } from '#web/http/table-download.ts';
import { isLanguage } from '#web/words/languages.ts';
import { sayIn } from '#web/words/say.ts';
import type { RequestHandler } from './$types';

/** The clauses as the list shows them, all pages of it, with their words whole. */
export const GET: RequestHandler = async (event) => {
  const { lang, form } = event.params;
  if (!isLanguage(lang)) error(404);
  const { clauses, unread } = await clausesNow(event);
  if (unread === 'shut') error(503, { message: sayIn(lang)('clauses-shut') });
  const found = chosenClauses(clauses, clauseChoiceFrom(event.url.searchParams));
  return tableDownload(clauseTable(found, lang), form, 'tutela-clauses');
};
