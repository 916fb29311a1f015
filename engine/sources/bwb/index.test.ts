import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFixture, rowsOf } from '../xml/fixtures/suite.ts';
import { format } from './index.ts';

test('articles, members, lists, repealed articles, annex', () => {
  const draft = readFixture(format, import.meta.url);
  assert.deepEqual([draft.title, draft.lang], ['Marktwet', 'nl']);
  assert.deepEqual(draft.identity, {
    work: 'BWBR0099999',
    expression: 'http://wetten.overheid.nl/id/BWBR0099999/2021-01-01/0',
    uri: 'http://wetten.overheid.nl/id/BWBR0099999/2021-01-01/0',
    inForce: '2020-07-01',
    versionDate: '2021-01-01',
  });
  assert.deepEqual(rowsOf(draft.blocks), [
    ['paragraph', undefined, undefined, 'Wet van 1 maart 2020 over markten'],
    ['paragraph', undefined, undefined, 'Wij, enz.'],
    ['container', undefined, undefined, 'Hoofdstuk 1 Kramen'],
    ['article', '1', 'Opening', '1 De markt is open:'],
    ['paragraph', 'a.', undefined, 'a. in de zomer;'],
    ['paragraph', 'b.', undefined, 'b. in de winter.'],
    ['paragraph', '2', undefined, '2 Zij sluit.'],
    ['note', undefined, undefined, 'Zie boven.'],
    ['article', '2', '', 'Artikel 2'],
    ['note', undefined, undefined, 'Lasten en bevelen.'],
    ['schedule', 'Bijlage', 'Tarieven', 'Een munt.'],
  ]);
  assert.equal(draft.blocks[8]?.unit?.status, 'repealed');
});
