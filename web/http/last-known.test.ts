import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { z } from 'zod';
import { lastKnown } from './last-known.ts';

const root = mkdtempSync(join(tmpdir(), 'tutela-known-'));
const before = process.env['TUTELA_DATA'];
after(() => {
  if (before === undefined) delete process.env['TUTELA_DATA'];
  else process.env['TUTELA_DATA'] = before;
  rmSync(root, { recursive: true });
});
let data = '';
let told: string[] = [];
const say = (line: string): void => void told.push(line);
const SHAPE = z.array(z.strictObject({ id: z.string() }));
/** As a process that starts. */
const started = () => lastKnown<readonly { readonly id: string }[]>('services', SHAPE);
const file = (): string => join(data, 'last-known', 'services.json');

beforeEach(() => {
  data = mkdtempSync(join(root, 'data-'));
  process.env['TUTELA_DATA'] = data;
  told = [];
});

test('what one process read is known to the next, which has read nothing yet', () => {
  const first = started();
  assert.equal(first.now(say), undefined);
  first.keep([{ id: 'withdrawn' }], say);
  assert.deepEqual(first.now(say), [{ id: 'withdrawn' }]);
  assert.deepEqual(started().now(say), [{ id: 'withdrawn' }]);
  assert.deepEqual(told, []);
});

test('the file is written only when something else is known', () => {
  started().keep([{ id: 'a' }], say);
  const { ino } = statSync(file());
  const next = started();
  next.keep([{ id: 'a' }], say);
  assert.equal(statSync(file()).ino, ino);
  next.keep([{ id: 'b' }], say);
  assert.notEqual(statSync(file()).ino, ino);
});

for (const [what, text] of [
  ['cut off', '[{"id":'],
  ['of another shape', '[{"id":1}]'],
  ['with more in it', '[{"id":"a","name":"b"}]'],
] as const)
  test(`a file that is ${what} is as if there were none; that is said once, and it is put right`, () => {
    mkdirSync(join(data, 'last-known'));
    writeFileSync(file(), text);
    const known = started();
    assert.equal(known.now(say), undefined);
    assert.equal(known.now(say), undefined);
    assert.equal(told.length, 1);
    known.keep([{ id: 'a' }], say);
    assert.equal(readFileSync(file(), 'utf8'), '[{"id":"a"}]');
    assert.equal(told.length, 1);
  });

test('a folder that cannot be written is told once; the page is shown all the same', () => {
  writeFileSync(join(data, 'last-known'), 'a file stands where the folder should');
  const known = started();
  known.keep([{ id: 'a' }], say);
  known.keep([{ id: 'b' }], say);
  assert.deepEqual(known.now(say), [{ id: 'b' }]);
  assert.equal(told.length, 1);
});
