import { printable } from '#engine/reports/writers/walk.ts';

/** One entry of a feed, with an address of its own. */
export type Entry = {
  /** An address that stays. */
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly day: string;
  readonly summary?: string;
  /** Who published what it tells of; this house where absent. */
  readonly by?: readonly string[];
  /** What it is about, with its name in the language of the feed. */
  readonly topics?: readonly { readonly id: string; readonly name: string }[];
  /** Where the thing itself is, on a site of others. */
  readonly related?: string;
};

export type Feed = {
  readonly title: string;
  readonly about: string;
  /** Whose the contents are, where that is to be said. */
  readonly rights?: string;
  readonly lang: string;
  /** Of the page that shows the same. */
  readonly page: string;
  readonly self: string;
  readonly entries: readonly Entry[];
};

/** When nothing is in it. */
const BEGINNING = '2002-01-18';

/** RFC 4287. */
export function atom({ title, about, rights, lang, page, self, entries }: Feed): string {
  const updated = entries.map(({ day }) => day).reduce((a, b) => (a > b ? a : b), BEGINNING);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `<title>${text(title)}</title><subtitle>${text(about)}</subtitle>`,
    `<id>${text(page)}</id><link rel="alternate" type="text/html" href="${text(page)}"/><link rel="self" type="application/atom+xml" href="${text(self)}"/>`,
    `<updated>${updated}T00:00:00Z</updated><author><name>Tutela</name></author>${told('rights', rights)}`,
    ...entries.map((entry) =>
      [
        `<entry><id>${text(entry.id)}</id><title>${text(entry.title)}</title><link href="${text(entry.href)}"/>`,
        `<updated>${entry.day}T00:00:00Z</updated>`,
        ...(entry.by ?? []).map((name) => `<author><name>${text(name)}</name></author>`),
        ...(entry.topics ?? []).map(({ id, name }) => `<category term="${text(id)}" label="${text(name)}"/>`),
        entry.related === undefined ? '' : `<link rel="related" href="${text(entry.related)}"/>`,
        `${told('summary', entry.summary)}</entry>`,
      ].join(''),
    ),
    '</feed>\n',
  ].join('\n');
}

/** RSS 2.0, for readers that know no other. Its own author is an address of mail, so that names stand as Dublin Core has them. */
export function rss({ title, about, rights, lang, page, self, entries }: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>',
    `<title>${text(title)}</title><link>${text(page)}</link><description>${text(about)}</description><language>${lang}</language>${told('copyright', rights)}`,
    `<atom:link rel="self" type="application/rss+xml" href="${text(self)}"/>`,
    ...entries.map((entry) =>
      [
        `<item><title>${text(entry.title)}</title><link>${text(entry.href)}</link>`,
        `<guid isPermaLink="false">${text(entry.id)}</guid>`,
        `<pubDate>${new Date(`${entry.day}T00:00:00Z`).toUTCString()}</pubDate>`,
        ...(entry.by ?? []).map((name) => told('dc:creator', name)),
        ...(entry.topics ?? []).map(({ name }) => told('category', name)),
        entry.related === undefined ? '' : `<atom:link rel="related" href="${text(entry.related)}"/>`,
        `${told('description', entry.summary)}</item>`,
      ].join(''),
    ),
    '</channel></rss>\n',
  ].join('\n');
}

/** How a feed is written, by the end of its address. */
export const FEEDS: Readonly<
  Record<string, { readonly type: string; readonly write: (feed: Feed) => string }>
> = {
  atom: { type: 'application/atom+xml; charset=utf-8', write: atom },
  rss: { type: 'application/rss+xml; charset=utf-8', write: rss },
};

/** An element, where there is something to tell. */
function told(name: string, given: string | undefined): string {
  return given === undefined ? '' : `<${name}>${text(given)}</${name}>`;
}

/** XML 1.0 has no place for most controls, not even as references: one of them would end the whole feed. */
function text(given: string): string {
  return printable(given)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
