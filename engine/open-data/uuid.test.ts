import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { sha1 } from './sha1.ts';
import { NAMESPACE, uuidOf } from './uuid.ts';

test('SHA-1 is that of Node, for every length around the edges of a block', () => {
  const lengths = fc.oneof(
    fc.integer({ min: 0, max: 200 }),
    fc.constantFrom(55, 56, 63, 64, 65, 119, 120, 128),
  );
  const bytes = lengths.chain((length) => fc.uint8Array({ minLength: length, maxLength: length }));
  fc.assert(
    fc.property(bytes, (each) => {
      assert.equal(Buffer.from(sha1(each)).toString('hex'), createHash('sha1').update(each).digest('hex'));
    }),
  );
});

test('a UUID is of version 5 and variant 1, and follows from its name alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const space = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex');
      const hash = createHash('sha1').update(space).update(new TextEncoder().encode(name)).digest();
      const uuid = uuidOf(name);
      assert.match(uuid, /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      assert.equal(uuid.slice(0, 8), hash.toString('hex').slice(0, 8));
      assert.equal(uuid, uuidOf(name));
    }),
  );
});

test('the space is what it was on the first day, so that no UUID moves', () => {
  assert.equal(NAMESPACE, '737c2cb1-3928-4861-a418-806797c523c5');
  assert.equal(uuidOf('control csam.produce'), '656ad9d7-3339-541d-83e4-3ccc23275bf1');
});
