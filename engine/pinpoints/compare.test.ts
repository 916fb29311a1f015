import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GuidelinePinpoint, Requirement } from '#engine/model/requirement.ts';
import { compareOne, type State } from './compare.ts';
import type { Passage } from './passage.ts';

const passages = new Map<string, Passage>(
  [
    ['1', 'V'],
    ['2', 'V'],
    ['3', 'VI'],
  ].map(([number = '', section = '']) => [number, { number, section, text: 'x', path: [] }]),
);
const requirement = (guidelines: readonly GuidelinePinpoint[], opsc: readonly string[] = []) =>
  ({ id: 'a.b', title: 'T', pinpoints: { guidelines, opsc, other: [] } }) as unknown as Requirement;

const section: GuidelinePinpoint = { section: 'V', mark: 'section' };
const read: GuidelinePinpoint = { section: 'V', paras: '1', mark: 'verified' };

const ROWS: readonly (readonly [string, readonly GuidelinePinpoint[], string, number, State])[] = [
  ['a section is cited and a paragraph in it proposed', [section], '2', 0.4, 'proposed'],
  ['a section is cited and a paragraph of another proposed', [section], '3', 0.4, 'conflict'],
  ['the same, hardly more likely than others', [section], '3', 0.2, 'nothing'],
  ['the paragraph cited is proposed', [read], '1', 0.4, 'agrees'],
  ['another is proposed strongly', [read], '2', 0.6, 'conflict'],
  ['another is proposed weakly', [read], '2', 0.4, 'nothing'],
  ['the paragraph cited is not in the document', [{ ...read, paras: '9' }], '1', 0.9, 'conflict'],
  [
    'a second section without a number is where it is proposed',
    [read, { section: 'VI', mark: 'section' }],
    '3',
    0.9,
    'proposed',
  ],
  ['nothing is cited', [], '3', 0.4, 'proposed'],
  ['a lead is no citation', [{ section: 'V', lead: '1', mark: 'unverified' }], '2', 0.9, 'proposed'],
];

for (const [name, pinpoints, number, chance, state] of ROWS) {
  test(`${name}: ${state}`, () => {
    const row = compareOne(requirement(pinpoints), 'guidelines', passages, [{ number, chance }]);
    assert.equal(row.state, state);
    assert.doesNotMatch(JSON.stringify(row.cited), /lead/);
  });
}

test('no proposal is nothing, and an absent number is named', () => {
  assert.equal(compareOne(requirement([section]), 'guidelines', passages, []).state, 'nothing');
  const row = compareOne(requirement([{ ...read, paras: '2, 8-9' }]), 'guidelines', passages, []);
  assert.deepEqual([row.state, row.absent], ['conflict', ['8', '9']]);
});

test('an article is cited with its parts, and found where what holds it is found', () => {
  const articles = new Map(['3', '3(1)', '4'].map((number) => [number, { number, text: 'x', path: [] }]));
  const at = (cited: string, number: string, chance = 0.9) =>
    compareOne(requirement([], [cited]), 'opsc', articles, [{ number, chance }]).state;
  assert.equal(at('3(1)(c)', '3(1)'), 'agrees');
  assert.equal(at('3(1)(c)', '4'), 'conflict');
  assert.equal(at('9(1)', '4'), 'conflict');
  assert.equal(at('Preamble', '4'), 'proposed');
});
