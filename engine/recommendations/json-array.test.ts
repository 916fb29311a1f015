import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { InputError } from '#engine/model/problem.ts';
import { arrayReader } from './json-array.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function read(text: string, size: number): unknown[] {
  const reader = arrayReader('a.json');
  const all = bytes(text);
  const found: unknown[] = [];
  for (let at = 0; at < all.length; at += size) {
    found.push(
      ...reader.push(all.subarray(at, at + size)).map((one) => ('value' in one ? one.value : one.fault)),
    );
  }
  reader.end();
  return found;
}

test('any array of objects comes back, wherever the bytes are cut', () => {
  fc.assert(
    fc.property(
      fc.array(fc.dictionary(fc.string(), fc.jsonValue())),
      fc.integer({ min: 1, max: 40 }),
      (all, size) => {
        const plain = JSON.parse(JSON.stringify(all)) as unknown[];
        assert.deepEqual(read(JSON.stringify(all), size), plain);
        assert.deepEqual(read(`\uFEFF ${JSON.stringify(all, undefined, 2)}\n`, size), plain);
      },
    ),
    { numRuns: 200 },
  );
});

test('braces and quotes within text end nothing', () => {
  const all = [{ Text: '}]" \\" {[' }, { Text: '\\' }];
  for (const size of [1, 3, 1000]) assert.deepEqual(read(JSON.stringify(all), size), all);
});

test('a damaged record is told with its place, and the next are read', () => {
  const reader = arrayReader('a.json');
  const found = reader.push(bytes('[{"a":1},{"a":},{"a":3}]'));
  reader.end();
  assert.deepEqual(
    found.map((one) => ('value' in one ? one.value : [one.index, one.offset])),
    [{ a: 1 }, [1, 9], { a: 3 }],
  );
});

test('what is no array, or has no end, is refused with the place', () => {
  const refused = (text: string, wanted: RegExp) =>
    assert.throws(
      () => {
        const reader = arrayReader('a.json');
        reader.push(bytes(text));
        reader.end();
      },
      (error) => error instanceof InputError && wanted.test(error.message),
    );
  refused('{"a":1}', /a\.json: is not a JSON array/u);
  refused('', /is not a JSON array/u);
  refused('<html>', /is not a JSON array/u);
  refused('[{"a":1},{"a"', /record 2, byte 13: the file ends before the array/u);
  refused('[{"a":1},', /record 2, byte 9/u);
  refused('[{"a":1}] x', /more after the end/u);
  refused('[1, 2]', /a record was expected/u);
  refused(`[{"a":"${'x'.repeat(4_100_000)}`, /record 1, byte 1: the record has no end/u);
});
