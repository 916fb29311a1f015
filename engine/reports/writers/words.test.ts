import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordLimit } from '../word-limits.ts';
import { EVERY_PART } from './fixtures/every-part.ts';
import { countWords, limitLine, wordsIn } from './words.ts';

const say = (key: string, args: object = {}) =>
  key === 'date-locale' ? 'en-GB' : [key, ...Object.values(args)].join(' ');

/** As LibreOffice 7.4 counts them. */
const COUNTED: readonly (readonly [string, number])[] = [
  ['a – b', 2],
  ['c—d e-f', 3],
  ['§ 184b', 2],
  ['“x” / y', 3],
  ['10,700', 1],
  ['art. 3(1)(a)', 2],
  ["l’enfant d'a", 2],
  ['a … b', 3],
  ['–', 0],
  ['-', 1],
  ['a\u00a0b\u202fc\nd\te', 5],
  ['x\u2011y', 1],
  ['拐卖儿童的，处五年。', 10],
  ['“拐卖”x', 4],
  ['아동 매매', 4],
  ['カタカナ', 4],
  ['يعاقب بالسجن (المادة 41) 2007.', 5],
  ['', 0],
];

for (const [text, count] of COUNTED) {
  test(`${JSON.stringify(text)} has ${count} words`, () => assert.equal(wordsIn(text), count));
}

test('the parts of a count come to all of it, and the line that says it is counted', () => {
  const { all, ...parts } = countWords(EVERY_PART, say);
  assert.equal(
    Object.values(parts).reduce((sum, count) => sum + count, 0),
    all,
  );
  const { limit: _, ...without } = EVERY_PART;
  assert.equal(all - countWords(without, say).all, wordsIn(limitLine(EVERY_PART, all, say)!));
});

test('a limit that was not read in its source says so; one too weakly known is not shown', () => {
  assert.match(limitLine(EVERY_PART, 1, say)!, /words-within .* words-unverified/u);
  assert.match(limitLine(EVERY_PART, 99_999, say)!, /^words-over/u);
  const periodic = { ...EVERY_PART, limit: wordLimit('periodic')! };
  assert.doesNotMatch(limitLine(periodic, 1, say)!, /unverified/u);
  assert.equal(wordLimit('initial')?.verified, false);
  assert.equal(wordLimit('replies'), undefined);
});

test('the number of a note is a letter of its word, and a word where it hangs on none', () => {
  const note = { type: 'note' as const, text: 'x' };
  const text = (words: string) => ({ type: 'text' as const, text: words });
  const count = (...inlines: readonly (typeof note | ReturnType<typeof text>)[]) =>
    countWords({ title: '', lang: 'en', parts: [{ type: 'paragraph', inlines }] }, say).text;
  // As LibreOffice 7.4 counts them.
  assert.equal(count(text('a'), note, text('b')), 1);
  assert.equal(count(text('a '), note, text(' b')), 3);
  assert.equal(count(text('a '), note, text('b')), 2);
  assert.equal(count(text('拐'), note, text('卖')), 3);
});
