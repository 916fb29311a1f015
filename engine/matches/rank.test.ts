import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Evaluation } from './evaluate.ts';
import { answerChance, features, logistic, rank } from './rank.ts';
import type { Signals } from './signals.ts';
import { ANSWER_WEIGHTS, RANK_WEIGHTS } from './weights.ts';
import { answerFeatures } from './rank.ts';

const NAMES = 'rule share rules concepts like beside chapter law length strong heading early rank core'.split(
  ' ',
);

function signals(segment: number, value: number): Signals {
  const near = { first: value, second: value, third: value, close: value, cluster: value, home: value };
  return { segment, near, ...Object.fromEntries(NAMES.map((name) => [name, value])) } as unknown as Signals;
}

const nothing = { best: 0, top: [] } as unknown as Evaluation;
const something = { best: 1, top: [{}] } as unknown as Evaluation;

test('there is one weight for each feature', () => {
  assert.equal(features(signals(0, 1)).length, RANK_WEIGHTS.length);
  assert.equal(answerFeatures([signals(0, 1)], something).length, ANSWER_WEIGHTS.length);
});

test('the order does not depend on the order of what is ranked; ties fall to the earlier provision', () => {
  const value = fc.constantFrom(0, 0.25, 0.5, 1);
  fc.assert(
    fc.property(fc.array(value, { maxLength: 20 }), (values) => {
      const all = values.map((one, segment) => signals(segment, one));
      const ranked = rank(all);
      assert.deepEqual(rank(all.toReversed()), ranked);
      ranked.forEach(({ score, segment, chance }, at) => {
        assert.ok(chance >= 0 && chance <= 1);
        const next = ranked[at + 1];
        if (next) assert.ok(score > next.score || (score === next.score && segment < next.segment));
      });
    }),
  );
});

test('a chance lies between 0 and 1, and is 0 where no rule holds', () => {
  assert.equal(answerChance([], nothing), 0);
  const chance = answerChance([signals(0, 1)], something);
  assert.ok(chance > 0 && chance < 1);
  assert.equal(logistic(0), 0.5);
});
