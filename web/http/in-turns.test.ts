import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { inTurns } from './in-turns.ts';

test('no answer is older than its question, and few are asked for many', async () => {
  let state = 0;
  let asked = 0;
  const read = inTurns(async () => {
    asked += 1;
    const seen = state;
    await sleep(5);
    return seen;
  });
  const early = read();
  await sleep(1);
  state = 1;
  const late = await Promise.all(Array.from({ length: 50 }, () => read()));
  assert.equal(await early, 0);
  assert.deepEqual(new Set(late), new Set([1]));
  assert.equal(asked, 2);
});

test('a question that fails is asked anew by the next', async () => {
  let times = 0;
  const read = inTurns(() => (times++ === 0 ? Promise.reject(new Error('away')) : Promise.resolve('there')));
  const [first, second] = await Promise.allSettled([read(), read()]);
  assert.equal(first.status, 'rejected');
  assert.deepEqual(second, { status: 'fulfilled', value: 'there' });
  assert.equal(await read(), 'there');
});

test('who comes between two questions waits for the one that is to begin, and starts no third', async () => {
  let running = 0;
  let most = 0;
  let asked = 0;
  const read = inTurns(async () => {
    asked += 1;
    most = Math.max(most, ++running);
    await sleep(2);
    running -= 1;
    return asked;
  });
  const first = read();
  const second = read();
  await first;
  const between = await Promise.all([read(), Promise.resolve().then(() => read()), second]);
  assert.equal(most, 1);
  assert.equal(asked, 2);
  assert.deepEqual(new Set(between), new Set([2]));
});
