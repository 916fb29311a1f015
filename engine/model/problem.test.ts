import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InputError } from './problem.ts';

const PROBLEM = { code: 'source.empty', message: 'the file is empty', file: 'a.docx', place: 'page 1' };

test('trouble with the input is known as such from every copy of the class, and nothing else is', async () => {
  const address = new URL('./problem.ts?copy', import.meta.url).href;
  const { InputError: Other } = (await import(address)) as { InputError: typeof InputError };
  assert.notEqual(Other, InputError);
  for (const thrown of [new Other(PROBLEM), new InputError(PROBLEM)]) {
    assert.ok(thrown instanceof InputError && thrown instanceof Other);
    assert.equal(thrown.message, 'a.docx: page 1: the file is empty');
  }
  const named = Object.assign(new Error('x'), { name: 'InputError' });
  for (const strange of [
    new Error('x'),
    new TypeError('x'),
    named,
    { name: 'InputError', problem: PROBLEM },
    null,
    'x',
  ])
    assert.equal(strange instanceof InputError, false);
});
