import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFixture, rowsOf } from '../xml/fixtures/suite.ts';
import { format } from './index.ts';

test('sections, chapeau and continuation, quotations inside, notes behind', () => {
  const draft = readFixture(format, import.meta.url);
  assert.deepEqual(
    [draft.title, draft.abbreviation, draft.lang],
    ['United States Code, Title 99', '99 U.S.C.', 'en'],
  );
  assert.deepEqual(rowsOf(draft.blocks), [
    ['container', undefined, undefined, 'Title 99—MARKETS'],
    ['container', undefined, undefined, 'CHAPTER 1—STALLS'],
    ['article', '§ 1', 'Opening', 'The market shall—'],
    ['paragraph', '(1)', undefined, '(1) open in summer; and'],
    ['paragraph', '(2)', undefined, '(2) Winter.—close in winter,'],
    ['paragraph', undefined, undefined, 'as the mayor decides.'],
    ['note', undefined, undefined, '1'],
    ['note', undefined, undefined, 'So in original.'],
    ['note', undefined, undefined, '(July 1, 2020, ch. 1.)'],
    ['note', undefined, undefined, 'Amendments'],
    ['note', undefined, undefined, '2021—Pub. L. 1 added'],
    ['note', undefined, undefined, '§ 9.'],
    ['note', undefined, undefined, 'Old'],
    ['note', undefined, undefined, 'Old words.'],
    ['article', '§ 2', '', 'Repealed.]'],
    ['article', '§ 3', 'Fairs', 'The Fairs Act is amended by adding:'],
    ['paragraph', undefined, undefined, '“SEC. 9. SIZE.'],
    ['paragraph', undefined, undefined, 'A fair is small.”'],
  ]);
  assert.equal(draft.blocks[14]?.unit?.status, 'repealed');
});
