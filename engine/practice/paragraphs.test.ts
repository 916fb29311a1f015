import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block, BlockKind } from '#engine/model/source.ts';
import { reportParagraphs } from './paragraphs.ts';

const block = (text: string, kind: BlockKind = 'paragraph', level?: number): Block => ({
  kind,
  text,
  ...(level === undefined ? {} : { level }),
});

/** Every block that begins with a number is a paragraph, all else belongs to it or is a heading. */
function split(blocks: readonly Block[]) {
  const found: { number: string; lead: string; text: string; headings: string[] }[] = [];
  let headings: string[] = [];
  for (const { kind, text } of blocks) {
    const number = /^(\d+)\. /u.exec(text)?.[1];
    if (kind === 'heading') headings = [text];
    else if (number !== undefined)
      found.push({ number, lead: '', text: text.replace(/^\d+\. /u, ''), headings });
    else {
      const last = found.at(-1);
      if (last) last.text += `\n${text}`;
    }
  }
  return found;
}

test('an annex begins its numbers anew, and no two paragraphs are cited alike', () => {
  const all = reportParagraphs(
    [
      block('1. One.'),
      block('2. Two.'),
      block('Annex I: Figures'),
      block('1. In the annex.'),
      block('1. Again.'),
    ],
    split,
  );
  assert.deepEqual(
    all.map(({ number }) => number),
    ['1', '2', 'Annex I, 1', 'Annex I, 1 (2)'],
  );
  assert.deepEqual(all[2]?.headings, ['Annex I']);
  assert.deepEqual(
    all.map(({ order }) => order),
    [1, 2, 3, 4],
  );
  const sentence = 'Annex II shows what was spent in each of the twelve provinces.';
  assert.equal(reportParagraphs([block('1. One.'), block(sentence)], split)[0]?.text, `One.\n${sentence}`);
});

test('an annex that the table of contents names begins where it stands', () => {
  const all = reportParagraphs(
    [
      block('Contents'),
      block('Annex'),
      block('1. One.'),
      block('2. Two.'),
      block('Annex'),
      block('1. In it.'),
    ],
    split,
  );
  assert.deepEqual(
    all.map(({ number }) => number),
    ['1', '2', 'Annex, 1'],
  );
});

test('rows of a table belong to the paragraph above them, whatever they begin with', () => {
  const [one, ...others] = reportParagraphs(
    [block('1. Convictions:'), block('2. Girls | 14', 'table'), block('A. Boys | 3', 'table')],
    split,
  );
  assert.equal(one?.text, 'Convictions:\n| 2. Girls | 14 |\n| A. Boys | 3 |');
  assert.deepEqual(others, []);
});

test('a lower heading is told from a paragraph by the number that follows it', () => {
  const all = reportParagraphs(
    [
      block('14. One.'),
      block('(a) Training of judges'),
      block('15. Two.'),
      block('1. Statistics'),
      block('16. Three.'),
    ],
    split,
  );
  assert.deepEqual(
    all.map(({ number, headings }) => [number, headings.at(-1)]),
    [
      ['14', undefined],
      ['15', '(a) Training of judges'],
      ['16', '1. Statistics'],
    ],
  );
});

test('a report without numbers is counted, and the count stands in brackets', () => {
  const all = reportParagraphs(
    [
      block('Report'),
      block('Data', 'heading', 1),
      block('The State has collected figures since last year.'),
      block('It has also trained many judges in the capital.'),
    ],
    split,
  );
  assert.deepEqual(
    all.map(({ number, headings }) => [number, headings[0]]),
    [
      ['[1]', 'Data'],
      ['[2]', 'Data'],
    ],
  );
  assert.deepEqual(reportParagraphs([], split), []);
  assert.deepEqual(reportParagraphs([block('')], split), []);
});
