import assert from 'node:assert/strict';
import { test } from 'node:test';
import { likeness } from './likeness.ts';
import { termWriter, type Terms } from './terms.ts';

function termsOf(docs: readonly (readonly number[])[], vocabulary: number): Terms {
  const writer = termWriter();
  for (const ids of docs) {
    writer.open();
    writer.add(Int32Array.from(ids), ids.length, 1);
  }
  return writer.finish(vocabulary);
}

test('words are counted by provision, and found again by word', () => {
  const terms = termsOf([[0, 1, 0], [], [1, 2]], 4);
  assert.deepEqual([...terms.starts], [0, 2, 2, 4]);
  assert.deepEqual([...terms.ids], [0, 1, 1, 2]);
  assert.deepEqual([...terms.counts], [2, 1, 1, 1]);
  assert.deepEqual([...terms.from], [0, 1, 3, 4, 4]);
  assert.deepEqual([...terms.docs], [0, 0, 2, 2]);
  assert.equal(terms.norms[1], 1);
  assert.ok((terms.idf[2] ?? 0) > (terms.idf[1] ?? 0));
});

test('a word counts as often as it is said to, and at most 255 times', () => {
  const writer = termWriter();
  writer.open();
  writer.add(Int32Array.from([0]), 1, 2);
  writer.add(Int32Array.from([0, 0]), 2, 1);
  writer.open();
  writer.add(Int32Array.from(new Array(300).fill(1)), 300, 1);
  assert.deepEqual([...writer.finish(2).counts], [4, 255]);
});

test('more words and provisions than the first room holds', () => {
  const docs = Array.from({ length: 30 }, (_, d) => Array.from({ length: 5000 }, (_, i) => d * 5000 + i));
  const terms = termsOf(docs, 150_000);
  assert.equal(terms.ids.length, 150_000);
  assert.equal(terms.docs[149_999], 29);
});

test('a provision is most like itself, less like one that shares words, not like a stranger', () => {
  const terms = termsOf([[0, 1, 2], [1, 2, 3], [4, 5], [6], [7]], 8);
  const like = likeness(terms, [{ segment: 0, share: 1 }]);
  const [self = 0, near = 0, stranger = 0] = like;
  assert.ok(Math.abs(self - 1) < 1e-6);
  assert.ok(near > 0 && near < self);
  assert.equal(stranger, 0);
  assert.deepEqual(likeness(terms, [{ segment: 0, share: 1 }]), like);
  assert.deepEqual([...likeness(terms, [])], [0, 0, 0, 0, 0]);
});
