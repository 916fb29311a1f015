import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { InputError } from '#engine/model/problem.ts';
import { dataFolder } from './data-folder.ts';
import { keepOriginal, readOriginal } from './originals.ts';

const root = mkdtempSync(join(tmpdir(), 'tutela-originals-'));
after(() => rmSync(root, { recursive: true }));
const BYTES = new TextEncoder().encode('# Code\n\n## Article 1\n');
const HASH = createHash('sha256').update(BYTES).digest('hex');
const place = (folder: string) => join(folder, 'originals', HASH.slice(0, 2), HASH.slice(2));
const coded = (code: string) => (error: unknown) =>
  error instanceof InputError && error.problem.code === code;

test('bytes are kept under their hash, once, with nothing left beside them', () => {
  const folder = join(root, 'one');
  assert.equal(keepOriginal(folder, BYTES), HASH);
  const first = statSync(place(folder)).mtimeMs;
  assert.equal(keepOriginal(folder, BYTES), HASH);
  assert.equal(statSync(place(folder)).mtimeMs, first);
  assert.deepEqual(readdirSync(join(folder, 'originals', HASH.slice(0, 2))), [HASH.slice(2)]);
  assert.deepEqual(new Uint8Array(readOriginal(folder, HASH)), BYTES);
});

test('half a document in the place of a whole one is written again', () => {
  const folder = join(root, 'half');
  keepOriginal(folder, BYTES);
  writeFileSync(place(folder), BYTES.slice(0, 5));
  keepOriginal(folder, BYTES);
  assert.deepEqual(new Uint8Array(readFileSync(place(folder))), BYTES);
});

test('an original that was changed is not given out', () => {
  const folder = join(root, 'changed');
  keepOriginal(folder, BYTES);
  writeFileSync(place(folder), BYTES.toReversed());
  assert.throws(() => readOriginal(folder, HASH), coded('original.damaged'));
});

test('an original that is not there, and a name that is no hash, are refused', () => {
  assert.throws(() => readOriginal(join(root, 'none'), HASH), coded('original.missing'));
  assert.throws(() => readOriginal(root, '../../../etc/passwd'), coded('original.bad-hash'));
  assert.throws(() => readOriginal(root, HASH.toUpperCase()), coded('original.bad-hash'));
});

test('a folder that cannot be written is one line that names TUTELA_DATA', (t) => {
  writeFileSync(join(root, 'file'), '');
  assert.throws(
    () => keepOriginal(join(root, 'file'), BYTES),
    (error) =>
      coded('data-not-writable')(error) &&
      /set TUTELA_DATA to a folder that can be written$/.test(String(error)),
  );
  if (process.getuid?.() === 0) return t.diagnostic('rights are not tried: this runs as root');
  const shut = mkdtempSync(join(root, 'shut-'));
  chmodSync(shut, 0o500);
  assert.throws(() => keepOriginal(shut, BYTES), coded('data-not-writable'));
});

test('the data folder is TUTELA_DATA, else "data" where Tutela was started', () => {
  assert.equal(dataFolder({ TUTELA_DATA: '/kept' }, '/here'), '/kept');
  assert.equal(dataFolder({}, '/here'), join('/here', 'data'));
  assert.equal(dataFolder({ TUTELA_DATA: ' ' }, '/here'), join('/here', 'data'));
});
