import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPattern } from './pattern.ts';

test('every sign is read', () => {
  const test = (source: string) => readPattern(source)[0]?.tests;
  assert.deepEqual(test('child'), [{ kind: 'exact', word: 'child' }]);
  assert.deepEqual(test('child*'), [{ kind: 'prefix', word: 'child' }]);
  assert.deepEqual(test('*child'), [{ kind: 'suffix', word: 'child' }]);
  assert.deepEqual(test('*child*'), [{ kind: 'inside', word: 'child' }]);
  assert.deepEqual(test('Éc*|ecole'), [
    { kind: 'prefix', word: 'ec' },
    { kind: 'exact', word: 'ecole' },
  ]);
  assert.deepEqual(test('#'), [{ kind: 'number', from: 0, to: Number.MAX_SAFE_INTEGER }]);
  assert.deepEqual(test('#10-17'), [{ kind: 'number', from: 10, to: 17 }]);
  const [first, second, third] = readPattern('  sell  a? ~4 child ');
  assert.deepEqual([first?.optional, first?.gap], [false, 0]);
  assert.deepEqual([second?.optional, second?.gap], [true, 0]);
  assert.deepEqual([third?.optional, third?.gap], [false, 4]);
});

test('a pattern that is not well formed is named', () => {
  for (const source of ['', 'a? b', '~2 a', 'a ~2', 'a-b', "l'enfant", '*', '**', 'a||b', '#x', '#1-', '§']) {
    assert.throws(() => readPattern(source), new RegExp(`the pattern "${source.replace(/[*?|]/g, '\\$&')}"`));
  }
});
