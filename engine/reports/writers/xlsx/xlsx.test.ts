import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { Document } from '#engine/model/document.ts';
import { EVERY_PART } from '../fixtures/every-part.ts';
import { citationsOf } from '../walk.ts';
import { xlsx } from './index.ts';
import { sheetNames } from './names.ts';

function opened(document: Document): Record<string, string> {
  const files = unzipSync(xlsx(document, 'Text'));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const files = opened(EVERY_PART);
const sheets = Object.entries(files).filter(([name]) => name.includes('worksheets/'));

test('every part is well-formed XML, whatever the words, and comes out the same each time', () => {
  for (const [name, xml] of Object.entries(files)) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => assert.fail(`${name}: ${error.message}`));
    parser.write(xml).close();
  }
  assert.deepEqual(xlsx(EVERY_PART, 'Text'), xlsx(structuredClone(EVERY_PART), 'Text'));
});

test('no cell is a formula: words that begin like one are inline strings', () => {
  for (const [, xml] of sheets) assert.doesNotMatch(xml, /<f[ >/]/u);
  const [, table] = sheets[0]!;
  for (const words of ['=1+1', '@SUM(A1)', '-1'])
    assert.match(
      table,
      new RegExp(`t="inlineStr"><is><r><t xml:space="preserve">${words.replace(/[+()]/g, '\\$&')}<`),
    );
});

test('dates are dates and counts are numbers', () => {
  const [, table] = sheets[0]!;
  assert.match(table, /<c r="C2" s="2"><v>46347<\/v>/u);
  assert.match(table, /<c r="D2" s="4"><v>34<\/v>/u);
  assert.match(table, /<c r="C3" s="0" t="inlineStr">/u);
});

test('the head is frozen and has filters', () => {
  const [, table] = sheets[0]!;
  assert.match(table, /<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"\/>/u);
  assert.match(table, /<autoFilter ref="A1:D3"\/>/u);
});

test('no citation is lost, in a table or outside', () => {
  const all = sheets
    .map(([, xml]) => xml)
    .join('')
    .replaceAll(/<[^>]+>/gu, '');
  assert.equal(sheets.length, 2);
  for (const ref of citationsOf(EVERY_PART)) assert.ok(all.includes(ref), ref);
});

test('names of sheets are what Excel allows, and none is there twice', () => {
  const names = sheetNames([
    'a/b: [c]',
    "'quoted'",
    'x'.repeat(40),
    'x'.repeat(40),
    '',
    'A B C',
    'a/b: [c]',
    '😀'.repeat(20),
  ]);
  assert.equal(new Set(names.map((name) => name.toLowerCase())).size, names.length);
  for (const name of names) {
    assert.ok(name.length > 0 && name.length <= 31 && name.isWellFormed(), name);
    assert.doesNotMatch(name, /[[\]:*?/\\]|^'|'$/u);
  }
});

test('a cell of more letters than Excel keeps is cut, and shows it', () => {
  const long = 'word '.repeat(10_000);
  const table = {
    type: 'table' as const,
    caption: 'c',
    head: ['h'],
    rows: [[{ inlines: [{ type: 'text' as const, text: long }] }]],
  };
  const xml = opened({ title: 't', lang: 'en', parts: [table] })['xl/worksheets/sheet1.xml']!;
  const text = /<t [^>]*>(word[^<]*)<\/t>/u.exec(xml)![1]!;
  assert.equal(text.length, 32_767);
  assert.ok(text.endsWith('…'));
});

test('a report without a table is a workbook too', () => {
  assert.equal(
    Object.keys(opened({ title: '', lang: 'en', parts: [] })).filter((name) => name.includes('sheet1'))
      .length,
    1,
  );
});
