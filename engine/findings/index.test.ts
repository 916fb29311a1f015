import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Catalogue } from '#engine/model/catalogue.ts';
import { Verdict, type Decision } from '#engine/model/decision.ts';
import type { Answer } from '#engine/model/match.ts';
import type { Segment } from '#engine/model/segment.ts';
import { selectorOf } from '#engine/model/selector.ts';
import { decisionProblems, findingsOf } from './index.ts';

const text = 'Whoever produces such material is punished.';
const segment: Segment = {
  id: 'PC/art_1',
  law: 'PC',
  lawTitle: 'Penal Code',
  lang: 'en',
  number: '1',
  heading: 'Production',
  path: [],
  eId: 'art_1',
  text,
  portions: [],
  order: 1,
};
const catalogue = { requirements: [{ id: 'csam.produce' }] } as unknown as Catalogue;

function answer(changes: Partial<Answer> = {}): Answer {
  const quote = selectorOf(text, 8, 16);
  return {
    requirement: 'csam.produce',
    matches: [{ requirement: 'csam.produce', segment: segment.id, score: 0.9, quote, cues: [], reasons: [] }],
    answered: true,
    confidence: 0.9,
    searched: { segments: 1, langs: ['en'] },
    ...changes,
  };
}

function decision(changes: Partial<Decision> = {}): Decision {
  return {
    requirement: 'csam.produce',
    aspect: 'law',
    verdict: 'met',
    reason: 'the words are clear',
    by: 'A. Person',
    on: '2026-11-01',
    evidence: [],
    ...changes,
  };
}

const one = (answers: Answer, decisions: readonly Decision[] = []) =>
  findingsOf(catalogue, [answers], [segment], decisions)[0]!;

test('without a decision a finding stays undecided, however sure the machine is', () => {
  const finding = one(answer({ confidence: 1 }));
  assert.equal(finding.law.verdict, 'undecided');
  assert.equal(finding.practice.verdict, 'undecided');
  assert.equal(finding.proposal, 'answered');
});

test('law and practice are judged apart', () => {
  const finding = one(answer(), [decision({ aspect: 'practice', verdict: 'not-met' })]);
  assert.equal(finding.law.verdict, 'undecided');
  assert.equal(finding.practice.verdict, 'not-met');
});

test('the present is the last decision of each aspect, whatever came before', () => {
  const any = fc.array(
    fc.record({
      aspect: fc.constantFrom('law' as const, 'practice' as const),
      verdict: fc.constantFrom(...Verdict.options),
    }),
  );
  fc.assert(
    fc.property(any, (history) => {
      const finding = one(
        answer(),
        history.map((changes) => decision(changes)),
      );
      for (const aspect of ['law', 'practice'] as const) {
        const last = history.filter((entry) => entry.aspect === aspect).at(-1);
        assert.equal(finding[aspect].verdict, last?.verdict ?? 'undecided');
      }
    }),
  );
});

test('the proposal says what the machine knows, in four words', () => {
  assert.equal(one(answer({ confidence: 0.55 })).proposal, 'weak');
  assert.equal(one(answer({ answered: false, confidence: 0.2 })).proposal, 'nothing-found');
  assert.equal(one(answer({ answered: false, matches: [], beyondLaw: true })).proposal, 'beyond-law');
});

test('accepted words stand first and are not proposed again', () => {
  const finding = one(answer(), [
    decision({ evidence: [{ segment: 'PC/art_1', exact: 'produces such material' }] }),
  ]);
  assert.deepEqual(
    finding.evidence.map(({ standing, quote }) => [standing, quote.exact]),
    [['accepted', 'produces such material']],
  );
});

test('words that are gone leave the whole provision and a problem', () => {
  const decisions = [
    decision({ evidence: [{ segment: 'PC/art_1', exact: 'no longer there' }, { segment: 'PC/art_9' }] }),
  ];
  assert.equal(one(answer(), decisions).evidence[0]?.quote.exact, text);
  assert.deepEqual(
    decisionProblems(catalogue, [segment], decisions).map(({ code }) => code),
    ['decision-words', 'decision-provision'],
  );
});
