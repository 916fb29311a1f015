import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { InputError } from '#engine/model/problem.ts';
import { readFiles } from './files.ts';

const root = mkdtempSync(join(tmpdir(), 'tutela-files-'));
after(() => rmSync(root, { recursive: true }));
const at = (...path: string[]) => join(root, ...path);
for (const folder of ['laws/sub', 'laws/.git', 'more', 'empty']) mkdirSync(at(folder), { recursive: true });
writeFileSync(at('laws/b.md'), 'b');
writeFileSync(at('laws/a.md'), 'a');
writeFileSync(at('laws/sub/c.md'), 'c');
writeFileSync(at('laws/none.md'), '');
writeFileSync(at('laws/.hidden'), 'h');
writeFileSync(at('laws/.git/config'), 'g');
writeFileSync(at('more/a.md'), 'other');
symlinkSync(root, at('laws/loop'));

test('a folder is read in one order, hidden files and links to folders passed over, trouble kept as a problem', () => {
  const { files, problems } = readFiles([at('laws')]);
  assert.deepEqual(
    files.map(({ name }) => name),
    ['a.md', 'b.md', 'sub/c.md'],
  );
  assert.deepEqual(
    problems.map(({ code, file }) => [code, file]),
    [
      ['not-a-file', 'loop'],
      ['empty-file', 'none.md'],
    ],
  );
});

test('names hold no folder of the machine, and files of one name keep apart', () => {
  const { files } = readFiles([at('laws', 'a.md'), at('more')]);
  assert.deepEqual(
    files.map(({ name }) => name),
    ['laws/a.md', 'more/a.md'],
  );
});

for (const [name, path, code] of [
  ['missing', 'nowhere.md', 'no-such-file'],
  ['empty', 'laws/none.md', 'empty-file'],
  ['an empty folder', 'empty', 'empty-folder'],
] as const) {
  test(`a path that was named and is ${name} stops the run`, () => {
    assert.throws(
      () => readFiles([at(path)]),
      (error) => error instanceof InputError && error.problem.code === code,
    );
  });
}

test('a file beyond the limit is refused before it is read', () => {
  assert.throws(() => readFiles([at('laws/a.md')], { limit: 0 }), /the limit is 0 MB; split it/);
});

for (const [kind, head, mb, message] of [
  ['plain text', 'Article 1', 33, /has 33 MB, the limit is 32 MB for plain text; split it/],
  ['HTML', '<!DOCTYPE html>', 65, /has 65 MB, the limit is 64 MB for HTML and XML; split it/],
  ['XML with a mark of its byte order', '\ufeff<?xml version="1.0"?>', 65, /the limit is 64 MB for HTML/],
  ['a PDF', '%PDF-1.7', 201, /has 201 MB, the limit is 200 MB; split it/],
] as const) {
  test(`${kind} has a limit of its own, named in the message`, () => {
    mkdirSync(at('large'), { recursive: true });
    writeFileSync(at('large', 'file'), head);
    // A sparse file: it has a size and takes no room.
    truncateSync(at('large', 'file'), mb * 1024 * 1024);
    assert.throws(() => readFiles([at('large', 'file')]), message);
    truncateSync(at('large', 'file'), (mb - 1) * 1024 * 1024);
    assert.equal(readFiles([at('large', 'file')]).files[0]?.bytes.length, (mb - 1) * 1024 * 1024);
  });
}
