import { answerTo, queryOf, wishFrom } from '#web/resources/asked.ts';
import { libraryNow } from '#web/resources/now.ts';
import { meantBy, shownOf } from '#web/resources/view.ts';
import { sayIn } from '#web/words/say.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { params, url } = event;
  const now = await libraryNow(event);
  const asked = wishFrom(url.searchParams);
  const answer = answerTo(now, asked, params.lang);
  const wish = { ...asked, page: answer.page };
  return {
    wish,
    wished: queryOf({ ...wish, page: 1 }) !== '',
    base: now.records.length,
    count: answer.found.length,
    pages: answer.pages,
    facets: answer.facets,
    meant: meantBy(answer, params.lang, sayIn(params.lang)),
    shown: answer.shown.map(({ record }) => shownOf(record, now)),
    ...(now.unread ? { unread: now.unread } : {}),
  };
};
