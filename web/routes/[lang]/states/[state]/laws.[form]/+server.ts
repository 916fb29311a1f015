import { error } from '@sveltejs/kit';
import { states } from 'made:states';
import { readPublic } from '#web/http/public-now.ts';
import { tableDownload } from '#web/http/table-download.ts';
import { stateAt } from '#web/states/facts.ts';
import { newestOf } from '#web/states/published.ts';
import { isLanguage } from '#web/words/languages.ts';
import type { RequestHandler } from './$types';

/** The laws that a State was read by, for a spreadsheet. */
export const GET: RequestHandler = async (event) => {
  const { lang, state: slug, form } = event.params;
  if (!isLanguage(lang)) error(404);
  const name = `tutela-laws-${slug}`;
  const worked = Object.hasOwn(states, slug) ? states[slug] : undefined;
  if (worked) {
    const rows = worked.publication.laws.map((law) => [
      law.law,
      law.title,
      law.lang,
      String(law.provisions),
      law.file ?? law.format,
      law.sha256 ?? '',
    ]);
    const head = ['law', 'title', 'language', 'provisions', 'file', 'SHA-256'];
    return tableDownload({ title: 'Laws', head, rows, lang }, form, name);
  }
  const code = stateAt(slug)?.code;
  if (!code) error(404);
  const read = await readPublic(event, (database) => newestOf(database, code));
  if (typeof read === 'string') error(read === 'off' ? 404 : 503);
  if (read.value.length === 0) error(404);
  const rows = read.value.flatMap(({ content, sha256 }) =>
    content.laws.map((law) => [
      content.voice,
      law.law,
      law.title,
      law.lang,
      String(law.provisions),
      law.format,
      law.sha256 ?? '',
      sha256,
    ]),
  );
  const head = [
    'named by',
    'law',
    'title',
    'language',
    'provisions',
    'format',
    'SHA-256',
    'SHA-256 of the publication',
  ];
  return tableDownload({ title: 'Laws', head, rows, lang }, form, name);
};
