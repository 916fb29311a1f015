import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { format } from './index.ts';

const text = readFileSync(new URL('fixture.xml', import.meta.url), 'utf8');

test('sections, points, notes behind, quotations inside, schedules', () => {
  const [draft] = format.read({ name: 'fixture.xml', text });
  assert.deepEqual([draft?.title, draft?.lang], ['Market Act, 2020', 'en']);
  assert.deepEqual(draft?.identity, {
    work: '/akn/zz/act/2020/12',
    expression: '/akn/zz/act/2020/12/eng@2021-05-06',
    versionDate: '2021-05-06',
  });
  assert.deepEqual(
    draft?.blocks.map((block) => [
      block.unit?.type ?? block.kind,
      block.unit?.number,
      block.unit?.heading,
      block.text,
    ]),
    [
      ['paragraph', undefined, undefined, 'Act 12 of 2020'],
      ['paragraph', undefined, undefined, 'Whereas markets feed cities,'],
      ['container', undefined, undefined, 'Part 1 Stalls'],
      ['article', '1', 'Opening', '(1) The market, 20 m², opens—'],
      ['paragraph', '(a)', undefined, '(a) in summer; and'],
      ['paragraph', '(b)', undefined, '(b) in winter.'],
      ['note', undefined, undefined, 'Amended in 2021.'],
      ['note', undefined, undefined, 'From June.'],
      ['article', '2', '', 'Repealed'],
      ['article', '3', 'Amendment', 'In the Fairs Act, for “fair”, insert—'],
      ['paragraph', undefined, undefined, '“9 Fairs'],
      ['paragraph', undefined, undefined, 'A fair is a market.”.'],
      ['note', undefined, undefined, 'Done in the city.'],
      ['schedule', '', 'Fees', 'Stall | Coins'],
      ['table', undefined, undefined, 'Fruit | 2'],
    ],
  );
  assert.deepEqual([draft?.blocks[3]?.unit?.id, draft?.blocks[8]?.unit?.status], ['sec_1', 'repealed']);
  assert.deepEqual(draft?.problems, []);
});

test('a section that holds articles is a heading over them', () => {
  const body = '<section><num>Section 1</num><article><num>Article 4</num><p>Words.</p></article></section>';
  const [draft] = format.read({
    name: 'a.xml',
    text: `<akomaNtoso><act><body>${body}</body></act></akomaNtoso>`,
  });
  assert.deepEqual(
    draft?.blocks.map((block) => [block.unit?.type, block.unit?.number, block.text]),
    [
      ['container', undefined, 'Section 1'],
      ['article', '4', 'Words.'],
    ],
  );
});
