import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { placesIn } from '#engine/reports/index.ts';
import { segment as segmentsOf } from '#engine/segments/index.ts';
import { readText } from '#engine/sources/index.ts';
import { compileTerms } from '#engine/terms/index.ts';
import { readGround } from '#operations/ground.ts';
import { PACKAGE, groundFiles } from '#store/catalogue.ts';

const ground = readGround(groundFiles());
const terminology = compileTerms(ground.terms);

/** Draft bills of our own; what is not in the list beside one is a known non-hit of it. */
for (const lang of ['en', 'fr', 'es', 'de', 'pt']) {
  test(`the ${lang} draft: exactly the terms to replace, with line and column`, () => {
    const name = `${lang}.md`;
    const file = join(PACKAGE, 'tests', 'golden', 'lint', name);
    const bytes = readFileSync(file);
    const raw = bytes.toString('utf8');
    const places = placesIn(new Map([[name, raw]]));
    const lines = readText(name, bytes)
      .flatMap((source) => segmentsOf(source).segments)
      .flatMap((segment) =>
        terminology.read(segment).map((hit) => {
          const place = places(segment, hit.start, hit.end);
          assert.equal(hit.words, segment.text.slice(hit.start, hit.end));
          const words = raw.slice(place!.offset, place!.offset! + place!.length!);
          assert.equal(words.replace(/\s+/g, ' '), hit.words.replace(/\s+/g, ' '));
          return `${place?.line}:${place?.column} ${hit.concept} ${hit.level} ${JSON.stringify(hit.words)}`;
        }),
      );
    const expected = file.replace(/\.md$/, '.txt');
    assert.equal(`${lines.join('\n')}\n`, existsSync(expected) ? readFileSync(expected, 'utf8') : '');
  });
}

test('each of the five languages has the same 76 concepts, each with a preferred term', () => {
  const concepts = (lang: string) => Object.keys(ground.terms.find((pack) => pack.lang === lang)!.terms);
  assert.equal(concepts('en').length, 76);
  for (const lang of ['fr', 'es', 'de', 'pt']) assert.deepEqual(concepts(lang), concepts('en'), lang);
});

test('a recommended term is never itself a term to replace', () => {
  for (const { lang, avoid, terms } of ground.terms) {
    const words = [...avoid.map(({ use }) => use), ...Object.values(terms).map(({ preferred }) => preferred)];
    for (const text of words) {
      // "(avoid)" marks a usual word without a good one in its place.
      const found = terminology.read(provision(lang, text.replace(/[\w ]+\(avoid\)/gu, '')));
      assert.deepEqual(
        found.map((hit) => hit.words),
        [],
        `${lang}: ${text}`,
      );
    }
  }
});

test('every reason has words', () => {
  for (const { avoid } of ground.terms) {
    for (const { why } of avoid) assert.ok(ground.say(`term-why-${why}`).length > 20);
  }
});

test('the terms are those of the note they were carried over from', (t) => {
  const note = join(PACKAGE, '..', 'shared', 'domain', 'terms.tsv');
  if (!existsSync(note)) return t.skip('the note stands beside the repository only where it is developed');
  const rows = readFileSync(note, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'));
  for (const [, concept, preferred, legacy, ...national] of rows) {
    const own = (lang: string) => ground.terms.find((pack) => pack.lang === lang)!.terms[concept!];
    assert.equal(own('en')?.preferred, preferred);
    assert.equal(own('en')?.legacy ?? '', legacy);
    for (const [at, lang] of ['fr', 'es', 'de', 'pt'].entries()) {
      const { preferred, statutory } = own(lang)!;
      assert.equal([preferred, statutory].filter(Boolean).join(' // '), national[at], `${lang}: ${concept}`);
    }
  }
});

function provision(lang: string, text: string) {
  return {
    id: `X/${lang}`,
    law: 'X',
    lawTitle: 'X',
    lang,
    number: '1',
    heading: '',
    path: [],
    eId: 'art_1',
    text,
    portions: [],
    order: 1,
  };
}
