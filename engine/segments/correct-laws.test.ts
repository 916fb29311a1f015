import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '#engine/sources/index.ts';
import type { Correction } from './correction.ts';
import { correctLaws, type CutLaw } from './correct-laws.ts';
import { segment } from './index.ts';

const AT_SIX = { eId: 'art_1', exact: 'The market opens at six.' };

function lawOf(name: string, title: string, ...articles: readonly string[]): CutLaw {
  const text = `---\ntitle: ${title}\nlang: pt\n---\n\n${articles.map((words, at) => `Art. ${at + 1}. ${words}`).join('\n\n')}\n`;
  const [source] = readText(name, new TextEncoder().encode(text));
  assert.ok(source);
  return { source, segments: segment(source).segments };
}

const LAWS = [
  lawOf('a.md', 'Market Act', 'The market opens at six.', 'A stall is small.'),
  lawOf('b.md', 'Fair Act', 'The market opens at six.', 'A tent is large.'),
];

function corrected(...corrections: readonly Correction[]) {
  const { segments, problems } = correctLaws(LAWS, corrections);
  return {
    headings: segments.map((own) => own.map(({ heading }) => heading)),
    messages: problems.map(({ message }) => message),
  };
}

test('of several laws the words decide; a law that is named decides where they stand in two', () => {
  const tents = { do: 'heading', at: { eId: 'art_2', exact: 'A tent is' }, heading: 'Tents' } as const;
  const opening = { do: 'heading', at: AT_SIX, heading: 'Opening' } as const;
  for (const law of ['Fair Act', 'b.md', 'b', ' Fair Act '])
    assert.deepEqual(corrected(tents, { ...opening, law }), {
      headings: [
        ['', ''],
        ['Opening', 'Tents'],
      ],
      messages: [],
    });
});

test('what could mean two laws, or none of those read, changes nothing and is said', () => {
  const opening = { do: 'heading', at: AT_SIX, heading: 'Opening' } as const;
  const gone = { do: 'merge', at: { eId: 'art_2', exact: 'A cart' } } as const;
  const { headings, messages } = corrected(opening, { ...opening, law: 'Port Act' }, gone, {
    ...gone,
    law: 'Fair Act',
  });
  assert.deepEqual(headings.flat(), ['', '', '', '']);
  const ends = [
    'which is meant: Market Act; Fair Act',
    '"Port Act", and those read are: Market Act; Fair Act',
  ];
  ends.push('is found in no law; compare the new text and correct again');
  ends.push('is no longer found; compare the new text and correct again');
  assert.equal(messages.length, ends.length);
  for (const [at, end] of ends.entries()) assert.ok(messages[at]?.endsWith(end), messages[at]);
});

test('without corrections the very same provisions come back', () => {
  const { segments, problems } = correctLaws(LAWS, []);
  assert.deepEqual(problems, []);
  for (const [at, own] of segments.entries()) assert.equal(own, LAWS[at]?.segments);
});
