import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fact, Trap } from '#engine/model/fact.ts';
import type { Evidence } from '#engine/model/finding.ts';
import type { Match } from '#engine/model/match.ts';
import { factGroups } from './fact-groups.ts';
import { factInlines, trapsBeside } from './facts.ts';

const fact = (kind: Fact['kind'], value: Fact['value']): Fact => ({
  kind,
  start: 0,
  end: 1,
  words: 'x',
  value,
});
const trap: Trap = {
  ...{ code: 'age-cap', requirement: 'ict.grooming', start: 0, end: 1, words: 'under\n sixteen' },
  args: { age: 16 },
};
const weak = { standing: 'proposed', score: 0.3 } as Evidence;
const likely = { standing: 'proposed', score: 0.7 } as Evidence;
const accepted = { standing: 'accepted' } as Evidence;

test('facts stand kind by kind, each value once, whole years in years', () => {
  const groups = factGroups([
    fact('penalty', { kind: 'prison', minMonths: 24, maxMonths: 60 }),
    fact('age', { below: 16, whose: 'child' }),
    fact('penalty', { kind: 'prison', minMonths: 6, maxMonths: 36 }),
    fact('age', { below: 16, whose: 'child' }),
    fact('act', { act: 'pay', with: 'money' }),
  ]);
  assert.deepEqual(groups, [
    { kind: 'age', values: [{ limit: 'under', years: 16, whose: 'child' }], more: 0 },
    { kind: 'act', values: [{ act: 'pay-money' }], more: 0 },
    {
      kind: 'penalty',
      values: [
        { kind: 'range', min: 2, minUnit: 'same', max: 5, maxUnit: 'years' },
        { kind: 'range', min: 6, minUnit: 'months', max: 3, maxUnit: 'years' },
      ],
      more: 0,
    },
  ]);
});

test('what is only intended, and a child defined elsewhere beside an age, are not told', () => {
  const child = fact('age', { defined: 'elsewhere', whose: 'child' });
  const penalty = fact('penalty', { kind: 'life' });
  const purpose = { ...fact('purpose', { purpose: 'distribution' }), end: 9 };
  const kinds = (facts: readonly Fact[]) => factGroups(facts).map(({ kind }) => kind);
  assert.deepEqual(kinds([child]), []);
  assert.deepEqual(kinds([child, penalty]), ['age', 'penalty']);
  assert.equal(factGroups([child, penalty, fact('age', { below: 16, whose: 'child' })])[0]?.values.length, 1);
  assert.deepEqual(kinds([purpose, { ...fact('act', { act: 'sell' }), start: 3, end: 5 }]), ['purpose']);
});

test('of a long list the rest is counted', () => {
  const acts = Array.from({ length: 14 }, (_, at) => fact('act', { act: `a${at}` }));
  assert.deepEqual(
    factGroups(acts).map(({ values, more }) => [values.length, more]),
    [[10, 4]],
  );
});

test('pitfalls are shown where the provision likely answers, or a person relied on it', () => {
  const match = { traps: [trap] } as unknown as Match;
  assert.deepEqual(trapsBeside(weak, match), []);
  assert.deepEqual(trapsBeside(likely, match), [trap]);
  assert.deepEqual(trapsBeside(accepted, match), [trap]);
});

test('a cell gives the line of facts, then each pitfall with its exact words', () => {
  const match = { facts: [fact('age', { below: 16, whose: 'child' })], traps: [trap] } as unknown as Match;
  const say = (key: string, args?: Readonly<Record<string, string | number>>) =>
    `${key}(${Object.values(args ?? {}).join()})`;
  assert.equal(
    factInlines(likely, match, say)
      .map((inline) => ('text' in inline ? inline.text : ''))
      .join(''),
    ' facts-read(facts-age(fact-age(under,16,child))) trap-label() trap-age-cap(16) trap-words(under sixteen)',
  );
  assert.deepEqual(factInlines(weak, undefined, say), []);
});
