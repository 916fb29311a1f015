import { error } from '@sveltejs/kit';
import { newest } from '#engine/library/index.ts';
import { aboutIn } from '#web/resources/about.ts';
import { answerTo, queryOf, wishFrom } from '#web/resources/asked.ts';
import { libraryForFile } from '#web/resources/now.ts';
import { topicName } from '#web/resources/names.ts';
import { FEEDS } from '#web/states/feed.ts';
import { isLanguage } from '#web/words/languages.ts';
import { sayIn } from '#web/words/say.ts';
import type { RequestHandler } from './$types';

const MOST = 50;

/** The records that were seen, added or put right last, of those that fit what is asked. */
export const GET: RequestHandler = async (event) => {
  const { params, url } = event;
  const { lang, form } = params;
  const made = Object.hasOwn(FEEDS, form) ? FEEDS[form] : undefined;
  if (!made || !isLanguage(lang)) error(404);
  const say = sayIn(lang);
  const about = aboutIn(lang, say);
  const wish = wishFrom(url.searchParams);
  const { found } = answerTo(await libraryForFile(event), wish, lang);
  const library = `${url.origin}/${lang}/library`;
  const query = queryOf(wish);
  const records = newest(found.map(({ record }) => record)).slice(0, MOST);
  const body = made.write({
    title: say('library-atom-title'),
    about: say('library-atom-subtitle'),
    rights: say('library-atom-rights'),
    lang,
    page: library,
    self: `${library}/feed.${form}${query === '' ? '' : `?${query}`}`,
    entries: records.map((record) => ({
      id: `${library}/${record.id}`,
      title: record.values.title,
      href: `${library}/${record.id}`,
      day: record.seen,
      summary: about(record),
      by: record.values.publishers,
      topics: record.values.topics.map((id) => ({ id, name: topicName(say, id) })),
      ...(record.values.url === undefined ? {} : { related: record.values.url }),
    })),
  });
  return new Response(body, { headers: { 'content-type': made.type } });
};
