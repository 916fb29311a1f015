import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cites } from './cites.ts';

test('sources are numbered as facts name them, each once', () => {
  const noted = cites();
  const a = { title: 'A source', asOf: '2026-02-03', trust: 'high' } as const;
  const b = { ...a, asOf: '2015-01-31' };
  assert.deepEqual(noted.of([a]), [1]);
  assert.deepEqual(noted.of([b, a]), [2, 1]);
  assert.deepEqual(noted.of([{ ...a }]), [1], 'the same source in another place is the same source');
  assert.deepEqual(noted.all(), [a, b]);
});
