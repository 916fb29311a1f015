import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { format } from './index.ts';

const text = readFileSync(new URL('fixture.md', import.meta.url), 'utf8');

test('headings, joined lines, items, tables and front matter', () => {
  const [draft] = format.read({ name: 'fixture.md', text });
  assert.deepEqual([draft?.title, draft?.abbreviation, draft?.lang], ['Market Act', 'MktA', 'en']);
  assert.deepEqual(
    draft?.blocks.map((block) => [block.kind, block.level, block.text]),
    [
      ['heading', 1, 'Market Act'],
      ['heading', 2, 'Part 1: Stalls'],
      ['heading', 3, 'Section 1 Opening'],
      ['paragraph', undefined, 'The market opens at six. See the rules.'],
      ['item', undefined, '1. on weekdays;'],
      ['item', undefined, 'a) in summer, and'],
      ['item', undefined, '- by lamp light.'],
      ['heading', 3, 'Section 2 Closing'],
      ['table', undefined, '| Day | Hour |\n| --- | --- |'],
      ['paragraph', undefined, 'It closes at 7. It stays closed.'],
    ],
  );
  assert.equal(draft?.blocks[3]?.line, 12);
});

test('an underlined line is a heading; front matter that never ends is text', () => {
  const [draft] = format.read({ name: 'a.md', text: 'Market\n===\n\nPart\n---\n\nText' });
  assert.deepEqual(
    draft?.blocks.map((block) => block.level),
    [1, 2, undefined],
  );
  assert.equal(format.read({ name: 'a.md', text: '---\ntitle: x\nText' })[0]?.title, undefined);
});

test('a title that is folded over lines of the front matter', () => {
  const text = '---\ntitle: >-\n  Act on\n  markets\nlang: en\n---\n\n## Section 1\n\nIt opens.\n';
  const [draft] = format.read({ name: 'a.md', text });
  assert.deepEqual([draft?.title, draft?.lang], ['Act on markets', 'en']);
});
