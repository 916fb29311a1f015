import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { format } from './index.ts';

test('lines, wrapped lines and rules', () => {
  const text = readFileSync(new URL('fixture.txt', import.meta.url), 'utf8');
  const [draft] = format.read({ name: 'fixture.txt', text });
  assert.deepEqual(
    draft?.blocks.map((block) => [block.line, block.text]),
    [
      [1, 'PART I'],
      [2, 'THE MARKET'],
      [
        4,
        'Section 1. The market opens at six in the morning on every day of the week except on the day of rest.',
      ],
      [7, '(1) Stalls open later.'],
      [9, 'Section 2. The market closes.'],
    ],
  );
});

test('an item behind a long line is not joined to it', () => {
  const long = 'The following persons may open a stall in the market of the town';
  const [draft] = format.read({ name: 'a.txt', text: `${long}\na) bakers;\nb) butchers.` });
  assert.equal(draft?.blocks.length, 3);
});
