import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { InputError } from '#engine/model/problem.ts';
import { format } from './index.ts';

test('what a reader sees of the law', () => {
  const text = readFileSync(new URL('fixture.html', import.meta.url), 'utf8');
  const [draft] = format.read({ name: 'fixture.html', text });
  assert.deepEqual([draft?.title, draft?.lang], ['Loi sur le marché', 'fr-CA']);
  assert.deepEqual(
    draft?.blocks.map((block) => [block.kind, block.level, block.text]),
    [
      ['heading', 1, 'Loi sur le marché'],
      ['heading', 2, 'Chapitre I'],
      ['heading', 3, 'Article 1'],
      ['paragraph', undefined, 'Le marché ouvre'],
      ['paragraph', undefined, 'à six heures.'],
      ['item', undefined, 'a) en été ;'],
      ['item', undefined, 'b) en hiver.'],
      ['table', undefined, 'Jour | Heure'],
    ],
  );
  assert.equal(draft?.blocks[3]?.line, 11);
});

test('a page nested without end is refused', () => {
  assert.throws(() => format.read({ name: 'a.html', text: '<div>'.repeat(1000) }), InputError);
});
