import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestFirst } from './closeness.ts';
import { provision } from './fixtures/reading.ts';
import { hitsOf, termsOf, wordsIn } from './words.ts';

const asked = (typed: string) => termsOf(typed).map(({ word, begins }) => `${word}${begins ? '*' : ''}`);

test('words: without case and accents, split at every sign', () => {
  assert.deepEqual(wordsIn("L'ENFANT, âgé de 15 ans (art. 227-23)"), [
    'l',
    'enfant',
    'age',
    'de',
    '15',
    'ans',
    'art',
    '227',
    '23',
  ]);
  assert.deepEqual(wordsIn('  …  '), []);
  assert.deepEqual(wordsIn('Straße ЗАКОН дети'), ['straße', 'закон', 'дети']);
  assert.deepEqual(wordsIn(`a\u0301\u0302 ${'x'.repeat(99)}`), ['a', 'x'.repeat(40)]);
});

test('Arabic: also without the article and what is tied to it', () => {
  assert.deepEqual(wordsIn('الطِّفْل'), ['الطفل', 'طفل']);
  assert.deepEqual(wordsIn('وبالأطفال'), ['وبالاطفال', 'اطفال']);
  assert.deepEqual(asked('الطفل'), ['طفل*']);
  assert.deepEqual(asked('طفل'), ['طفل*']);
});

test('scripts without spaces: pairs of letters, without the marks of sound', () => {
  assert.deepEqual(wordsIn('児童ポルノ法'), ['児童', '童ホ', 'ホル', 'ルノ', 'ノ法', '法']);
  assert.deepEqual(asked('児童ポルノ'), ['児童*', '童ホ*', 'ホル*', 'ルノ*']);
  assert.deepEqual(asked('法'), ['法*']);
  assert.deepEqual(wordsIn('第12条'), ['第', '12', '条']);
  assert.deepEqual(wordsIn('아동 복지법'), ['아동', '복지법'], 'Korean has spaces');
});

test('a short word means itself alone, each is asked for once', () => {
  assert.deepEqual(asked('de la Peine, peine'), ['de', 'la', 'peine*']);
});

test('where a word stands, and how much it counts there', () => {
  const segments = [
    provision(1, { number: '7', heading: 'Sale', text: 'sale sale of a child' }),
    provision(2, { number: '8', heading: '', text: `child ${'x '.repeat(40)}` }),
  ];
  const hits = hitsOf(segments, 10);
  assert.deepEqual(hits.get('sale'), [10 * 16 + 6]);
  assert.deepEqual(hits.get('child'), [10 * 16 + 1, 11 * 16 + 1]);
  assert.deepEqual(hits.get('7'), [10 * 16 + 6]);
  assert.deepEqual(hits.get('x'), [11 * 16 + 15]);
});

test('of those that hold all words, first where they stand close together; a number that was asked for before all', () => {
  const far = provision(1, { text: `child ${'and so on '.repeat(30)} sale` });
  const near = provision(2, { text: 'the sale of a child' });
  const numbered = provision(3, { text: `sale ${'and so on '.repeat(50)} children` });
  const found = [far, near, numbered].map((segment) => ({ segment, numbered: segment === numbered }));
  assert.deepEqual(nearestFirst(found, termsOf('sale child')), [numbered, near, far]);
  assert.deepEqual(nearestFirst(found, termsOf('sale')), [far, near, numbered]);
});
