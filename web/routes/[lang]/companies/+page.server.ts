import { isEnglish, LAWS, readOn, sheetFor, sheets } from '#web/companies/sheets.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params: { lang } }) => ({
  english: isEnglish(lang) && lang !== 'en',
  laws: LAWS,
  readOn,
  sectors: sheets.flatMap(({ sector }) => {
    const sheet = sheetFor(lang, sector);
    if (!sheet) return [];
    const { title, scope, questions } = sheet;
    return [{ sector, title, scope, count: questions.length }];
  }),
});
