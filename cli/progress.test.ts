import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progressOn } from './progress.ts';

function watch(isTTY: boolean, seconds: number): string[] {
  const written: string[] = [];
  let at = 0;
  const progress = progressOn(
    { isTTY, write: (text) => written.push(text) },
    (key) => key,
    () => at,
  );
  for (at = 0; at < seconds * 1000; at += 10)
    progress.show({ stage: 'matches', done: at, total: seconds * 1000 });
  progress.end();
  return written;
}

test('short work is silent', () => {
  assert.deepEqual(watch(true, 0.5), []);
  assert.deepEqual(watch(false, 4), []);
});

test('on a terminal one line is rewritten and taken away at the end', () => {
  const written = watch(true, 3);
  assert.ok(written.length > 10);
  assert.ok(written.every((text) => text.startsWith('\r') && !text.includes('\n')));
});

test('in a log there are few lines', () => {
  const written = watch(false, 30);
  assert.ok(written.length >= 3 && written.length <= 8, String(written.length));
});
