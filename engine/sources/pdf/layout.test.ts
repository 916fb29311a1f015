import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagesText } from './doubts.ts';
import type { Item, Line } from './geometry.ts';
import { hyphensOf, join } from './hyphens.ts';
import { itemsOf } from './items.ts';
import { oneScript, plainLetters, withoutStretching } from './letters.ts';
import { linesOf } from './lines.ts';
import { textOf } from './order.ts';
import { columnOf, paragraphsOf } from './paragraphs.ts';
import { runsOf } from './runs.ts';
import { beginsItem, beginsUnit, isBareLabel } from './starts.ts';
import { regionsOf } from './columns.ts';
import { saidTitle } from './title.ts';

function item(text: string, x: number, y: number, more: Partial<Item> = {}): Item {
  return { text, x, y, width: text.length * 5, size: 10, font: 'f', ...more };
}

function linesAt(rows: readonly (readonly [number, string])[], step = 12): Line[] {
  return linesOf(runsOf(rows.map(([x, text], index) => item(text, x, 100 + index * step))), 1);
}

function paragraphs(rows: readonly (readonly [number, string])[]): string[] {
  const column = columnOf(linesAt(rows), 1.2);
  return paragraphsOf([column]).map((lines) => lines.map((line) => line.text).join(' '));
}

test('items become lines: spaces by distance, words drawn twice once, raised figures on their line', () => {
  const items = [
    item('The', 50, 100),
    item('market', 70, 100),
    item('market', 70.3, 100.2),
    item('s', 100, 100),
  ];
  assert.deepEqual(
    linesOf(runsOf(items), 1).map((line) => line.text),
    ['The markets'],
  );
  const raised = [
    item('1', 50, 96, { size: 6, width: 4 }),
    item('The market', 55, 100),
    item('opens.', 50, 112),
  ];
  const lines = linesOf(runsOf(raised), 1);
  assert.deepEqual(
    lines.map((line) => [line.text, line.raised]),
    [
      ['1 The market', true],
      ['opens.', false],
    ],
  );
});

test('two columns are two regions; a table of contents is one', () => {
  const words = 'the market of the town opens at eight';
  const two = [...Array(6).keys()].flatMap((row) => [
    item(words, 50, 100 + 12 * row),
    item(words, 260, 100 + 12 * row),
  ]);
  assert.equal(regionsOf(runsOf(two)).length, 2);
  const contents = [...Array(6).keys()].flatMap((row) => [
    item(words, 50, 100 + 12 * row),
    item('12', 450, 100 + 12 * row),
  ]);
  assert.equal(regionsOf(runsOf(contents)).length, 1);
});

test('paragraphs begin at labels, indents and behind short lines, not at references', () => {
  const full = 'The council shall keep a list of all the stalls';
  assert.deepEqual(
    paragraphs([
      [50, full],
      [50, 'and show it.'],
      [50, '(2) The mayor may ask for the list of the stalls'],
      [50, 'which the town has and keeps there under section'],
      [50, '(3) of the act, or'],
    ]).length,
    2,
  );
  assert.equal(
    paragraphs([
      [50, full],
      [50, `${full}.`],
      [65, full],
      [50, `${full}.`],
    ]).length,
    2,
  );
  assert.equal(
    paragraphs([
      [50, 'Article 1'],
      [50, full],
      [50, `${full}.`],
    ]).length,
    2,
  );
});

