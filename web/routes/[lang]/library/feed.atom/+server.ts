import { error } from '@sveltejs/kit';
import { atomFeed, newest } from '#engine/library/index.ts';
import { answerTo, queryOf, wishFrom } from '#web/resources/asked.ts';
import { libraryNow } from '#web/resources/now.ts';
import { topicName, typeName } from '#web/resources/names.ts';
import { isLanguage } from '#web/words/languages.ts';
import { languageName, sayIn } from '#web/words/say.ts';
import type { RequestHandler } from './$types';

const MOST = 50;

/** The records that were seen, added or put right last, of those that fit what is asked. */
export const GET: RequestHandler = async (event) => {
  const { params, url } = event;
  const { lang } = params;
  if (!isLanguage(lang)) error(404);
  const say = sayIn(lang);
  const wish = wishFrom(url.searchParams);
  const { found } = answerTo(await libraryNow(event), wish, lang);
  const library = `${url.origin}/${lang}/library`;
  const query = queryOf(wish);
  const body = atomFeed(
    newest(found.map(({ record }) => record)).slice(0, MOST),
    {
      lang,
      title: say('library-atom-title'),
      subtitle: say('library-atom-subtitle'),
      rights: say('library-atom-rights'),
      topic: (topic) => topicName(say, topic),
      about: ({ values: { type, year, languages } }) =>
        [
          typeName(say, type),
          year === undefined ? say('library-year-unknown') : String(year),
          ...languages.map((tag) => languageName(lang, tag)),
        ].join(' · '),
    },
    { library, self: `${library}/feed.atom${query === '' ? '' : `?${query}`}` },
  );
  return new Response(body, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
