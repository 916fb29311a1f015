import { error } from '@sveltejs/kit';
import { FACETS, OPDS_FEED, opdsFeed } from '#engine/library/index.ts';
import { aboutIn } from '#web/resources/about.ts';
import { answerTo, PER_PAGE, queryOf, wishFrom } from '#web/resources/asked.ts';
import { libraryForFile } from '#web/resources/now.ts';
import { facetName } from '#web/resources/names.ts';
import { isLanguage } from '#web/words/languages.ts';
import { sayIn } from '#web/words/say.ts';
import type { RequestHandler } from './$types';

/** Records without an address that may be linked are not among them: OPDS lists what can be had. */
export const GET: RequestHandler = async (event) => {
  const { params, url } = event;
  const { lang } = params;
  if (!isLanguage(lang)) error(404);
  const say = sayIn(lang);
  const now = await libraryForFile(event);
  const asked = wishFrom(url.searchParams);
  const answer = answerTo(now, asked, lang, ({ values }) => values.url !== undefined);
  const wish = { ...asked, page: answer.page };
  const library = `${url.origin}/${lang}/library`;
  const at = (query: string): string => `${library}/catalogue.opds${query === '' ? '' : `?${query}`}`;
  const feed = opdsFeed(
    {
      title: say('library-title'),
      records: answer.shown.map(({ record }) => record),
      checked: now.checked,
      total: answer.found.length,
      perPage: PER_PAGE,
      page: answer.page,
      pages: answer.pages,
      at: (page) => at(queryOf(wish, { page })),
      search: `${library}/catalogue.opds{?q,topic,type,language,publisher,region,symbol,from,to,sort}`,
      facets: FACETS.map((facet) => ({
        title: say(`library-facet-${facet}`),
        options: answer.facets[facet].slice(0, 30).map(({ value, count }) => ({
          title: facetName(lang, say, facet, value),
          href: at(queryOf(wish, { [facet]: wish[facet] === value ? '' : value })),
          count,
          chosen: wish[facet] === value,
        })),
      })),
    },
    { library, cover: `${url.origin}/library-cover.png`, about: aboutIn(lang, say) },
  );
  return new Response(JSON.stringify(feed), { headers: { 'content-type': OPDS_FEED } });
};
