import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Segment } from '#engine/model/segment.ts';
import type { Rule } from '#engine/model/signature.ts';
import { evaluate, evaluateRule } from './evaluate.ts';
import { indexLaw } from './law-index.ts';
import { catalogueOf, packOf, provision } from './made-up.ts';
import { compileRules, type CompiledCatalogue } from './rules.ts';

const pack = packOf({
  child: ['child*'],
  sell: ['sell*'],
  buy: ['buy*'],
  penalty: ['prison'],
  goods: ['goods'],
  elsewhere: ['tax*'],
});

function scores(
  rules: readonly Partial<Rule>[],
  segments: readonly Segment[],
  general: CompiledCatalogue['general'] = [],
) {
  const compiled = compileRules(catalogueOf({ 'a.b': rules }));
  const index = indexLaw(segments, [pack], compiled.concepts);
  const [requirement] = compiled.requirements;
  assert.ok(requirement);
  return { evaluation: evaluate(index, requirement, general), index, requirement, compiled };
}

function scoresOf(rules: readonly Partial<Rule>[], texts: readonly (string | Partial<Segment>)[]): number[] {
  const segments = texts.map((one, at) =>
    typeof one === 'string' ? provision(at, one) : provision(at, one.text ?? '', one),
  );
  const { evaluation } = scores(rules, segments);
  return segments.map((_, at) => evaluation.scoreOf(at));
}

test('every group must be there, any concept of a group will do', () => {
  const found = scoresOf(
    [{ all: ['child', 'sell|buy'] }],
    ['sell child', 'buy child', 'sell', 'child', 'goods'],
  );
  assert.deepEqual(
    found.map((score) => score > 0),
    [true, true, false, false, false],
  );
  assert.equal(found[0], found[1]);
});

test('words far apart weigh less than near ones, and a heading joins them', () => {
  const far = `sell ${'x '.repeat(40)} child`;
  const rule = { all: ['child', 'sell'], near: 10 };
  const [near = 0, apart = 0, joined = 0] = scoresOf(
    [rule],
    ['sell a child', far, { text: far, heading: 'Child' }],
  );
  assert.ok(near > apart && joined > apart);
  const [edge, beyond] = scoresOf([rule], [`sell ${'x '.repeat(9)} child`, `sell ${'x '.repeat(10)} child`]);
  assert.equal(edge, near);
  assert.ok((beyond ?? 0) < near);
});

test('a concept may be wanted in one field only', () => {
  const places = [{ text: 'child' }, { heading: 'child' }, { path: ['child'] }, { lawTitle: 'child' }];
  for (const [at, field] of ['text', 'heading', 'path', 'law'].entries()) {
    const found = scoresOf([{ all: [`${field}:child`] }], places);
    assert.deepEqual(
      found.map((score) => score > 0),
      places.map((_, place) => place === at),
      field,
    );
  }
  const anywhere = scoresOf([{ all: ['child'] }], places);
  assert.ok(anywhere.every((score) => score > 0));
});

test('more strengthens, less weakens, weight multiplies', () => {
  const [plain = 0, goods = 0] = scoresOf([{ all: ['child'] }], ['child', 'child goods']);
  assert.equal(plain, goods);
  const close = (a: number | undefined, b: number) =>
    assert.ok(Math.abs((a ?? 0) - b) < 1e-12, `${a} is not ${b}`);
  close(scoresOf([{ all: ['child'], more: { goods: 0.5 } }], ['child goods'])[0], plain * 1.5);
  close(scoresOf([{ all: ['child'], less: { goods: 0.25 } }], ['child goods'])[0], plain * 0.25);
  close(scoresOf([{ all: ['child'], weight: 0.5 }], ['child'])[0], plain * 0.5);
});

test('a second rule adds to the strongest, and the hits are in their order', () => {
  const rules = [{ all: ['child'], weight: 0.5 }, { all: ['sell'] }, { all: ['goods'] }];
  const { evaluation } = scores(rules, [provision(0, 'sell child'), provision(1, 'child')]);
  const [first, second] = evaluation.top;
  assert.deepEqual([first?.segment, first?.rules, second?.rules], [0, 2, 1]);
  assert.deepEqual(
    first?.hits.map(({ rule }) => rule.weight),
    [1, 0.5],
  );
  assert.ok((first?.score ?? 0) > (first?.hits[0]?.score ?? 0));
  assert.equal(evaluation.best, first?.score);
});

test('repealed words, long provisions and provisions about something else weigh less', () => {
  const text = 'sell child';
  const [plain = 0, repealed = 0, long = 0] = scoresOf(
    [{ all: ['child'] }],
    [text, { text, status: 'repealed' }, text + ' x'.repeat(1000)],
  );
  assert.ok(repealed < plain && long < plain);
  const about = (rules: readonly Partial<Rule>[]) => {
    const compiled = compileRules(catalogueOf({ 'a.b': rules }));
    const segments = [provision(0, text, { heading: 'Taxes' })];
    const index = indexLaw(segments, [pack], compiled.concepts);
    const requirement = compiled.requirements[0] as (typeof compiled.requirements)[number];
    const score = (general: CompiledCatalogue['general']) => evaluate(index, requirement, general).best;
    return [score([]), score(compiled.general)] as const;
  };
  const [without, against] = about([{ all: ['child'] }]);
  assert.ok(against < without);
  // What the rule itself asks for cannot count against it.
  const [asked, same] = about([{ all: ['child', 'elsewhere'] }]);
  assert.equal(same, asked);
});

test('the best forty are kept, ties in the order of the law; any other is scored when asked for', () => {
  const segments = Array.from({ length: 60 }, (_, at) => provision(at, 'sell a child'));
  const { evaluation } = scores([{ all: ['child'] }], segments);
  assert.deepEqual(
    evaluation.top.map(({ segment }) => segment),
    Array.from({ length: 40 }, (_, at) => at),
  );
  assert.equal(evaluation.scoredAt(55)?.score, evaluation.best);
  assert.equal(evaluation.scoredAt(0), evaluation.top[0]);
});

test('a rule calls back in the order of the law, past the bounds of 32 provisions', () => {
  const segments = Array.from({ length: 100 }, (_, at) => provision(at, at % 31 === 0 ? 'child' : 'goods'));
  const { index, requirement } = scores([{ all: ['child'] }], segments);
  const seen: number[] = [];
  for (const rule of requirement.rules) evaluateRule(index, rule, (segment) => seen.push(segment));
  assert.deepEqual(seen, [0, 31, 62, 93]);
});
