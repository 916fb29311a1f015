import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { selectorOf } from '#engine/model/selector.ts';
import { positionOf } from './annotations.ts';

test('with the text at hand, positions count characters and choose the quoted words', () => {
  const place = fc.tuple(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(place, ([before, exact, after]) => {
      const text = before + exact + after;
      const { start, end } = positionOf(selectorOf(text, before.length, before.length + exact.length), text);
      assert.equal([...text].slice(start, end).join(''), exact);
    }),
  );
});

test('without it, the kept context corrects what it shows', () => {
  const text = '𠮷 shall be punished 𠮷 by imprisonment';
  const selector = selectorOf(text, 3, 23);
  assert.deepEqual(positionOf(selector), positionOf(selector, text));
  assert.deepEqual(positionOf(selectorOf('plain words', 6, 11)), { start: 6, end: 11 });
});
