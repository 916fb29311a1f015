import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { InputError } from '#engine/model/problem.ts';
import { keepKnown, readKnown } from './last-known.ts';

const root = mkdtempSync(join(tmpdir(), 'tutela-known-'));
after(() => rmSync(root, { recursive: true }));
const fresh = (): string => mkdtempSync(join(root, 'data-'));

test('what was kept is read again, for the owner alone, and each thing by itself', () => {
  const data = join(fresh(), 'not', 'there', 'yet');
  assert.equal(readKnown(data, 'services'), undefined);
  keepKnown(data, 'services', [{ said: 'one — عربي' }]);
  keepKnown(data, 'services', [{ said: 'two — عربي' }]);
  assert.deepEqual(readKnown(data, 'services'), [{ said: 'two — عربي' }]);
  assert.equal(readKnown(data, 'records'), undefined);
  const folder = join(data, 'last-known');
  assert.deepEqual(readdirSync(folder), ['services.json'], 'nothing else is left behind');
  assert.equal(statSync(join(folder, 'services.json')).mode & 0o777, 0o600);
  assert.equal(statSync(folder).mode & 0o777, 0o700);
});

test('a damaged file is refused, and written again by whoever reads the database', () => {
  const data = fresh();
  mkdirSync(join(data, 'last-known'));
  writeFileSync(join(data, 'last-known', 'records.json'), '{"half');
  assert.throws(() => readKnown(data, 'records'), InputError);
  keepKnown(data, 'records', { whole: true });
  assert.deepEqual(readKnown(data, 'records'), { whole: true });
});

test('where it cannot be written that is said, and what was there stays', () => {
  const data = fresh();
  writeFileSync(join(data, 'last-known'), 'a file stands where the folder should');
  assert.throws(() => keepKnown(data, 'services', []), InputError);
  assert.equal(readKnown(data, 'services'), undefined);
});
