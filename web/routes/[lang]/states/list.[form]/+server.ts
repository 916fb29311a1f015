import { error } from '@sveltejs/kit';
import { tableDownload } from '#web/http/table-download.ts';
import { standingIn } from '#web/states/facts.ts';
import { chosenStates, stateChoiceFrom, stateRows } from '#web/states/list.ts';
import { regionName } from '#web/states/region-name.ts';
import { isLanguage } from '#web/words/languages.ts';
import type { RequestHandler } from './$types';

/** The table of States as it is shown, with the source and the date of each row. */
export const GET: RequestHandler = ({ params, url }) => {
  if (!isLanguage(params.lang)) error(404);
  const rows = chosenStates(stateRows(params.lang), stateChoiceFrom(url.searchParams)).map((row) => [
    row.code,
    row.name,
    row.status,
    row.signed ?? '',
    row.act ?? '',
    row.deposited ?? '',
    row.inForce ?? '',
    row.inForce === undefined ? '' : 'derived from article 14',
    row.group ?? '',
    row.region === undefined ? '' : regionName(params.lang, row.region),
    row.lists.join('; '),
    standingIn(row.code)
      ?.sources.map(({ title }) => title)
      .join('; ') ?? '',
    row.asOf,
  ]);
  const head = [
    'code',
    'State',
    'standing',
    'signed',
    'act',
    'deposited',
    'in force',
    'in force: how known',
    'regional group',
    'region (M49)',
    'lists',
    'sources',
    'as of',
  ];
  const table = { title: 'States', head, rows, lang: params.lang };
  return tableDownload(table, params.form, 'tutela-states');
};
