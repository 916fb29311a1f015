import { error } from '@sveltejs/kit';
import { tableDownload } from '#web/http/table-download.ts';
import { catalogueIn } from '#web/library/catalogue-in.ts';
import { choiceFrom, chosen, groupOf } from '#web/library/choice.ts';
import { isLanguage } from '#web/words/languages.ts';
import type { RequestHandler } from './$types';

/** The requirements as the list shows them, for a spreadsheet. */
export const GET: RequestHandler = ({ params, url }) => {
  const { lang, form } = params;
  if (!isLanguage(lang)) error(404);
  const rows = chosen(catalogueIn(lang).catalogue, choiceFrom(url.searchParams)).map((requirement) => [
    requirement.id,
    groupOf(requirement),
    requirement.title,
    requirement.question,
    requirement.severity,
    requirement.kind,
    requirement.addressees.join('; '),
    requirement.pinpoints.opsc.join('; '),
  ]);
  const head = ['id', 'group', 'title', 'question', 'severity', 'kind', 'addressees', 'Protocol'];
  return tableDownload({ title: 'Requirements', head, rows, lang }, form, 'tutela-requirements');
};
