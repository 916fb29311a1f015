import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { format } from './index.ts';

const text = readFileSync(new URL('fixture.xml', import.meta.url), 'utf8');

test('sections, printed numbers, quoted amendments, schedules; no commentaries', () => {
  const [draft] = format.read({ name: 'fixture.xml', text });
  assert.deepEqual(
    [draft?.title, draft?.abbreviation, draft?.lang],
    ['Markets Act 2020', '2020 c. 99', 'en'],
  );
  assert.equal(draft?.identity?.work, 'http://www.legislation.gov.uk/id/ukpga/2020/99');
  assert.deepEqual(
    draft.blocks.map((block) => [block.unit?.type, block.unit?.number, block.unit?.heading, block.text]),
    [
      [undefined, undefined, undefined, 'Markets Act 2020'],
      [undefined, undefined, undefined, '2020 c. 99'],
      [undefined, undefined, undefined, 'An Act about markets.'],
      ['container', undefined, undefined, 'Part 1 Stalls'],
      ['article', '1', 'Opening', '(1) The market may open—'],
      ['paragraph', '(a)', undefined, '(a) in summer, or'],
      ['paragraph', '(b)', undefined, '(b) in winter.'],
      ['paragraph', '(2)', undefined, '(2) It may sell—'],
      ['paragraph', '(a)', undefined, '(a) bread;'],
      ['paragraph', '(b)', undefined, '(b) fruit.'],
      ['article', '2', 'Fairs', 'In the Fairs Act insert—'],
      [undefined, undefined, undefined, '“Size'],
      ['paragraph', '9', undefined, '9 A fair is small.”.'],
      ['schedule', 'SCHEDULE', 'Fees', 'Section 1'],
      ['paragraph', '1', undefined, '1 One coin.'],
    ],
  );
});

test('files of the years before legislation.gov.uk have another namespace', () => {
  assert.ok(
    format.detect(
      'a.xml',
      '<Legislation xmlns="http://www.tso.co.uk/assets/namespace/legislation"><Primary/>',
    ),
  );
});
