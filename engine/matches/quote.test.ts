import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Hit } from './evaluate.ts';
import { quoteOf } from './quote.ts';
import { vocabulary } from './words.ts';

/** A hit whose groups stand at these characters of the text. */
function hit(...groups: readonly (readonly (readonly [start: number, end: number])[])[]): Hit {
  const found = groups.map((places) => ({
    posting: { places: places.flatMap(([start, end]) => [start, end, start, end]) },
  }));
  return { found } as unknown as Hit;
}

function at(text: string, word: string): [number, number] {
  return [text.indexOf(word), text.indexOf(word) + word.length];
}

test('quotes the sentence around the words, without its neighbours', () => {
  const text = 'The first rule. Whoever sells a child shall be punished. The last rule.';
  const quote = quoteOf(text, hit([at(text, 'sells')], [at(text, 'child')]));
  assert.equal(quote.exact, 'Whoever sells a child shall be punished.');
  assert.equal(quote.prefix.endsWith('rule. '), true);
});

test('of several places the nearest together are quoted', () => {
  const text = 'A child is a person.\nTo sell a child is a crime.';
  const second = text.lastIndexOf('child');
  const quote = quoteOf(text, hit([at(text, 'sell')], [at(text, 'child'), [second, second + 5]]));
  assert.equal(quote.exact, 'To sell a child is a crime.');
});

test('without a place the beginning is quoted, whole words only', () => {
  assert.equal(quoteOf('Short.', undefined).exact, 'Short.');
  assert.equal(quoteOf('', undefined).exact, '');
  const { exact } = quoteOf('word '.repeat(300), undefined);
  assert.ok(exact.length <= 420 && exact.endsWith('word'), exact);
});

test('any quotation is a slice of the text, splits no surrogate pair, and is at most so long', () => {
  const piece = fc.constantFrom(
    'a',
    'bb ',
    '. ',
    ';',
    '\n',
    '😀',
    '𝒳',
    'é',
    ' ',
    'xyz'.repeat(200),
    '😀'.repeat(300),
  );
  const place = fc.tuple(fc.nat(), fc.nat(5));
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
      fc.array(fc.array(place, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
      (text, groups) => {
        const { count, starts, ends } = vocabulary().read(text);
        // A place is made of words, from the first to the last of a few.
        const inside = groups.map((places) =>
          places
            .filter(() => count > 0)
            .map(([first, more]) => [first % count, Math.min(count - 1, (first % count) + more)] as const)
            .sort((a, b) => a[0] - b[0])
            .map(([first, last]): [number, number] => [starts[first] as number, ends[last] as number]),
        );
        const quote = quoteOf(text, hit(...inside));
        assert.equal(quote.exact, text.slice(quote.start, quote.end));
        assert.ok(!isLow(text, quote.start) && !isLow(text, quote.end), `${quote.start}-${quote.end}`);
        assert.ok(quote.exact.length <= 841, `${quote.exact.length}`);
      },
    ),
    { numRuns: 500 },
  );
});

/** Whether a cut here would split a pair. */
function isLow(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  const before = text.charCodeAt(i - 1);
  return code >= 0xdc00 && code <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
}
