import { error } from '@sveltejs/kit';
import { publicVoices } from '#web/clauses/voices.ts';
import { rolesFrom } from '#web/cross-border/choice.ts';
import { crossShown } from '#web/cross-border/load.ts';
import { crossTable } from '#web/cross-border/table.ts';
import { readForFile } from '#web/http/public-now.ts';
import { tableDownload } from '#web/http/table-download.ts';
import { isLanguage } from '#web/words/languages.ts';
import { sayIn } from '#web/words/say.ts';
import type { RequestHandler } from './$types';

/** What is asked of the law of each State chosen, and what is published on it. */
export const GET: RequestHandler = async (event) => {
  const { lang, form } = event.params;
  if (!isLanguage(lang)) error(404);
  const roles = rolesFrom(event.url.searchParams);
  const shown = crossShown(lang, roles, await readForFile(event, publicVoices));
  const codes = shown.states.map(({ slug }) => slug).join('-');
  return tableDownload(crossTable(shown, lang, sayIn(lang)), form, `tutela-cross-border-${codes}`);
};
