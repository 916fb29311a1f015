import assert from 'node:assert/strict';
import { test } from 'node:test';
import { likeWords } from './words.ts';

const passages = [
  'The stall opens at six and the child pays.',
  'A tent closes; the child leaves.',
  'Nothing here.',
];

test('the passage with the telling words is the likest, whatever the ending of the word', () => {
  const [stall, tent] = likeWords(
    [[['Opening of stalls', 1]], [['Tents, and how they are closed', 1]]],
    passages,
  );
  assert.ok((stall?.[0] ?? 0) > (stall?.[1] ?? 0));
  assert.ok((tent?.[1] ?? 0) > (tent?.[0] ?? 0));
  assert.equal(tent?.[2], 0);
});

test('a word that every requirement uses tells less than one of its own', () => {
  const queries = ['child stall', 'child tent', 'child law', 'child boat'].map(
    (text) => [[text, 1]] as const,
  );
  const [stall] = likeWords(queries, ['the child goes', 'the stall opens', 'a boat', 'a law', 'a tent']);
  assert.ok((stall?.[1] ?? 0) > (stall?.[0] ?? 0) * 2);
});

test('nothing to compare gives nothing', () => {
  assert.deepEqual(likeWords([[]], ['a stall']), [new Float64Array(1)]);
  assert.deepEqual(likeWords([[['stall', 1]]], []), [new Float64Array(0)]);
});
