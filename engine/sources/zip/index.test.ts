import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zipSync } from 'fflate';
import { InputError } from '#engine/model/problem.ts';
import { readSource } from '../index.ts';
import { isArchive, namesIn, openArchive } from './archive.ts';
import { zipped } from './fixtures/make.ts';
import { refusal, survives } from './fixtures/suite.ts';
import { format } from './index.ts';

const small = zipped({ 'a.txt': 'one', 'b/c.txt': 'two' });

/** @returns the message of the refusal */
function why(bytes: Uint8Array, name = 'a.txt'): string {
  try {
    openArchive('law.docx', bytes).read(name);
  } catch (error) {
    assert.ok(error instanceof InputError, String(error));
    assert.ok(error.message.startsWith('law.docx: '));
    return error.problem.message;
  }
  return 'read';
}

/** Changes bytes at the given places behind each occurrence of a signature. */
function patched(
  bytes: Uint8Array,
  signature: number,
  place: number,
  values: readonly number[],
  only = Infinity,
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  let found = 0;
  for (let at = 0; at + 4 <= copy.length; at += 1) {
    if (view.getUint32(at, true) !== signature) continue;
    if (found < only) copy.set(values, at + place);
    found += 1;
  }
  return copy;
}

const CENTRAL = 0x02014b50;
const END = 0x06054b50;

test('entries are read by name, only when asked for', () => {
  const archive = openArchive('a', small);
  assert.deepEqual(archive.names, ['a.txt', 'b/c.txt']);
  assert.equal(new TextDecoder().decode(archive.read('b/c.txt')), 'two');
  assert.equal(archive.read('none'), undefined);
  assert.ok(isArchive(small));
  assert.deepEqual(namesIn(Uint8Array.of(1, 2)), []);
});

test('names that leave the archive are refused', () => {
  for (const name of ['../x', '/etc/x', 'C:/x', 'a\\b', 'a/../../b', 'a\u0000b', './a']) {
    assert.match(why(zipped({ [name]: 'x' }), name), /absolute path, or climbs out/u, name);
  }
});

test('encrypted entries, double names, unknown methods, parts of several', () => {
  assert.match(why(patched(small, CENTRAL, 8, [1, 0])), /encrypted/u);
  const double = new TextDecoder('latin1')
    .decode(zipped({ 'a.txt': 'one', 'b.txt': 'two' }))
    .replaceAll('b.txt', 'a.txt');
  assert.match(why(Uint8Array.from(double, (sign) => sign.charCodeAt(0))), /two entries have one name/u);
  assert.match(why(patched(small, CENTRAL, 10, [14, 0])), /method 14/u);
  assert.match(why(patched(small, END, 4, [1, 0])), /one part of several/u);
});

test('more than 10,000 entries', () => {
  assert.match(why(patched(small, END, 10, [0xff, 0xff])), /more than 10000 entries/u);
});

test('sizes that lie, in both directions, and a wrong checksum', () => {
  assert.match(why(patched(small, CENTRAL, 24, [1, 0, 0, 0])), /more or less than its size/u);
  assert.match(why(patched(small, CENTRAL, 24, [99, 0, 0, 0])), /more or less than its size/u);
  assert.match(why(patched(small, CENTRAL, 24, [0, 0, 0, 0x7f])), /larger than 134217728 bytes/u);
  assert.match(why(patched(small, CENTRAL, 16, [1, 2, 3, 4])), /checksum/u);
});

test('entries that share bytes', () => {
  const two = zipped({ 'a.txt': 'one', 'b.txt': 'two' });
  const offset = patched(two, CENTRAL, 42, [0, 0, 0, 0]);
  assert.match(why(offset), /share the same bytes/u);
});

test('a bomb of one entry is stopped by its growth, whatever its stated size', () => {
  const bomb = zipSync({ 'a.txt': new Uint8Array(60_000_000) });
  assert.match(why(bomb), /grows by more than 200 to 1/u);
  assert.match(why(patched(bomb, CENTRAL, 24, [9, 0, 0, 0])), /200 to 1|more or less than its size/u);
});

test('many entries together stay below the limit of the whole', () => {
  const files = Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [`${index}`, new Uint8Array(1000)]),
  );
  const archive = openArchive('a', zipSync(files), 5500);
  assert.equal(archive.read('0')?.length, 1000);
  const rest = () => archive.names.slice(1).map((name) => archive.read(name));
  assert.throws(rest, /a: 5: the archive is refused: it holds more than 5500 bytes/u);
});

test('cut off or foreign bytes are damaged', () => {
  assert.match(why(small.slice(0, 40)), /list of contents is missing/u);
  assert.match(why(patched(small, CENTRAL, 42, [9, 0, 0, 0], 1)), /not where the list says/u);
  assert.match(why(patched(small, END, 16, [0xf0, 0, 0, 0])), /list of contents/u);
});

test('archives that are no document say what to do', async () => {
  assert.match(await refusal(format, zipped({ 'ppt/a.xml': '' })), /presentation/u);
  assert.match(await refusal(format, zipped({ 'xl/a.xml': '' })), /workbook/u);
  assert.match(await refusal(format, zipped({ mimetype: 'x', 'content.xml': '' })), /OpenDocument/u);
  assert.match(await refusal(format, zipped({ 'a.txt': '', 'b.txt': '' })), /several files; unpack/u);
  assert.match(await refusal(format, zipped({ 'a.txt': '' })), /unpack it/u);
  await assert.rejects(readSource('laws.zip', zipped({ 'a.txt': 'x', '../b': 'y' })), /climbs out/u);
});

test('damaged archives give an InputError, nothing else', async () => {
  assert.equal(await survives(format, small), 0);
});
