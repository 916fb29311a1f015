import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'parse5';
import type { Document } from '#engine/model/document.ts';
import { csv } from './csv.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';

const HOSTILE = '<script>alert(1)</script> & "x" | *y* `z` [a](b)\u0007';

function documentOf(text: string, lang = 'ar'): Document {
  return {
    title: text,
    lang: 'en',
    parts: [
      { type: 'heading', level: 2, text },
      {
        type: 'quote',
        lang,
        inlines: [{ type: 'mark', text }],
        cite: { type: 'cite', text: 'PC, art. 1', ref: 'PC/art_1' },
      },
      { type: 'list', items: [[{ type: 'cite', text: 'OPSC art. 1', ref: 'OPSC art. 1' }]] },
      {
        type: 'table',
        caption: text,
        head: [text],
        rows: [[{ inlines: [{ type: 'cite', text, ref: 'PC/art_2' }], lang }]],
      },
    ],
  };
}

const page = (text: string) => html([{ id: 'r', document: documentOf(text) }], (key) => key);

test('words of a document stay words in HTML, and its quotes bear language and direction', () => {
  const printed = page(HOSTILE);
  assert.doesNotMatch(printed, /<script/);
  assert.match(printed, /<blockquote lang="ar" dir="rtl">/);
  const errors: string[] = [];
  parse(printed, { onParseError: (error) => errors.push(error.code) });
  assert.deepEqual(errors, []);
});

test('a page asks nothing of the network', () => {
  assert.doesNotMatch(page('x'), /\b(?:src|href)="(?!#)|@import|url\(/);
});

test('Markdown keeps tables whole', () => {
  const rows = markdown(documentOf(HOSTILE))
    .split('\n')
    .filter((line) => line.startsWith('|'));
  assert.deepEqual(new Set(rows.map((row) => row.replaceAll('\\|', '').split('|').length)), new Set([3]));
  assert.match(markdown(documentOf('a\nb')), /\| a b `PC\/art_2` \|/);
});

for (const start of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1']) {
  test(`a cell that begins with ${JSON.stringify(start)} cannot run in a spreadsheet`, () => {
    assert.match(csv(documentOf(start), 'Section'), new RegExp(`,"?'${start.replace(/[+()=]/g, '\\$&')}`));
  });
}

test('CSV follows RFC 4180: CRLF, doubled quotes, as many fields in each line', () => {
  const printed = csv(documentOf('a "b", c\nd'), 'Section');
  assert.match(printed, /^\uFEFF/);
  assert.match(printed, /"a ""b"", c\nd"/);
  assert.doesNotMatch(printed.replace(/"(?:[^"]|"")*"/g, ''), /[^\r]\n/);
});
