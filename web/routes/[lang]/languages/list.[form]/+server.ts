import { error } from '@sveltejs/kit';
import { languagesShown } from 'made:languages';
import { tableDownload } from '#web/http/table-download.ts';
import { isLanguage } from '#web/words/languages.ts';
import { languageName } from '#web/words/say.ts';
import type { RequestHandler } from './$types';

const PARTS = ['pages', 'catalogue', 'search', 'reports', 'learning'] as const;

/** How far each language is, as it is shown: of each part what is done, and what there is in English. */
export const GET: RequestHandler = ({ params: { lang, form } }) => {
  if (!isLanguage(lang)) error(404);
  const rows = languagesShown.map((each) => [
    each.lang,
    languageName(lang, each.lang),
    ...PARTS.flatMap((part) => [String(each[part].done), String(each[part].base)]),
    each.pages.state,
    each.catalogue.state,
  ]);
  const counts = PARTS.flatMap((part) => [part, `${part}: of`]);
  const head = ['tag', 'language', ...counts, 'state of the pages', 'state of the catalogue'];
  return tableDownload({ title: 'Languages', head, rows, lang }, form, 'tutela-languages');
};
