import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Segment } from '#engine/model/segment.ts';
import { placesIn } from './place.ts';

const RAW =
  '# Law\r\n\r\n## Article 1. Sale\r\n\r\nWhoever **sells** a child,\r\nor offers (a child), is punished.\r\n';
const segment = (changes: Partial<Segment> = {}) =>
  ({
    id: 'L/art_1',
    file: 'law.md',
    line: 3,
    text: 'Whoever sells a child, or offers (a child), is punished.',
    ...changes,
  }) as Segment;

function at(words: string, own = segment()) {
  const start = own.text.indexOf(words);
  return placesIn(new Map([['law.md', RAW]]))(own, start, start + words.length);
}

test('words are found behind heading, markup, broken lines and CRLF', () => {
  const place = at('sells a child, or offers')!;
  assert.deepEqual([place.line, place.column, place.endLine, place.endColumn], [5, 11, 6, 10]);
  assert.equal(RAW.slice(place.offset, place.offset! + place.length!), 'sells** a child,\r\nor offers');
});

test('brackets at either end belong to the words', () => {
  const place = at('(a child)')!;
  assert.equal(RAW.slice(place.offset, place.offset! + place.length!), '(a child)');
});

test('words that are not in the file leave the line, a provision without line nothing', () => {
  assert.deepEqual(at('gone', segment({ text: 'words gone astray' })), { line: 3 });
  const { line: _, ...without } = segment();
  assert.equal(at('sells', without as Segment), undefined);
});
