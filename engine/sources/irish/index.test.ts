import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { format } from './index.ts';

const text = readFileSync(new URL('fixture.xml', import.meta.url), 'utf8');

test('sections, letters written as elements, the number once, notes apart', () => {
  const [draft] = format.read({ name: 'fixture.xml', text });
  assert.deepEqual([draft?.title, draft?.lang], ['Markets Act 2020', 'en']);
  assert.equal(draft?.identity?.versionDate, '2020-03-05');
  assert.equal(draft?.identity?.eli, 'https://www.irishstatutebook.ie/eli/2020/act/7');
  assert.deepEqual(
    draft?.blocks.map((block) => [block.unit?.type, block.unit?.number, block.unit?.heading, block.text]),
    [
      ['container', undefined, undefined, 'PART 1 General'],
      ['article', '1', 'Opening', '1. (1) A market of Dáil Street opens—'],
      [undefined, undefined, undefined, '(a) in “summer”, and'],
      [undefined, undefined, undefined, '(b) on ½ days.'],
      [undefined, undefined, undefined, '¹ OJ No. L1.'],
      ['article', '2', 'Closing', '2. It closes.'],
      ['schedule', '', 'SCHEDULE 1 Stalls', '1. | Apples'],
    ],
  );
});
