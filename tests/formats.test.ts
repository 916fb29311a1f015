import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberedParagraphs } from '#engine/segments/numbered.ts';
import { absent, articlesOf, expectations, formsOf, labelOf, resultOf } from './formats-results.ts';
import type { Expected, Result } from './formats-results.ts';

const rows = expectations();
const LONG = 300_000;

test('the samples of real documents are there', { skip: absent }, () => {
  assert.ok(rows.length > 50);
});

for (const [file, expected] of rows) {
  test(file, { timeout: LONG }, async () => {
    const result = await resultOf(file, expected);
    if (expected.expect === 'no_text') return refusesScan(result);
    assert.equal(result.refused, undefined, result.refused?.message);
    language(result);
    if (expected.unit === 'paragraph') return countsParagraphs(result);
    countsArticles(result);
    namesArticles(result);
  });
}

test('the comparison of labels can fail', () => {
  assert.equal(labelOf('ARTICULO 1o'), labelOf('Artículo 1'));
  assert.equal(labelOf('المــادة الثــانية'), labelOf('المادة الثانية'));
  for (const [one, other] of [
    ['Article 1', 'Article 11'],
    ['Art. 5', 'Art. 5a'],
    ['Article 224-1', 'Article 224-1 A'],
    ['Άρθρο 1', 'Άρθρο πρώτο'],
    ['R624-8', '624-8'],
  ] as const) {
    assert.notEqual(labelOf(one), labelOf(other), `${one} and ${other}`);
  }
});

/** Never an empty success: a scan is refused, or says that it holds no text. */
function refusesScan(result: Result): void {
  assert.equal(result.segments.length, 0);
  const said = result.refused === undefined ? result.problems : [result.refused];
  assert.ok(
    said.some(({ message }) => /scan|picture|image|no text|recogni/iu.test(message)),
    said.map(({ message }) => message).join('; '),
  );
}

function language({ sources, expected }: Result): void {
  if (!expected.lang) return;
  assert.equal(sources[0]?.lang?.split('-')[0], expected.lang);
}

function countsParagraphs({ segments, problems, sources, expected }: Result): void {
  assert.equal(segments.length, 0, 'a report has no articles');
  assert.ok(problems.some(({ code }) => code === 'segments.paragraphs'));
  const numbers = sources.flatMap((source) => numberedParagraphs(source)).map(({ number }) => number);
  assert.equal(numbers[0], expected.first);
  assert.equal(numbers.at(-1), expected.last);
  for (const number of expected.has) assert.ok(numbers.includes(number), number);
}

function countsArticles(result: Result): void {
  const { articles, articles_min: least, articles_max: most } = result.expected;
  const found = articlesOf(result).length;
  if (least !== undefined && most !== undefined) {
    assert.ok(found >= least && found <= most, `${found} articles, ${least} to ${most} expected`);
  } else if (articles !== null) assert.equal(found, articles);
}

function namesArticles(result: Result): void {
  const { first, last, has }: Expected = result.expected;
  const found = articlesOf(result).map(({ number }) => formsOf(number));
  if (first !== null) assert.ok(found[0]?.has(labelOf(first)), `first is ${[...(found[0] ?? [])].join()}`);
  if (last !== null)
    assert.ok(found.at(-1)?.has(labelOf(last)), `last is ${[...(found.at(-1) ?? [])].join()}`);
  for (const label of has) {
    assert.ok(
      found.some((forms) => forms.has(labelOf(label))),
      `${label} is missing`,
    );
  }
}
