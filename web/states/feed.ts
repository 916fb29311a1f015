import { printable } from '#engine/reports/writers/walk.ts';

/** One entry of a feed, with an address of its own. */
export type Entry = {
  /** An address that stays. */
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly day: string;
  readonly summary?: string;
};

export type Feed = {
  readonly title: string;
  readonly about: string;
  readonly lang: string;
  /** Of the page that shows the same. */
  readonly page: string;
  readonly self: string;
  readonly entries: readonly Entry[];
};

/** When nothing is in it. */
const BEGINNING = '2002-01-18';

/** RFC 4287. */
export function atom({ title, about, lang, page, self, entries }: Feed): string {
  const updated = entries[0]?.day ?? BEGINNING;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `<title>${text(title)}</title><subtitle>${text(about)}</subtitle>`,
    `<id>${text(page)}</id><link rel="alternate" type="text/html" href="${text(page)}"/><link rel="self" type="application/atom+xml" href="${text(self)}"/>`,
    `<updated>${updated}T00:00:00Z</updated><author><name>Tutela</name></author>`,
    ...entries.map(
      (entry) =>
        `<entry><id>${text(entry.id)}</id><title>${text(entry.title)}</title><link href="${text(entry.href)}"/><updated>${entry.day}T00:00:00Z</updated>${
          entry.summary === undefined ? '' : `<summary>${text(entry.summary)}</summary>`
        }</entry>`,
    ),
    '</feed>\n',
  ].join('\n');
}

/** RSS 2.0, for readers that know no other. */
export function rss({ title, about, lang, page, self, entries }: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    `<title>${text(title)}</title><link>${text(page)}</link><description>${text(about)}</description><language>${lang}</language>`,
    `<atom:link rel="self" type="application/rss+xml" href="${text(self)}"/>`,
    ...entries.map(
      (entry) =>
        `<item><title>${text(entry.title)}</title><link>${text(entry.href)}</link><guid isPermaLink="false">${text(entry.id)}</guid><pubDate>${new Date(`${entry.day}T00:00:00Z`).toUTCString()}</pubDate>${
          entry.summary === undefined ? '' : `<description>${text(entry.summary)}</description>`
        }</item>`,
    ),
    '</channel></rss>\n',
  ].join('\n');
}

/** XML 1.0 has no place for most controls, not even as references: one of them would end the whole feed. */
function text(given: string): string {
  return printable(given)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
