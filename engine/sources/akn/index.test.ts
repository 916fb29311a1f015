import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFixture, rowsOf } from '../xml/fixtures/suite.ts';
import { format } from './index.ts';

test('sections, points, notes behind, quotations inside, schedules', () => {
  const draft = readFixture(format, import.meta.url);
  assert.deepEqual([draft.title, draft.lang], ['Market Act, 2020', 'en']);
  assert.deepEqual(draft.identity, {
    work: '/akn/zz/act/2020/12',
    expression: '/akn/zz/act/2020/12/eng@2021-05-06',
    versionDate: '2021-05-06',
  });
  assert.deepEqual(rowsOf(draft.blocks), [
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
  ]);
  assert.deepEqual([draft.blocks[3]?.unit?.id, draft.blocks[8]?.unit?.status], ['sec_1', 'repealed']);
  assert.deepEqual(draft.problems, []);
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

test('Luxembourg: records inside an article are no words of it, and the office that signs is no title', () => {
  const text =
    '<akomaNtoso xmlns:scl="http://www.scl.lu"><act><preface><longTitle><p>Loi sur le marché</p></longTitle></preface><body>' +
    '<article><scl:JOLUXWork><scl:jolux>http://data.example.lu/1</scl:jolux></scl:JOLUXWork><num>Art. 1<sup>er</sup>.</num>' +
    '<alinea><content><p>Le marché ouvre.</p></content></alinea></article></body>' +
    '<conclusions><p><signature><shortTitle>Le Ministre du marché,</shortTitle></signature></p></conclusions></act></akomaNtoso>';
  const [draft] = format.read({ name: 'a.xml', text });
  assert.equal(draft?.title, 'Loi sur le marché');
  const units = draft?.blocks.filter((block) => block.unit?.type === 'article') ?? [];
  assert.deepEqual(
    units.map((block) => [block.unit?.number, block.text]),
    [['1er', 'Le marché ouvre.']],
  );
  assert.ok(draft?.blocks.some((block) => block.text === 'Le Ministre du marché,'));
});

test('the code of a State, or an address, in the place of the language', () => {
  const fr =
    '<akomaNtoso><act><meta><identification><FRBRExpression><FRBRlanguage language="http://example.eu/language/FRA"/></FRBRExpression></identification></meta><body><article><num>1</num><p>Le marché ouvre.</p></article></body></act></akomaNtoso>';
  assert.equal(format.read({ name: 'a.xml', text: fr })[0]?.lang, 'fr');
  const text =
    '<akomaNtoso><act><meta><identification><FRBRExpression><FRBRlanguage language="gr"/></FRBRExpression></identification></meta>' +
    '<body><article><num>1</num><p>Η αγορά ανοίγει.</p></article></body></act></akomaNtoso>';
  assert.equal(format.read({ name: 'a.xml', text })[0]?.lang, 'el');
});
