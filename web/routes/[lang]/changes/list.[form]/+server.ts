import { error } from '@sveltejs/kit';
import { readForFile } from '#web/http/public-now.ts';
import { tableDownload } from '#web/http/table-download.ts';
import { changes, sentenceOf } from '#web/states/changes.ts';
import { stateName } from '#web/states/facts.ts';
import { isLanguage } from '#web/words/languages.ts';
import { sayIn } from '#web/words/say.ts';
import type { RequestHandler } from './$types';

/** What changed, as it is shown, with the source of each. */
export const GET: RequestHandler = async (event) => {
  const { lang, form } = event.params;
  if (!isLanguage(lang)) error(404);
  const say = sayIn(lang);
  const found = (await readForFile(event, changes)) ?? (await changes(undefined));
  const rows = found.map((change) => [
    change.day,
    change.code,
    stateName(lang, change.code),
    change.kind,
    sentenceOf(change, lang, say),
    change.kind === 'published' ? `publication ${change.id}` : (change.source ?? ''),
  ]);
  const head = ['date', 'code', 'State', 'kind', 'what', 'source'];
  return tableDownload({ title: 'Changes', head, rows, lang }, form, 'tutela-changes');
};
