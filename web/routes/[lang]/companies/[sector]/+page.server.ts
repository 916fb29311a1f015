import { error } from '@sveltejs/kit';
import { isEnglish, readOn, sheetFor, sourcesOf } from '#web/companies/sheets.ts';
import { titleIn } from '#web/states/titles.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params: { lang, sector } }) => {
  const sheet = sheetFor(lang, sector);
  if (!sheet) error(404);
  const sources = sourcesOf(sheet.questions.flatMap(({ rests }) => rests));
  return {
    english: isEnglish(lang) && lang !== 'en',
    sector: sheet.sector,
    title: sheet.title,
    scope: sheet.scope,
    readOn,
    sources: sources.map(({ scheme, url, caution }) => ({ scheme, url, caution })),
    questions: sheet.questions.map(({ id, rests, requirements, ...question }) => {
      const own = sourcesOf(rests);
      return {
        ...question,
        id,
        slug: id.slice(id.indexOf('.') + 1),
        requirements: requirements.map((each) => ({ id: each, ...titleIn(lang, each) })),
        cites: own.map(
          ({ scheme, url }) => 1 + sources.findIndex((each) => each.scheme === scheme && each.url === url),
        ),
      };
    }),
  };
};
