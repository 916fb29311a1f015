import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Evidence } from '#engine/model/finding.ts';
import type { Segment } from '#engine/model/segment.ts';
import { readGround } from '#operations/ground.ts';
import { groundFiles } from '#store/catalogue.ts';
import { provision } from './report.ts';

const { say } = readGround(groundFiles());
const evidence = { law: 'PC', number: '41', heading: 'Possession', segment: 'PC/en/art_41' } as Evidence;
const on = (page?: number) => ({ id: 'PC/en/art_41', ...(page === undefined ? {} : { page }) }) as Segment;

test('a provision is cited with the page where it begins, where the file has pages', () => {
  const cited = (segment: Segment | undefined) => provision(evidence, segment, say);
  assert.deepEqual(cited(on(1012)), {
    type: 'cite',
    text: 'PC, art. 41 (Possession), p. 1012',
    ref: 'PC/en/art_41',
  });
  assert.equal(cited(on()).text, 'PC, art. 41 (Possession)');
  assert.equal(cited(undefined).text, 'PC, art. 41 (Possession)');
});
