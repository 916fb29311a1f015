import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { missingNumbers, parasNamed, parasWritten } from './paras.ts';

test('numbers, ranges and lists', () => {
  assert.deepEqual(parasNamed('62'), ['62']);
  assert.deepEqual(parasNamed('62-64'), ['62', '63', '64']);
  assert.deepEqual(parasNamed(' 14 – 15, 22 '), ['14', '15', '22']);
});

for (const wrong of ['', '20ff', '64-62', '3, 2', '2-4, 4', 'V', '1.5', '1-500', '-1']) {
  test(`"${wrong}" is not written so`, () => assert.equal(parasNamed(wrong), undefined));
}

test('what is written is read again', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 1 }), (found) => {
      const numbers = found.sort((a, b) => a - b).map(String);
      const written = parasWritten(numbers);
      if (!/(\d+)-(\d+)/.test(written) || numbers.length < 100)
        assert.deepEqual(parasNamed(written), numbers);
    }),
  );
});

test('numbers that the count passes over', () => {
  assert.deepEqual(missingNumbers(['1', '2', '5']), ['3', '4']);
  assert.deepEqual(missingNumbers(['2', '3']), ['1']);
  assert.deepEqual(missingNumbers([]), []);
});
