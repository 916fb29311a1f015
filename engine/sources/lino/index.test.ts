import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { format } from './index.ts';

test('act, sections and paragraphs; footnotes and repeated headings go', () => {
  const text = readFileSync(new URL('fixture.lino', import.meta.url), 'utf8');
  const [draft] = format.read({ name: 'fixture.lino', text });
  assert.deepEqual([draft?.title, draft?.abbreviation], ['The Market Act, 1901', 'Act 07 of 1901']);
  assert.deepEqual(
    draft?.blocks.map((block) => [block.unit?.number, block.unit?.heading, block.text]),
    [
      ['1', 'Opening.', '(1) The market opens at six.'],
      [undefined, undefined, '(2) It closes at seven.'],
      ['2A', 'Stalls.', '(1) A stall is small.]'],
    ],
  );
});

test('a notation without sections is refused', () => {
  assert.throws(
    () => format.read({ name: 'a.lino', text: 'obj_root:\n  law obj_root_law\n' }),
    /no list of sections/u,
  );
});
