import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { Document } from '#engine/model/document.ts';
import { EVERY_PART } from '../fixtures/every-part.ts';
import { citationsOf } from '../walk.ts';
import { docx } from './index.ts';

const say = (key: string, args: object = {}) =>
  key === 'date-locale' ? 'en-GB' : [key, ...Object.values(args)].join(' ');

function opened(document: Document): Record<string, string> {
  const files = unzipSync(docx(document, say));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const files = opened(EVERY_PART);
const main = files['word/document.xml']!;

test('every part is well-formed XML, whatever the words', () => {
  for (const [name, xml] of Object.entries(files)) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => assert.fail(`${name}: ${error.message}`));
    parser.write(xml).close();
  }
});

test('the same tree gives the same bytes', () => {
  assert.deepEqual(docx(EVERY_PART, say), docx(structuredClone(EVERY_PART), say));
});

test('every style and numbering that is named is there', () => {
  const styles = new Set([...files['word/styles.xml']!.matchAll(/w:styleId="(\w+)"/gu)].map(([, id]) => id));
  const used = Object.values(files).flatMap((xml) =>
    [...xml.matchAll(/<w:(?:p|r|tbl)Style w:val="(\w+)"/gu)].map(([, id]) => id),
  );
  assert.ok(used.length > 20);
  for (const id of used) assert.ok(styles.has(id), id);
  const numbers = new Set(
    [...files['word/numbering.xml']!.matchAll(/<w:num w:numId="(\d+)"/gu)].map(([, id]) => id),
  );
  for (const [, id] of main.matchAll(/<w:numId w:val="(\d+)"/gu)) assert.ok(numbers.has(id), id);
  assert.equal(new Set(main.match(/<w:numId w:val="\d+"\/>/gu)).size, 2, 'each lettered list begins anew');
});

test('headings begin at 1 and skip none, and the table of contents names them', () => {
  assert.match(main, /Heading1[\s\S]*Heading2/u);
  assert.doesNotMatch(main, /Heading3/u);
  const anchors = [...main.matchAll(/w:anchor="(\w+)"/gu)].map(([, name]) => name);
  assert.deepEqual(anchors.length, 2);
  for (const name of anchors) assert.ok(main.includes(`w:name="${name}"`), name);
});

test('each citation has a bookmark that leads to its reference', () => {
  const kept = [...files['customXml/item1.xml']!.matchAll(/bookmark="(\w+)" ref="([^"]+)"/gu)];
  assert.deepEqual(kept.map(([, , ref]) => ref).sort(), citationsOf(EVERY_PART).sort());
  const words = main + files['word/footnotes.xml']!;
  for (const [, name] of kept) assert.ok(words.includes(`w:name="${name}"`), name);
});

test('ids of bookmarks are there once', () => {
  const ids = [main, files['word/footnotes.xml']!].flatMap((xml) =>
    [...xml.matchAll(/<w:bookmarkStart w:id="(\d+)"/gu)].map(([, id]) => id),
  );
  assert.equal(new Set(ids).size, ids.length);
});

test('Arabic runs from right to left, in its own paragraph and its own runs', () => {
  const quote = /<w:p><w:pPr><w:pStyle w:val="Quote"\/>.*?<\/w:p>/u.exec(main)![0];
  assert.match(quote, /<w:bidi\/>/u);
  assert.match(quote, /<w:rtl\/><w:lang w:bidi="ar"\/>/u);
  const whole = opened({ ...EVERY_PART, lang: 'ar' })['word/document.xml']!;
  assert.match(whole, /<w:bidiVisual\/>/u);
  assert.match(whole, /<w:bidi\/><\/w:sectPr>/u);
});

test('the head of a table comes again on each page', () => {
  assert.match(main, /<w:tblHeader\/>/u);
});

test('an empty report is a document too', () => {
  assert.match(opened({ title: '', lang: 'en', parts: [] })['word/document.xml']!, /<w:sectPr>/u);
});
