import { error } from '@sveltejs/kit';
import { readForFile } from '#web/http/public-now.ts';
import { changes, sentenceOf, type Change } from '#web/states/changes.ts';
import { FEEDS, type Feed } from '#web/states/feed.ts';
import { slugOf } from '#web/states/slug.ts';
import { isLanguage } from '#web/words/languages.ts';
import { sayIn, type Say } from '#web/words/say.ts';
import type { RequestHandler } from './$types';

function summaryOf(change: Change, say: Say): { readonly summary?: string } {
  if (change.kind === 'published') return { summary: `${say('changes-source-own')} ${change.id}` };
  return change.source === undefined ? {} : { summary: say('changes-source', { source: change.source }) };
}

/** What changed, for a feed reader. */
export const GET: RequestHandler = async (event) => {
  const { lang, form } = event.params;
  const made = Object.hasOwn(FEEDS, form) ? FEEDS[form] : undefined;
  if (!made || !isLanguage(lang)) error(404);
  const say = sayIn(lang);
  const rows = (await readForFile(event, changes)) ?? (await changes(undefined));
  const page = `${event.url.origin}/${lang}/changes`;
  const feed: Feed = {
    title: say('changes-title'),
    about: say('changes-lead'),
    lang,
    page,
    self: `${page}/feed.${form}`,
    entries: rows.map((change) => ({
      id: `${page}#${change.id}`,
      title: sentenceOf(change, lang, say),
      href: `${event.url.origin}/${lang}/states/${slugOf(change.code)}`,
      day: change.day,
      ...summaryOf(change, say),
    })),
  };
  return new Response(made.write(feed), { headers: { 'content-type': made.type } });
};
