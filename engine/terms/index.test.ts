import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Segment } from '#engine/model/segment.ts';
import { compileTerms, readTerms } from './index.ts';
import { quotationsOf } from './quotations.ts';

const pack = readTerms(
  'en',
  `
titles: ["short title"]
kept: ["protocol ~9 child pornography"]
avoid:
  - { concept: csam, why: abuse, use: material, say: ["child|kiddie porn*", "pornography of ~1 children"] }
terms:
  csam: { preferred: material }
`,
);
const terminology = compileTerms([pack]);

function words(text: string, changes: Partial<Segment> = {}): string[] {
  return terminology
    .read({ id: 'a', lang: 'en', heading: '', text, ...changes } as Segment)
    .map((hit) => hit.words);
}

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['inflections', 'Child pornographers and kiddie porn', ['Child pornographers', 'kiddie porn']],
  [
    'hyphens and broken lines',
    'child-pornography, child\npornography',
    ['child-pornography', 'child\npornography'],
  ],
  ['other words between', 'pornography of the children', ['pornography of the children']],
  ['punctuation between is no term', 'a child, pornography and a child (pornographic)', []],
  ['half a word is no term', 'brainchild pornography', []],
  ['double marks', 'the words "child pornography" and “child pornography”', []],
  ['single marks', "the words 'child pornography' and ‘child pornography’", []],
  [
    'guillemets and low marks',
    'les mots « child pornography », „child pornography“, »child pornography«',
    [],
  ],
  ['an apostrophe quotes nothing', "the child's or a girls' child pornography isn't", ['child pornography']],
  ['a mark without its twin quotes nothing', 'six 5" discs of child pornography', ['child pornography']],
  ['each paragraph opened anew', '« One.\n« Two child pornography. » child porn', ['child porn']],
  ['a block quotation', 'Words:\n> child pornography\nchild pornography', ['child pornography']],
  ['the title of a treaty', 'the Protocol on sale, prostitution and child pornography', []],
  ['a treaty in the sentence before', 'See the Protocol. The child pornography law', ['child pornography']],
  ['the title of an act', 'under the Child Pornography Prevention Act 1998', []],
  [
    'a capital at the beginning is no title',
    'Child pornography is an act of violence',
    ['Child pornography'],
  ],
];

for (const [name, text, expected] of CASES) test(name, () => assert.deepEqual(words(text), expected));

test('headings, provisions that only name the law, and other languages are not read', () => {
  assert.deepEqual(words('It is a crime.', { heading: 'Child pornography' }), []);
  assert.deepEqual(words('The child pornography law', { heading: 'Short title' }), []);
  assert.deepEqual(words('The child pornography law', { lang: 'sv' }), []);
  assert.deepEqual(words('The child pornography law', { lang: 'en-GB' }), ['child pornography']);
});

test('a bad file of terms is refused by its place', () => {
  const bad = (avoid: string) => () => readTerms('en', `titles: []\nkept: []\nterms: {}\navoid: ${avoid}`);
  assert.throws(
    bad('[{ concept: x, why: abuse, use: u, say: [a] }]'),
    /languages\/en\/terms\.yaml: avoid: there is no/,
  );
  assert.throws(bad('[{ concept: x, why: because, use: u, say: [a] }]'), /avoid\.0\.why/);
});

test('any text: hits are slices of it, in order, outside quotations', () => {
  const piece = fc.constantFrom(
    'child',
    'porn',
    'pornography',
    ' ',
    '\n',
    '"',
    "'",
    '“',
    '”',
    '«',
    '»',
    '„',
    '>',
    '.',
    'Act',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      const quoted = quotationsOf(text);
      for (const hit of terminology.read({ id: 'a', lang: 'en', heading: '', text } as Segment)) {
        assert.equal(text.slice(hit.start, hit.end), hit.words);
        assert.ok(hit.start >= last);
        assert.ok(!quoted.some(([from, to]) => from <= hit.start && hit.end <= to));
        last = hit.end;
      }
    }),
  );
});

test('hostile marks cost no more than linear time', () => {
  for (const sign of ["'a ", '« ', '„a\n', '„„a“\n', '"', '‘a ', 'child ']) {
    const started = performance.now();
    words(sign.repeat(200_000) + ' child porn');
    assert.ok(performance.now() - started < 4000, JSON.stringify(sign));
  }
});
