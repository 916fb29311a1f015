import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeOnce } from './made-once.ts';

test('a thing is made once for each language, and few are kept', () => {
  const made: string[] = [];
  const of = madeOnce((tag) => (made.push(tag), tag.toUpperCase()));
  assert.deepEqual([of('en'), of('fr'), of('en')], ['EN', 'FR', 'EN']);
  assert.deepEqual(made, ['en', 'fr']);
  for (let count = 0; count < 1000; count++) of(`x${count}`);
  made.length = 0;
  assert.equal(of('x999'), 'X999');
  assert.deepEqual(made, [], 'the newest are kept');
  of('en');
  assert.deepEqual(made, ['en'], 'the oldest are not');
});

test('what cannot be made is told each time', () => {
  const of = madeOnce((tag) => new Intl.DisplayNames(tag, { type: 'language' }));
  assert.throws(() => of('no tag'), RangeError);
  assert.throws(() => of('no tag'), RangeError);
});
