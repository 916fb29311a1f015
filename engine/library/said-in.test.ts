import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLibrary } from '#engine/facts/index.ts';
import type { LibraryRecord, LibraryValues } from '#engine/model/library.ts';
import { libraryFiles } from '#store/facts.ts';
import { saidIn } from './said-in.ts';

const records = readLibrary(libraryFiles().records);
const found = records.find(({ id }) => id === 'L021');
assert.ok(found);
const norwegian: LibraryRecord = found;
const ours = norwegian.values;

/** As the operator added or put it right. */
const own = (values: Partial<LibraryValues>): LibraryRecord => ({
  id: 'A001',
  values: { ...ours, ...values },
  seen: '2026-11-22',
});

test('what came with the house names a work in English, whatever the work is in', () => {
  assert.deepEqual(ours.languages, ['no']);
  assert.deepEqual(saidIn(norwegian, ours), { title: 'en', publishers: 'en' });
  // Its titles are written with the letters of English: one in Arabic or Chinese would be marked wrongly.
  for (const { id, values } of records) assert.doesNotMatch(values.title, /[^\p{Script=Latin}\P{L}]/u, id);
});

test('what is put right keeps the language of the words that were left as they were', () => {
  assert.deepEqual(saidIn(own({ year: 2017 }), ours), { title: 'en', publishers: 'en' });
  assert.deepEqual(saidIn(own({ title: 'Terminologiveileder' }), ours), { title: 'no', publishers: 'en' });
  assert.deepEqual(saidIn(own({ publishers: ['ECPAT Norge'] }), ours), { title: 'en', publishers: '' });
});

test('a title of the operator is in the language of the work, where there is one and its letters fit', () => {
  const of = (title: string, ...languages: string[]) => saidIn(own({ title, languages }), undefined).title;
  assert.equal(of('دليل حماية الطفل (UNICEF)', 'ar'), 'ar');
  assert.equal(of('Lignes directrices', 'fr'), 'fr');
  assert.equal(of('儿童权利', 'zh-Hans'), 'zh-Hans');
  assert.equal(of('Child protection guide', 'ar'), '', 'its letters say otherwise');
  assert.equal(of('دليل', 'fr'), '');
  assert.equal(of('Lignes directrices', 'fr', 'en'), '', 'which of them, nobody said');
  for (const tags of [[], ['und'], ['mul'], ['zh-yue'], ['']]) assert.equal(of('A guide', ...tags), '');
  assert.equal(of('2019', 'fr'), '');
});
