import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passedOver } from './numbers.ts';

test('numbers passed over are named, letters and prefixes aside', () => {
  assert.deepEqual(passedOver(['1', '2', '5', '5 bis', '7']), { shown: ['3–4', '6'], more: 0 });
  assert.deepEqual(passedOver(['§ 184', '§ 184b', '§ 185']), { shown: [], more: 0 });
});

test('a law whose numbers begin again, or that has none, says nothing', () => {
  assert.deepEqual(passedOver(['1', '9', '1', '2']).shown, []);
  assert.deepEqual(passedOver(['1', '', '9']).shown, []);
  assert.deepEqual(passedOver([]).shown, []);
});

test('a long list ends with how many more', () => {
  const odd = Array.from({ length: 21 }, (_, at) => String(2 * at + 1));
  const { shown, more } = passedOver(odd);
  assert.equal(shown.length, 8);
  assert.equal(more, 12);
});
