import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Scored } from './evaluate.ts';
import type { LawIndex } from './law-index.ts';
import { neighbourhood } from './neighbours.ts';

const laws = ['A', 'A', 'A', 'A', 'A', 'A', 'A', 'A', 'A', 'A', 'B', 'B'];
const index = { segments: laws.map((law) => ({ law })) } as unknown as LawIndex;
const at = (segment: number, score: number): Scored => ({
  segment,
  score,
  hits: [],
  rules: 1,
  strong: score,
});
const top = [at(2, 1), at(3, 0.8), at(10, 0.5)];

test('nearness falls with distance and ends with the law', () => {
  const one = neighbourhood(index, top, 4);
  assert.equal(one.first, 1 / 3);
  assert.equal(one.second, 1 / 2);
  assert.equal(one.third, 0);
  assert.equal(one.close, 0.4);
  assert.equal(one.home, 1);
});

test('a provision is no neighbour of itself, and another law is not home', () => {
  assert.equal(neighbourhood(index, top, 2).close, 0.4);
  const other = neighbourhood(index, top, 11);
  assert.equal(other.home, 0);
  assert.equal(other.close, 0.25);
});

test('a cluster counts what stands within six provisions', () => {
  assert.equal(neighbourhood(index, top, 8).cluster, (1 + 0.8) / 4);
  assert.equal(neighbourhood(index, top, 9).cluster, 0.8 / 4);
  assert.equal(neighbourhood(index, [], 0).cluster, 0);
});
