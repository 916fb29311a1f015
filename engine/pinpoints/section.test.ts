import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionOf, sectionsAgree } from './section.ts';

const PATHS: readonly (readonly [readonly string[], string | undefined])[] = [
  [['IV. Before', 'C. On a screen'], 'IV.C'],
  [['V. Crimes'], 'V'],
  [['V. Crimes', '1. A title'], 'V'],
  [['Annex', 'VIII. Victims', 'B. Calls', 'A title'], 'VIII.B'],
  [['X – Together'], 'X'],
  [['Introduction'], undefined],
  [['C. Alone'], undefined],
  [[], undefined],
];

for (const [path, section] of PATHS) {
  test(`${path.join(' > ') || 'no heading'} is ${section ?? 'no section'}`, () => {
    assert.equal(sectionOf(path), section);
  });
}

test('a section agrees with itself, with what holds it and with its parts', () => {
  assert.ok(sectionsAgree('IV.C', 'IV.C'));
  assert.ok(sectionsAgree('IV', 'IV.C'));
  assert.ok(sectionsAgree('IV.C', 'IV'));
  assert.ok(!sectionsAgree('IV.C', 'IV.A'));
  assert.ok(!sectionsAgree('V', 'VI'));
  assert.ok(!sectionsAgree('I.A', 'II.A'));
});
