import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseXml } from './fixtures/xml.ts';
import { atom, rss, type Feed } from './feed.ts';

const FEED: Feed = {
  title: 'What <changed> & why',
  about: 'all',
  lang: 'ar',
  page: 'https://example.org/ar/changes',
  self: 'https://example.org/ar/changes/feed.atom',
  entries: [
    {
      id: 'https://example.org/ar/changes#sg-signed-2025-11-25',
      title: 'Côte "d’Ivoire" <b>',
      href: 'https://example.org/ar/states/ci?a=1&b=2',
      day: '2025-11-25',
      summary: 'Source: A & B',
    },
  ],
};

test('an Atom feed is well-formed, and each entry has what RFC 4287 asks', () => {
  const found = parseXml(atom(FEED));
  assert.deepEqual(found.get('title'), ['What <changed> & why', 'Côte "d’Ivoire" <b>']);
  assert.deepEqual(found.get('updated'), ['2025-11-25T00:00:00Z', '2025-11-25T00:00:00Z']);
  assert.equal(found.get('id')?.length, 2);
  assert.deepEqual(found.get('summary'), ['Source: A & B']);
});

test('an RSS feed is well-formed, and its dates are those of RFC 822', () => {
  const found = parseXml(rss(FEED));
  assert.deepEqual(found.get('pubDate'), ['Tue, 25 Nov 2025 00:00:00 GMT']);
  assert.deepEqual(found.get('link')?.[1], 'https://example.org/ar/states/ci?a=1&b=2');
});

test('who published what an entry tells of, what it is about and whose it is stand in both, as text', () => {
  const [first] = FEED.entries;
  assert.ok(first);
  const more = {
    ...FEED,
    rights: 'facts & no more',
    entries: [
      {
        ...first,
        by: ['A & B', 'C <d>'],
        topics: [{ id: 'x', name: 'x > y' }],
        related: 'https://example.com/?a=1&b=2',
      },
    ],
  };
  const ofAtom = parseXml(atom(more));
  assert.deepEqual(ofAtom.get('name'), ['Tutela', 'A & B', 'C <d>']);
  assert.deepEqual(ofAtom.get('rights'), ['facts & no more']);
  assert.match(atom(more), /<category term="x" label="x &gt; y"\/>/u);
  const ofRss = parseXml(rss(more));
  assert.deepEqual(ofRss.get('dc:creator'), ['A & B', 'C <d>']);
  assert.deepEqual(ofRss.get('category'), ['x > y']);
  assert.deepEqual(ofRss.get('copyright'), ['facts & no more']);
  for (const written of [atom(more), rss(more)])
    assert.match(written, /rel="related" href="https:\/\/example\.com\/\?a=1&amp;b=2"/u);
});

test('whatever stands in a title, both are XML', () => {
  const [first] = FEED.entries;
  assert.ok(first);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (title) => {
      const odd = { ...first, title, summary: title, by: [title], topics: [{ id: title, name: title }] };
      for (const write of [atom, rss]) parseXml(write({ ...FEED, title, entries: [odd] }));
    }),
    { numRuns: 300 },
  );
});

test('a feed without entries is a feed', () => {
  assert.ok(parseXml(atom({ ...FEED, entries: [] })).get('updated')?.[0]);
});
