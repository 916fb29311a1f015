import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { format } from './index.ts';

const text = readFileSync(new URL('fixture.xml', import.meta.url), 'utf8');

test('sections with label, marginal note and id; schedules; no notes', () => {
  const [draft] = format.read({ name: 'fixture.xml', text });
  assert.deepEqual([draft?.title, draft?.abbreviation, draft?.lang], ['Market Act', 'M-12', 'en']);
  assert.deepEqual(
    draft?.blocks.map((block) => [block.unit?.type, block.unit?.number, block.unit?.heading, block.text]),
    [
      [undefined, undefined, undefined, 'Enacted as follows:'],
      ['container', undefined, undefined, 'PART 1 Stalls'],
      ['article', '1', 'Opening', '(1) The market opens'],
      ['paragraph', '(a)', undefined, '(a) in summer; and'],
      ['article', '2', '', 'It closes.'],
      ['schedule', 'SCHEDULE', 'Fees', '1 One coin'],
    ],
  );
  assert.equal(draft?.blocks[2]?.unit?.id, '7');
});

test('damaged XML is refused with its line', () => {
  assert.throws(
    () => format.read({ name: 'a.xml', text: text.replace('</Section>', '</Wrong>') }),
    /a\.xml: line 5: the XML is damaged/u,
  );
});
