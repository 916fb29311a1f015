import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { mustBeWritable, writeFolder } from './write.ts';

const root = mkdtempSync(join(tmpdir(), 'tutela-write-'));
after(() => rmSync(root, { recursive: true }));

test('a new folder is made with all of its files and nothing beside it', () => {
  writeFolder(join(root, 'deep', 'out'), [
    { name: 'a', text: '1' },
    { name: 'b', text: '2' },
  ]);
  assert.deepEqual(readdirSync(join(root, 'deep')), ['out']);
  assert.deepEqual(readdirSync(join(root, 'deep', 'out')).sort(), ['a', 'b']);
});

test('files of other names in a folder stay', () => {
  mkdirSync(join(root, 'kept'));
  writeFileSync(join(root, 'kept', 'mine'), 'mine');
  writeFolder(join(root, 'kept'), [{ name: 'a', text: '1' }]);
  assert.equal(readFileSync(join(root, 'kept', 'mine'), 'utf8'), 'mine');
  assert.deepEqual(readdirSync(join(root, 'kept')).sort(), ['a', 'mine']);
});

test('when one file cannot be written, none is', () => {
  const folder = join(root, 'half');
  assert.throws(
    () =>
      writeFolder(folder, [
        { name: 'a', text: '1' },
        { name: 'no/such/place', text: '2' },
      ]),
    /cannot be written/,
  );
  assert.equal(existsSync(folder), false);
  assert.deepEqual(
    readdirSync(root).filter((name) => name.startsWith('.tutela')),
    [],
  );
});

test('a file in the place of the folder is named before any work', () => {
  writeFileSync(join(root, 'file'), '');
  assert.throws(() => mustBeWritable(join(root, 'file')), /is a file, not a folder/);
  assert.throws(() => mustBeWritable(join(root, 'file', 'below')), /is a file, not a folder/);
});
