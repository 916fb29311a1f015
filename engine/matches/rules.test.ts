import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogueOf } from './made-up.ts';
import { compileRules } from './rules.ts';

test('groups, fields and factors are read; a concept has one number wherever it stands', () => {
  const { requirements, concepts, names } = compileRules(
    catalogueOf({
      'a.b': [{ all: ['child', 'heading:sell | buy'], more: { 'path:child': 0.2 }, near: 7 }],
      'a.c': [],
    }),
  );
  const [first, second] = requirements;
  const rule = first?.rules[0];
  assert.deepEqual(
    rule?.groups.map((group) => group.map(({ name, field }) => `${field} ${name}`)),
    [['any child'], ['heading sell', 'any buy']],
  );
  assert.equal(rule?.more[0]?.[0].concept, rule?.groups[0]?.[0]?.concept);
  assert.deepEqual([rule?.near, rule?.weight, rule?.more[0]?.[1]], [7, 1, 0.2]);
  assert.deepEqual(second?.rules, []);
  for (const [name, number] of concepts) assert.equal(names[number], name);
});
