import type { LibraryRecord } from '#engine/model/library.ts';

export type AtomWords = {
  readonly lang: string;
  readonly title: string;
  readonly subtitle: string;
  readonly rights: string;
  /** "Guideline · 2019 · English" */
  readonly about: (record: LibraryRecord) => string;
  readonly topic: (topic: string) => string;
};

/**
 * Records as a feed of Atom (RFC 4287), in the order given.
 *
 * @param library absolute address of the library: "https://tutela.example/en/library"
 * @param self absolute address of the feed
 */
export function atomFeed(
  records: readonly LibraryRecord[],
  words: AtomWords,
  { library, self }: { readonly library: string; readonly self: string },
): string {
  const updated =
    records
      .map(({ seen }) => seen)
      .sort()
      .at(-1) ?? '1970-01-01';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${safe(words.lang)}">`,
    `<id>${safe(library)}</id>`,
    `<title>${safe(words.title)}</title>`,
    `<subtitle>${safe(words.subtitle)}</subtitle>`,
    `<rights>${safe(words.rights)}</rights>`,
    `<updated>${safe(updated)}T00:00:00Z</updated>`,
    '<author><name>Tutela</name></author>',
    `<link rel="self" type="application/atom+xml" href="${safe(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${safe(library)}"/>`,
    ...records.map((record) => entryOf(record, words, library)),
    '</feed>',
    '',
  ].join('\n');
}

function entryOf(record: LibraryRecord, { about, topic }: AtomWords, library: string): string {
  const { id, values, seen } = record;
  return [
    '<entry>',
    `<id>${safe(`${library}/${id}`)}</id>`,
    `<title>${safe(values.title)}</title>`,
    `<updated>${safe(seen)}T00:00:00Z</updated>`,
    ...values.publishers.map((name) => `<author><name>${safe(name)}</name></author>`),
    `<link rel="alternate" type="text/html" href="${safe(`${library}/${id}`)}"/>`,
    ...(values.url === undefined ? [] : [`<link rel="related" href="${safe(values.url)}"/>`]),
    ...values.topics.map((one) => `<category term="${safe(one)}" label="${safe(topic(one))}"/>`),
    `<summary>${safe(about(record))}</summary>`,
    '</entry>',
  ].join('\n');
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 may not hold is left out; the rest is written so that it stays text. */
function safe(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/gu, (mark) => MARKS[mark] ?? '');
}
