import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { SHARED } from './files.ts';
import type { Prediction } from './predictions.ts';
import { evaluate, prepared, readGold, type Gold, type Scorer } from './score.ts';

const label = (requirement: string, article: string | null, grade?: number) =>
  JSON.stringify({ country: 'XV', requirement, law: article === null ? null : 'L', article, grade });
const gold: Gold = new Map([
  [
    'XV',
    readGold(
      [
        label('r1', 'A', 2),
        label('r1', 'B', 2),
        label('r1', 'C', 1),
        label('r2', null),
        label('r3', 'D', 2),
        label('r4', null),
        label('r5', 'E', 1),
        label('r6', 'F', 2),
      ].join('\n'),
      'XV.jsonl',
    ),
  ],
  ['XW', readGold(label('r1', 'G', 2), 'XW.jsonl')],
]);
const said = (
  country: string,
  requirement: string,
  answered: boolean,
  ...articles: string[]
): Prediction => ({
  country,
  requirement,
  answered,
  confidence: answered ? 0.8 : 0.1,
  results: articles.map((article, at) => ({ law: 'L', article, score: 10 - at })),
});
/** r3 is missing: a miss. */
const predictions = prepared([
  said('XV', 'r1', true, 'A', 'X', 'C', 'B'),
  said('XV', 'r2', false),
  said('XV', 'r4', true, 'X'),
  said('XV', 'r5', true, 'X', 'E'),
  said('XV', 'r6', false),
  said('XW', 'r1', true, 'X', 'Y', 'G'),
]);

const near = (actual: number | null | undefined, expected: number) =>
  assert.ok(Math.abs((actual ?? Number.NaN) - expected) < 1e-6, `${actual} is not ${expected}`);

test('measures worked out by hand', () => {
  const { countries, macro } = evaluate(gold, predictions);
  const state = countries['XV']!;
  // Both rules of r1 within the first 5; r3 missing, r6 empty: (1 + 0 + 0) / 3.
  near(state['recall@5'], 1 / 3);
  near(state.MRR, 1 / 3);
  // r1: (3 + 0 + 1/2 + 3/log2 5) / (3 + 3/log2 3 + 1/2) = 0.888600; r5: 1/log2 3 = 0.630930; r3, r6: 0.
  near(state['nDCG@10'], 0.3798825);
  // r2 rightly none, r6 wrongly none, r4 missed: 2 / (2 + 1 + 1).
  near(state.none_f1, 0.5);
  // Answerable r1, r5 at 0.8, r6 at 0.1; none r2 at 0.1, r4 at 0.8: (1 + ½ + 1 + ½ + ½ + 0) / 6.
  near(state.none_auc, 3.5 / 6);
  near(countries['XW']?.MRR, 1 / 3);
  assert.equal(countries['XW']?.none_f1, null);
  near(macro['recall@5'], (1 / 3 + 1) / 2);
  near(macro.none_f1, 0.5);
});

test('a label that is not one is refused by its line', () => {
  assert.throws(
    () => readGold(`${label('r1', 'A', 2)}\n{"requirement":"r2"}`, 'XV.jsonl'),
    /XV\.jsonl: line 2/,
  );
});

const shared = join(SHARED, 'score.mjs');
test(
  'our scorer agrees with the one beside the labelled corpus',
  { skip: existsSync(shared) ? false : 'the labelled corpus is not beside the repository' },
  async () => {
    const { evaluate: theirs } = (await import(pathToFileURL(shared).href)) as { evaluate: Scorer };
    const ours = evaluate(gold, predictions);
    const other = theirs(gold, predictions);
    for (const [mine, reference] of [
      [ours.macro, other.macro],
      [ours.countries['XV']!, other.countries['XV']!],
      [ours.countries['XW']!, other.countries['XW']!],
    ] as const) {
      for (const [name, value] of Object.entries(mine)) {
        const expected = reference[name as keyof typeof reference];
        if (value === null) assert.equal(expected, null, name);
        else near(value, expected ?? Number.NaN);
      }
    }
  },
);
