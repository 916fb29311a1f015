import { error } from '@sveltejs/kit';
import { tableDownload } from '#web/http/table-download.ts';
import { stateAt } from '#web/states/facts.ts';
import { factTable } from '#web/states/fact-table.ts';
import { recordOf } from '#web/states/record.ts';
import { isLanguage } from '#web/words/languages.ts';
import { sayIn } from '#web/words/say.ts';
import type { RequestHandler } from './$types';

/** What is known of a State, each value with its source, its date and how far it can be trusted. */
export const GET: RequestHandler = ({ params: { lang, state, form } }) => {
  const code = stateAt(state)?.code;
  const record = code && isLanguage(lang) ? recordOf(lang, code) : undefined;
  if (!record) error(404);
  return tableDownload(factTable(record, lang, sayIn(lang)), form, `tutela-facts-${state}`);
};
