import { error } from '@sveltejs/kit';
import { creativeWork, OPDS_PUBLICATION, opdsPublication, risOf } from '#engine/library/index.ts';
import { aboutIn } from '#web/resources/about.ts';
import { libraryForFile } from '#web/resources/now.ts';
import { isLanguage } from '#web/words/languages.ts';
import { sayIn } from '#web/words/say.ts';
import type { RequestHandler } from './$types';

/** One record, in the formats of others. */
export const GET: RequestHandler = async (event) => {
  const { params, url } = event;
  const { lang, id, form } = params;
  const now = await libraryForFile(event);
  const record = now.byId.get(id);
  if (!isLanguage(lang) || !record) error(404);
  const library = `${url.origin}/${lang}/library`;
  const checked = now.checked.get(id);
  const cover = `${url.origin}/library-cover.png`;
  if (form === 'jsonld')
    return answer(JSON.stringify(creativeWork(record, `${library}/${id}`, checked)), 'application/ld+json');
  if (form === 'ris')
    return answer(risOf(record), 'application/x-research-info-systems; charset=utf-8', `${id}.ris`);
  const publication =
    form === 'opds'
      ? opdsPublication(record, { library, cover, about: aboutIn(lang, sayIn(lang)) }, checked)
      : undefined;
  if (!publication)
    error(404, {
      message: 'not found',
      advice: 'A record is had as jsonld, as ris and, where it has an address, as opds.',
    });
  return answer(JSON.stringify(publication), OPDS_PUBLICATION);
};

function answer(body: string, type: string, name?: string): Response {
  return new Response(body, {
    headers: {
      'content-type': type,
      ...(name === undefined ? {} : { 'content-disposition': `attachment; filename="${name}"` }),
    },
  });
}
