import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '#engine/model/source.ts';
import { numberedParagraphs } from './numbered.ts';

function blocksOf(lines: readonly string[]): Block[] {
  return lines.map((text, index) => ({ kind: 'paragraph', text, page: 1 + Math.floor(index / 10) }));
}

test('paragraphs 1 … n with points, headings, lists and footnotes inside', () => {
  const blocks: Block[] = [
    ...blocksOf([
      'A/HRC/14/8',
      'I. Summary of the proceedings',
      'A. Presentation',
      '1. The market was presented.',
      '(a) It opens at six;',
      '(b) It closes at ten.',
      '2. Questions were asked:',
      '1. on stalls,',
      '2. on tents.',
    ]),
    { kind: 'note', text: '3. A footnote is no paragraph.' },
    ...blocksOf([
      'B. Replies',
      '3. Replies were given.',
      '5. The fourth was lost.',
      'Annex',
      '1. Members of the delegation.',
    ]),
  ];
  assert.deepEqual(
    numberedParagraphs({ blocks }).map(({ number, text, path }) => [number, text, path.join(' > ')]),
    [
      [
        '1',
        'The market was presented.\n(a) It opens at six;\n(b) It closes at ten.',
        'I. Summary of the proceedings > A. Presentation',
      ],
      [
        '2',
        'Questions were asked:\n1. on stalls,\n2. on tents.',
        'I. Summary of the proceedings > A. Presentation',
      ],
      ['3', 'Replies were given.', 'I. Summary of the proceedings > B. Replies'],
      ['5', 'The fourth was lost.', 'I. Summary of the proceedings > B. Replies'],
      ['1', 'Members of the delegation.', 'Annex'],
    ],
  );
});

test('a letter has none', () => {
  assert.deepEqual(
    numberedParagraphs({ blocks: blocksOf(['Dear reader,', 'In 2010. we met.', '7. is a number.']) }),
    [],
  );
});