test('hyphens: cut words are joined, real hyphens stay', () => {
  const lines = (...texts: string[]) => linesAt(texts.map((text) => [50, text] as const));
  const cutting = hyphensOf([lines('the mar-', 'ket of the')]);
  assert.equal(join('the mar-', 'ket of', cutting), 'the market of');
  assert.equal(join('the mar\u00AD', 'ket', cutting), 'the market');
  assert.equal(join('σύμ−', 'φωνα', cutting), 'σύμφωνα');
  assert.equal(join('article 227-', '23', cutting), 'article 227-23');
  assert.equal(join('Basel-', 'Landschaft', cutting), 'Basel-Landschaft');
  assert.equal(join('Bundes-', 'und Kantonsrecht', cutting), 'Bundes- und Kantonsrecht');
  assert.equal(join('two non-', 'governmental', cutting), 'two non-governmental');
  const known = hyphensOf([lines('a step-by-step plan', 'and step-', 'by-step again')]);
  assert.equal(join('and step-', 'by-step again', known), 'and step-by-step again');
  const rare = hyphensOf([
    [
      ...linesAt([...Array(100).keys()].map((row) => [50, `line ${row}`] as const)),
      ...lines('a well-', 'being'),
    ],
  ]);
  assert.equal(join('a well-', 'being', rare), 'a well-being');
});

test('right-to-left lines are read from the right, with figures and brackets in place', () => {
  const line = [
    item(': )', 358, 100, { width: 14, visual: true }),
    item('23', 372, 100, { width: 17, visual: true }),
    item('مادة (', 389, 100, { width: 29, visual: false }),
  ];
  assert.equal(textOf(line, true), 'مادة (23) :');
  assert.equal(textOf([item('مادة )23(', 50, 100)], true), 'مادة (23)');
  const english = [
    item('of Act', 100, 100),
    item('Article 5', 50, 100, { width: 45 }),
    item('القانون', 150, 100),
  ];
  assert.equal(textOf(english, true), 'القانون Article 5 of Act');
});

test('letters: forms, stretched words, homoglyphs, characters without meaning', () => {
  assert.equal(plainLetters('\uFEF7\uFEAD\uFEBD'), 'لأرض');
  assert.equal(plainLetters('ﬁn 5º m²'), 'fin 5º m²');
  assert.equal(plainLetters('a\u0001b'), 'a\uFFFDb');
  assert.equal(withoutStretching('المــادة الثــانية سنة 1445 هـ'), 'المادة الثانية سنة 1445 هـ');
  assert.equal(oneScript('Άρθρo 242'), 'Άρθρο 242');
  assert.equal(oneScript('Ο όρος software'), 'Ο όρος software');
});

test('a page that is turned is read along its text', () => {
  const drawn = {
    str: 'Article 1',
    transform: [0, 10, -10, 0, 100, 50],
    width: 40,
    fontName: 'f',
    dir: 'ltr',
  };
  const below = { ...drawn, str: 'The market', transform: [0, 10, -10, 0, 112, 50] };
  const items = itemsOf([drawn, below], { width: 600, height: 800, matrix: [1, 0, 0, -1, 0, 800] });
  assert.deepEqual(
    linesOf(runsOf(items), 1).map((line) => line.text),
    ['Article 1', 'The market'],
  );
});

test('starts of units and items', () => {
  for (const text of [
    'Article 12',
    'Art. 5a Purpose',
    'Άρθρο 3',
    'ΚΕΦΑΛΑΙΟ Α΄',
    'المــادة الثانية',
    '§ 5',
    'Section 4',
  ]) {
    assert.ok(beginsUnit(text), text);
  }
  assert.ok(
    isBareLabel('Article 12') && isBareLabel('§ 5') && !isBareLabel('Article 12 applies to all markets'),
  );
  for (const text of ['(a) x', '1. The', '2° Les', 'β) Οι', '• x', '(iv) x'])
    assert.ok(beginsItem(text), text);
  for (const text of ['the market', 'a market', '1999 was', 'In the']) assert.ok(!beginsItem(text), text);
});

test('titles and lists of pages', () => {
  assert.equal(saidTitle('Layout 1'), undefined);
  assert.equal(saidTitle('act_06_final.indd'), undefined);
  assert.equal(saidTitle('Child Protection Act 2007'), 'Child Protection Act 2007');
  assert.equal(pagesText([9, 1, 2, 3, 5, 4]), 'pages 1-5, 9');
  assert.equal(pagesText([7]), 'page 7');
});
