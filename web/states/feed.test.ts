import assert from 'node:assert/strict';
import { test } from 'node:test';
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

test('a feed without entries is a feed', () => {
  assert.ok(parseXml(atom({ ...FEED, entries: [] })).get('updated')?.[0]);
});
