import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { format } from './index.ts';

const text = readFileSync(new URL('fixture.xml', import.meta.url), 'utf8');

test('raised numbers, members, points, repealed paragraphs', () => {
  const [draft] = format.read({ name: 'fixture.xml', text });
  assert.deepEqual([draft?.title, draft?.abbreviation, draft?.lang], ['Turuseadus', 'TurgS', 'et']);
  assert.deepEqual([draft?.identity?.inForce, draft?.identity?.versionDate], ['2020-07-01', '2021-01-01']);
  assert.deepEqual(
    draft?.blocks.map((block) => [block.unit?.type, block.unit?.number, block.unit?.heading, block.text]),
    [
      [undefined, undefined, undefined, 'Turuseadus'],
      ['container', undefined, undefined, '1. peatükk ÜLDSÄTTED'],
      ['article', '§ 1', 'Avamine', '(1) Turg avatakse:'],
      ['paragraph', '1)', undefined, '1) suvel, –'],
      [undefined, undefined, undefined, 'kui on soe;'],
      ['article', '§ 1¹', 'Sulgemine', 'Vaata § 2¹.'],
      ['article', '§ 2', '', 'Kehtetu -'],
    ],
  );
  assert.equal(draft?.blocks[6]?.unit?.status, 'repealed');
});
