import { error } from '@sveltejs/kit';
import { recommendationPlaces } from '#web/states/recommendations.ts';
import { readPublic } from '#web/http/public-now.ts';
import { tableDownload } from '#web/http/table-download.ts';
import { stateAt } from '#web/states/facts.ts';
import { isLanguage } from '#web/words/languages.ts';
import type { RequestHandler } from './$types';

const MOST = 1000;

/** Where the recommendations to a State stand, for a spreadsheet. */
export const GET: RequestHandler = async (event) => {
  const { lang, state: slug, form } = event.params;
  const code = stateAt(slug)?.code;
  if (!code || !isLanguage(lang)) error(404);
  const read = await readPublic({ platform: event.platform }, (database) =>
    recommendationPlaces(database, code, MOST),
  );
  if (typeof read === 'string') error(read === 'off' ? 404 : 503);
  const rows = read.value.rows.map(({ symbol, paragraph, date, mechanism, bodies }) => [
    symbol ?? '',
    paragraph ?? '',
    date ?? '',
    mechanism,
    bodies.join('; '),
  ]);
  const table = {
    title: 'Recommendations',
    head: ['document', 'paragraph', 'date', 'mechanism', 'bodies'],
    rows,
    lang,
  };
  return tableDownload(table, form, `tutela-recommendations-${slug}`, { 'cache-control': 'no-store' });
};
