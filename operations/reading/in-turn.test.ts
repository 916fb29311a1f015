import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InputError } from '#engine/model/problem.ts';
import { inTurn } from './in-turn.ts';

const BYTES = new Uint8Array();

test('documents that come at once are read one after the other; one too many is told to come again', async () => {
  let [now, most] = [0, 0];
  const go: (() => void)[] = [];
  const read = inTurn(async () => {
    most = Math.max(most, ++now);
    await new Promise<void>((resolve) => go.push(resolve));
    now--;
    return [];
  }, 2);
  const three = ['a.docx', 'b.docx', 'c.docx'].map((name) => read(name, BYTES));
  await assert.rejects(read('d.docx', BYTES), (error) => {
    assert.ok(error instanceof InputError);
    assert.deepEqual([error.problem.code, error.problem.file], ['source.busy', 'd.docx']);
    assert.match(error.problem.message, /again in a moment/u);
    return true;
  });
  for (let done = 0; done < 3; done++) {
    while (go.length === 0) await new Promise((resolve) => setImmediate(resolve));
    go.shift()?.();
  }
  assert.deepEqual(await Promise.all(three), [[], [], []]);
  assert.equal(most, 1);
});

test('what goes wrong with one document is its own trouble, and gives its place back', async () => {
  let tries = 0;
  const read = inTurn(() => {
    tries++;
    return Promise.reject(new InputError({ code: 'source.scan', message: 'has no text' }));
  }, 0);
  for (let times = 0; times < 2; times++) await assert.rejects(read('a.pdf', BYTES), /has no text/u);
  assert.equal(tries, 2);
});
