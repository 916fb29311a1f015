import assert from 'node:assert/strict';
import { test } from 'node:test';
import { abstractNum, docxOf, item, num, p } from '../zip/fixtures/make.ts';
import { blocksIn } from '../zip/fixtures/suite.ts';
import { format } from './index.ts';

/** @returns the paragraphs as printed, without their kinds */
async function printed(numbering: string, body: string, styles?: string): Promise<string[]> {
  const bytes = docxOf({ numbering, body, ...(styles === undefined ? {} : { styles }) });
  return (await blocksIn(format, bytes)).map((line) => line.replace(/^[a-z]+(?: \d)?: /u, ''));
}

const LEGAL = abstractNum(0, [
  ['upperRoman', 'Part %1'],
  ['decimal', '%1.%2'],
  ['lowerLetter', '(%3)'],
]);

test('levels below begin again, levels above stand in the label with their own format', async () => {
  const body = [0, 1, 1, 2, 2, 0, 1, 2].map((level) => item('x', 1, level)).join('');
  assert.deepEqual(await printed(LEGAL + num(1, 0), body), [
    'Part I x',
    'I.1 x',
    'I.2 x',
    '(a) x',
    '(b) x',
    'Part II x',
    'II.1 x',
    '(a) x',
  ]);
});

test('isLgl prints all numbers of the label in figures', async () => {
  const list = abstractNum(0, [
    ['upperRoman', 'Article %1.'],
    ['decimalZero', 'Section %1.%2', '<w:isLgl/>'],
  ]);
  assert.deepEqual(await printed(list + num(1, 0), item('a', 1) + item('b', 1, 1)), [
    'Article I. a',
    'Section 1.1 b',
  ]);
});

test('lvlRestart 0 counts on; lvlRestart 1 begins again only below the first level', async () => {
  const list = abstractNum(0, [
    ['decimal', 'Title %1'],
    ['decimal', 'Chapter %2'],
    ['decimal', 'Article %3', '<w:lvlRestart w:val="0"/>'],
    ['lowerLetter', '%4)', '<w:lvlRestart w:val="1"/>'],
  ]);
  const levels = [0, 1, 2, 3, 1, 2, 3, 0, 1, 2, 3];
  assert.deepEqual(await printed(list + num(1, 0), levels.map((level) => item('', 1, level)).join('')), [
    'Title 1',
    'Chapter 1',
    'Article 1',
    'a)',
    'Chapter 2',
    'Article 2',
    'b)',
    'Title 2',
    'Chapter 1',
    'Article 3',
    'a)',
  ]);
});

test('lists of one definition count together; a startOverride begins again once', async () => {
  const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
  const list = abstractNum(0, [['decimal', '%1.']]);
  const body = [1, 2, 1, 3, 3, 1].map((id) => item('x', id)).join('');
  assert.deepEqual(await printed(list + num(1, 0) + num(2, 0) + num(3, 0, override), body), [
    '1. x',
    '2. x',
    '3. x',
    '5. x',
    '6. x',
    '7. x',
  ]);
});

test('lists of two definitions count apart, and text between them changes nothing', async () => {
  const lists = abstractNum(0, [['decimal', '%1.']]) + abstractNum(1, [['upperLetter', '%1)']]);
  const body = item('x', 1) + p('between') + item('x', 2) + item('x', 1) + item('x', 2);
  assert.deepEqual(await printed(lists + num(1, 0) + num(2, 1), body), [
    '1. x',
    'between',
    'A) x',
    '2. x',
    'B) x',
  ]);
});

test('a level that a list redefines, and a start of its own', async () => {
  const override =
    '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%1)"/></w:lvl></w:lvlOverride>';
  assert.deepEqual(
    await printed(abstractNum(0, [['decimal', '%1.']]) + num(1, 0, override), item('x', 1) + item('y', 1)),
    ['(iii) x', '(iv) y'],
  );
});

test('suff nothing and space; bullets; levels without text; numId 0 takes the number away', async () => {
  const lists =
    abstractNum(0, [['decimal', 'Art.%1', '<w:suff w:val="nothing"/>']]) +
    abstractNum(1, [['bullet', '\uF0B7']]) +
    abstractNum(2, [['bullet', '–']]) +
    abstractNum(3, [['none', '']]);
  const nums = [0, 1, 2, 3].map((id) => num(id + 1, id)).join('');
  const body = [1, 2, 3, 4, 0].map((id) => item('x', id)).join('') + item('', 2) + item('', 1);
  assert.deepEqual(await printed(lists + nums, body), ['Art.1x', '• x', '– x', 'x', 'x', 'Art.2']);
});

test('numbers through styles: the level points back to the style, or the style is based on another', async () => {
  const list = abstractNum(0, [
    ['decimal', 'Chapter %1', '<w:pStyle w:val="A"/>'],
    ['decimal', 'Article %2', '<w:pStyle w:val="B"/>'],
    ['lowerLetter', '%3.'],
  ]);
  const styles =
    '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="b"/><w:basedOn w:val="A"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="c"/><w:basedOn w:val="B"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="D"><w:name w:val="d"/><w:basedOn w:val="A"/><w:pPr><w:numPr><w:ilvl w:val="2"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="E"><w:name w:val="e"/><w:basedOn w:val="B"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>';
  const body = ['A', 'B', 'C', 'D', 'E', 'B'].map((id) => p(id, `<w:pStyle w:val="${id}"/>`)).join('');
  assert.deepEqual(await printed(list + num(1, 0), body, styles), [
    'Chapter 1 A',
    'Article 1 B',
    'Article 2 C',
    'a. D',
    'E',
    'Article 3 B',
  ]);
});

test('a definition that only points to a numbering style', async () => {
  const lists =
    '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>' +
    '<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="L"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Sec. %1"/></w:lvl></w:abstractNum>';
  const styles =
    '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
  assert.deepEqual(await printed(lists + num(1, 0) + num(2, 1), item('x', 1) + item('y', 2), styles), [
    'Sec. 1 x',
    'Sec. 2 y',
  ]);
});

test('a level above that was skipped counts as begun; unknown lists print nothing', async () => {
  assert.deepEqual(await printed(LEGAL + num(1, 0), item('x', 1, 1) + item('y', 9) + item('z', 1)), [
    'I.1 x',
    'y',
    'Part II z',
  ]);
});

test('paragraphs that a tracked change deleted do not count', async () => {
  const list = abstractNum(0, [['decimal', '%1.']]) + num(1, 0);
  const numbered = '<w:numPr><w:numId w:val="1"/></w:numPr>';
  const gone = `<w:p><w:pPr>${numbered}<w:rPr><w:del w:id="1" w:author="a"/></w:rPr></w:pPr><w:del w:id="2" w:author="a"><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>`;
  assert.deepEqual(await printed(list, item('x', 1) + gone + item('y', 1)), ['1. x', '2. y']);
});
