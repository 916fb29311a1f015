import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PracticeAnswer } from '#engine/model/practice.ts';
import { answered, keyOf } from './fold.ts';
import { practiceProposals, type Heard } from './propose.ts';

const link = (requirement: string, score: number) => ({ requirement, score, words: [] });
const requirements = new Map(
  (
    [
      ['train.judiciary', 'training'],
      ['csam.produce', 'legislative'],
      ['rep.helpline', 'service'],
    ] as const
  ).map(([id, kind]) => [id, { id, kind }]),
);
const paragraph = (text: string) => ({ number: '7', text, headings: [], order: 7 });
const heard = (more: Partial<Heard>): Heard => ({ alone: [], under: [], like: [], ...more });
const ids = (text: string, given: Partial<Heard>) =>
  practiceProposals(paragraph(text), 'en', heard(given), requirements).map(({ requirement }) => requirement);

test('a paragraph without words of practice proves none, whatever it names', () => {
  const alone = [link('csam.produce', 0.9)];
  assert.deepEqual(ids('Section 210 punishes the production of such material.', { alone }), []);
  assert.deepEqual(ids('In 2022 courts convicted 14 persons of production.', { alone }), ['csam.produce']);
});

test('evidence of the kind that a requirement is shown by goes before others', () => {
  const alone = [link('csam.produce', 0.7), link('train.judiciary', 0.7)];
  const [first] = practiceProposals(
    paragraph('It trained 240 judges.'),
    'en',
    heard({ alone }),
    requirements,
  );
  assert.equal(first?.requirement, 'train.judiciary');
  assert.equal(first?.what, 'training');
  assert.equal(first?.paragraph, '7');
  assert.equal('effective' in (first ?? {}), false);
});

test('what is only planned, or only under a heading, weighs less', () => {
  const score = (text: string, given: Partial<Heard>) =>
    practiceProposals(paragraph(text), 'en', heard(given), requirements)[0]?.score ?? 0;
  const text = 'The helpline received 40 calls.';
  const link8 = [link('rep.helpline', 0.8)];
  assert.ok(score(text, { under: link8 }) < score(text, { alone: link8 }));
  assert.equal(score('A helpline with 40 calls a day is planned.', { alone: link8 }), 0);
  const like = [{ requirement: 'rep.helpline', cosine: 0.5, words: [] }];
  assert.ok(score(text, { like }) > 0 && score(text, { like }) < score(text, { alone: link8 }));
});

test('the last answer stands; what was taken back is open', () => {
  const of = { report: 'a', requirement: 'b', textSha256: 'c' };
  const answer = (id: string, kind: PracticeAnswer['kind'], more: object = {}): PracticeAnswer => ({
    ...{ id, state: 'XE', voice: 'state', paragraph: '7', by: 'ana', at: '2026-11-22', kind },
    ...of,
    ...more,
  });
  const one = answered([answer('1', 'confirmed'), answer('2', 'open'), answer('3', 'rejected')]);
  assert.equal(one.get(keyOf(of))?.id, '3');
  assert.equal(answered([answer('1', 'rejected'), answer('2', 'open')]).size, 0);
  assert.equal(answered([answer('1', 'rejected'), answer('2', 'open', { report: 'z' })]).size, 1);
});
