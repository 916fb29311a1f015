import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AnswerValues, SelfAssessment, type CompanyAnswer } from '#engine/model/company.ts';
import type { SectorSheet } from '#engine/model/sector.ts';
import { rollUp, saidTo, selfAssessment, tallyOf } from './index.ts';

const words = { title: 't', question: 'q?', why: 'w', evidence: 'e', help: 'h' };
const questions = ['finance.a', 'finance.b', 'finance.c'].map((id) => ({
  ...words,
  id,
  requirements: ['fin.detect-report'],
  rests: ['FC1'],
}));
const sheet: SectorSheet = {
  sector: 'finance',
  title: 't',
  scope: 's',
  questions,
  version: '0123456789abcdef',
};
const company = {
  id: '01900000-0000-7000-8000-000000000001',
  name: 'Bank',
  sector: 'finance',
  state: 'XE',
} as const;
const answer = (question: string, values: Partial<AnswerValues>): CompanyAnswer => ({
  id: question,
  question,
  sheet: sheet.version,
  values: { answer: 'in-place', expires: '2026-12-31', ...values },
  at: '2026-01-02T03:04:05.000000Z',
  byName: 'Ana',
});

test('the last answer stands; what is asked no more is left out; nothing of a person is in it', () => {
  const content = selfAssessment(company, sheet, [
    answer('finance.a', { answer: 'not-in-place' }),
    answer('finance.a', { answer: 'partly' }),
    answer('finance.gone', {}),
  ]);
  assert.deepEqual(
    content.answers.map(({ question, answered, values }) => [question, answered, values.answer]),
    [['finance.a', '2026-01-02', 'partly']],
  );
  assert.ok(!JSON.stringify(content).includes('Ana'));
  assert.deepEqual(SelfAssessment.parse(content), content);
});

test('an answer is stale on the day after its last, and counts as nothing else', () => {
  const content = selfAssessment(company, sheet, [answer('finance.a', { expires: '2026-06-01' })]);
  assert.equal(saidTo(content, 'finance.a', '2026-06-01'), 'in-place');
  assert.equal(saidTo(content, 'finance.a', '2026-06-02'), 'stale');
  assert.equal(saidTo(content, 'finance.b', '2026-06-02'), 'unknown');
  const { base, answered, counts, expires } = tallyOf(content, '2026-06-02');
  assert.deepEqual(
    [base, answered, counts['in-place'], counts.stale, counts.unknown, expires],
    [3, 0, 0, 1, 2, '2026-06-01'],
  );
});

test('a roll-up counts each question over those who were asked it', () => {
  const one = selfAssessment(company, sheet, [
    answer('finance.a', {}),
    answer('finance.b', { answer: 'unknown' }),
  ]);
  const older = {
    ...selfAssessment(company, sheet, [answer('finance.a', { answer: 'partly' })]),
    questions: ['finance.a'],
  };
  const counted = rollUp(['finance.a', 'finance.b'], [one, older], '2026-06-02');
  assert.deepEqual(
    counted.map(({ base, counts }) => [base, counts['in-place'], counts.partly, counts.unknown]),
    [
      [2, 1, 1, 0],
      [1, 0, 0, 1],
    ],
  );
  for (const { base, counts } of counted)
    assert.equal(
      Object.values(counts).reduce((sum, each) => sum + each, 0),
      base,
    );
});

test('evidence has a date, and a link leads to a place of the web that anybody can open', () => {
  const good = { answer: 'in-place', expires: '2026-12-31', dated: '2026-01-01' };
  assert.ok(AnswerValues.safeParse({ ...good, link: 'https://example.org/policy.pdf' }).success);
  assert.ok(!AnswerValues.safeParse({ ...good, dated: undefined, link: 'https://example.org/' }).success);
  for (const link of [
    'javascript:alert(1)',
    'data:text/html,x',
    'http://localhost/',
    'http://10.0.0.1/',
    'https://me:word@example.org/',
    'file:///etc/passwd',
  ])
    assert.ok(!AnswerValues.safeParse({ ...good, link }).success, link);
});
