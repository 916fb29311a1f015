import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { format } from './index.ts';

const text = readFileSync(new URL('fixture.xml', import.meta.url), 'utf8');

test('recitals, articles, points, quotations, final formula', () => {
  const [draft] = format.read({ name: 'fixture.xml', text });
  assert.deepEqual(
    [draft?.title, draft?.abbreviation, draft?.lang],
    ['Regulation (EU) 2020/99 on markets', '(EU) 2020/99', 'en'],
  );
  assert.deepEqual(draft?.identity, { work: '(EU) 2020/99', versionDate: '2020-03-01' });
  assert.deepEqual(
    draft.blocks.map((block) => [block.unit?.type ?? block.kind, block.unit?.number, block.text]),
    [
      ['paragraph', undefined, 'Regulation (EU) 2020/99'],
      ['paragraph', undefined, 'on markets'],
      ['paragraph', undefined, 'THE COUNCIL,'],
      ['paragraph', undefined, 'Whereas:'],
      ['note', undefined, 'OJ L 1.'],
      ['paragraph', '(1)', '(1) Markets feed cities.'],
      ['container', undefined, 'CHAPTER I STALLS'],
      ['article', '1', '1. In this Regulation:'],
      ['paragraph', '(a)', '(a) ‘market’ means a place;'],
      ['paragraph', '(b)', '(b) 10 m² is a stall.'],
      ['paragraph', '2.', '2. It applies everywhere.'],
      ['article', '2', 'In Regulation 1, this is added:'],
      ['paragraph', 'Article 9', '‘Article 9 Fairs are small.’'],
      ['note', undefined, 'This Regulation shall be binding.'],
    ],
  );
  assert.equal(draft.blocks[7]?.unit?.heading, 'Definitions');
});

test('the list of the files of an issue is refused', () => {
  const list =
    '<DOC xmlns:x="http://formex.publications.europa.eu/schema"><BIB.DOC><NO.DOC>1</NO.DOC></BIB.DOC></DOC>';
  assert.ok(format.detect('a.xml', list));
  assert.throws(() => format.read({ name: 'a.xml', text: list }), /holds no law/u);
});
