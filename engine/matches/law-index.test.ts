import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lookUp } from './evaluate.ts';
import { indexLaw, type Lexicons } from './law-index.ts';
import { packOf, provision } from './made-up.ts';
import { isPresent } from './postings.ts';

const pack = packOf({ child: ['child*', 'minor'], sell: ['sell* ~3 child*'], law: ['act'] });
const concepts = new Map(['child', 'sell', 'law', 'nobody'].map((name, at) => [name, at]));

function at(index: ReturnType<typeof indexLaw>, concept: string, segment: number) {
  return lookUp(index, { concept: concepts.get(concept) ?? -1, name: concept, field: 'any' }, segment);
}

test('a concept is known by field, with its places in the text', () => {
  const text = 'To sell a child, or children.';
  const segment = provision(1, text, { heading: 'Sale of a minor', path: ['Part I', 'Children'] });
  const index = indexLaw([provision(0, 'Nothing.'), segment], [pack], concepts);
  const child = at(index, 'child', 1);
  assert.equal(child?.heading, 1 / 4);
  assert.deepEqual([child?.path, child?.law], [true, false]);
  const [, , start, end] = child?.places ?? [];
  assert.equal(text.slice(start, end), 'child');
  assert.deepEqual(child?.places.length, 8);
  assert.deepEqual(at(index, 'sell', 1)?.places.slice(0, 2), [1, 3]);
  assert.equal(at(index, 'law', 1)?.law, true);
  assert.equal(at(index, 'child', 0), undefined);
  assert.equal(at(index, 'nobody', 1), undefined);
  assert.equal(index.lengths[1], 6);
});

test('of two readings that begin at one word the longer is kept, and at most 24 places', () => {
  const own = packOf({ child: ['a', 'a ~1 b'] });
  const index = indexLaw([provision(1, 'a c b'), provision(2, 'a '.repeat(100))], [own], concepts);
  assert.deepEqual(at(index, 'child', 0)?.places, [0, 2, 0, 5]);
  assert.equal(at(index, 'child', 1)?.places.length, 24 * 4);
});

test('a language without a pack gives no concepts; a regional one uses the pack of its language', () => {
  const segments = ['en', 'fo', 'en-GB'].map((lang, order) => provision(order, 'a child', { lang }));
  const index = indexLaw(segments, [pack], concepts);
  assert.deepEqual(
    segments.map((_, segment) => at(index, 'child', segment) !== undefined),
    [true, false, true],
  );
});

test('an empty law set is an empty index, and lexicons serve the next law', () => {
  const lexicons: Lexicons = new Map();
  const empty = indexLaw([], [pack], concepts, undefined, lexicons);
  assert.deepEqual([...empty.postings.count], [0, 0, 0, 0]);
  indexLaw([provision(1, 'a child')], [pack], concepts, undefined, lexicons);
  const lexicon = lexicons.get('en');
  assert.ok(lexicon);
  const again = indexLaw([provision(1, 'a minor')], [pack], concepts, undefined, lexicons);
  assert.equal(lexicons.get('en'), lexicon);
  assert.ok(at(again, 'child', 0));
});

test('what the bits say is what the places say, for any law', () => {
  const word = fc.constantFrom('child', 'minor', 'sells', 'act', 'x', '.', ';');
  const words = fc.array(word, { maxLength: 12 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(fc.array(fc.tuple(words, words, words), { maxLength: 70 }), (rows) => {
      const segments = rows.map(([text, heading, path], order) =>
        provision(order, text, { heading, path: [path] }),
      );
      const index = indexLaw(segments, [pack], concepts);
      for (const [name, concept] of concepts) {
        let count = 0;
        segments.forEach((_, segment) => {
          const posting = at(index, name, segment);
          if (posting) count++;
          const is = (field: 'any' | 'heading' | 'path' | 'law' | 'text') =>
            isPresent(index.postings, concept, field, segment);
          assert.deepEqual(
            [is('any'), is('heading'), is('path'), is('law'), is('text')],
            [
              posting !== undefined,
              (posting?.heading ?? 0) > 0,
              posting?.path ?? false,
              posting?.law ?? false,
              (posting?.places.length ?? 0) > 0,
            ],
          );
        });
        assert.equal(index.postings.count[concept], count);
      }
    }),
  );
});
