import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldFor } from './held.ts';

/** A place that counts how often it was asked, answers when it is told to, and a clock that is set by hand. */
function place() {
  let time = 0;
  let value = 'one';
  let asked = 0;
  const waiting: (() => void)[] = [];
  const held = heldFor(
    100,
    async () => {
      asked += 1;
      const seen = value;
      await new Promise<void>((resolve) => waiting.push(resolve));
      if (seen === 'away') throw new Error('away');
      return seen;
    },
    () => time,
  );
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 5; round++) {
      waiting.splice(0).forEach((each) => each());
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return {
    held,
    settle,
    asked: () => asked,
    at: (next: number) => (time = next),
    becomes: (next: string) => (value = next),
  };
}

test('an answer is held, and its age counts from the beginning of its question', async () => {
  const { held, settle, asked, at } = place();
  assert.equal(held.now(), undefined);
  const first = held.read();
  at(60);
  await settle();
  assert.equal(await first, 'one');
  at(45);
  assert.equal(held.now(), 'one');
  assert.equal(asked(), 1);
  at(101);
  assert.equal(held.now(), undefined, 'answered 41 ms ago, but asked for 101 ms ago');
});

test('behind half of its time the next is asked for once, and nobody waits', async () => {
  const { held, settle, asked, at, becomes } = place();
  const first = held.read();
  await settle();
  await first;
  becomes('two');
  at(51);
  assert.deepEqual([held.now(), held.now(), await held.read()], ['one', 'one', 'one']);
  assert.equal(asked(), 2);
  await settle();
  assert.equal(held.now(), 'two');
  assert.equal(asked(), 2);
  at(120);
  assert.equal(held.now(), 'two', 'held from 51 on');
});

test('what changed is seen by whoever comes more than the time later, whatever was asked meanwhile', async () => {
  const { held, settle, at, becomes } = place();
  const first = held.read();
  await settle();
  await first;
  at(60);
  held.now();
  // The question of 60 is still under way when it changes: its answer is the old one, and it is older than 100 at 161.
  becomes('two');
  at(161);
  await settle();
  assert.equal(held.now(), undefined);
  const later = held.read();
  await settle();
  assert.equal(await later, 'two');
});

test('a question that fails holds nothing, and the next one asks again', async () => {
  const { held, settle, at, becomes } = place();
  becomes('away');
  const first = held.read();
  const failed = assert.rejects(first, /away/u);
  await settle();
  await failed;
  assert.equal(held.now(), undefined);
  becomes('one');
  const next = held.read();
  await settle();
  assert.equal(await next, 'one');
  becomes('away');
  at(60);
  assert.equal(held.now(), 'one');
  await settle();
  assert.equal(held.now(), 'one', 'still young enough');
  at(101);
  assert.equal(held.now(), undefined);
});
