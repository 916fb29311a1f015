import { error } from '@sveltejs/kit';
import { tableDownload } from '#web/http/table-download.ts';
import { standingIn } from '#web/states/facts.ts';
import { stateRows } from '#web/states/list.ts';
import { isLanguage } from '#web/words/languages.ts';
import type { RequestHandler } from './$types';

/** The States that have not joined, with the source and the date of each row. */
export const GET: RequestHandler = ({ params: { lang, form } }) => {
  if (!isLanguage(lang)) error(404);
  const rows = stateRows(lang)
    .filter(({ status }) => status !== 'party')
    .map((row) => [
      row.code,
      row.name,
      row.status,
      row.signed ?? '',
      row.group ?? '',
      standingIn(row.code)
        ?.sources.map(({ title }) => title)
        .join('; ') ?? '',
      row.asOf,
    ]);
  const head = ['code', 'State', 'standing', 'signed', 'regional group', 'sources', 'as of'];
  return tableDownload({ title: 'Not joined', head, rows, lang }, form, 'tutela-not-joined');
};
