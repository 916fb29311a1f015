import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ActionFacts, NewPlanEntry, type PlanEntry } from '#engine/model/plan.ts';
import { changesBetween, factsOf, foldPlan, historyOf } from './fold.ts';
import { entry, facts, idOf } from './fixtures/entries.ts';

const one = idOf(1);
const steps = [
  entry(1, one, { kind: 'plan', version: 1, body: facts({ lead: 'Ministry of Justice' }) }),
  entry(2, one, { kind: 'change', version: 2, body: { due: '2027-06-30' } }),
  entry(3, one, { kind: 'note', version: null, body: { words: 'Tabled', value: '0' } }),
  entry(4, one, { kind: 'status', version: 3, body: { status: 'under-way' } }),
  entry(5, one, { kind: 'change', version: 4, body: { due: '2027-12-31', lead: null } }),
  entry(6, one, { kind: 'note', version: null, body: { words: 'Read once', value: null } }),
];

test('the last change of a field holds, the others stay as they were planned', () => {
  const [action, ...others] = foldPlan(steps).actions;
  assert.deepEqual(others, []);
  assert.deepEqual(
    [action?.title, action?.lead, action?.due, action?.status, action?.reason, action?.version, action?.last],
    ['Amend the code', null, '2027-12-31', 'under-way', 'as it was agreed', 4, idOf(5)],
  );
  assert.deepEqual(
    action?.notes.map(({ words, value }) => [words, value]),
    [
      ['Tabled', '0'],
      ['Read once', null],
    ],
  );
  assert.deepEqual(
    historyOf(steps, one).map(({ kind }) => kind),
    ['plan', 'change', 'status', 'change'],
  );
});

test('a step without the plan of its action has no effect', () => {
  assert.deepEqual(foldPlan(steps.slice(1)).actions, []);
});

const COSTS: ActionFacts['cost'][] = ['unknown', { amount: 5, currency: 'EUR' }];
const CLOSINGS: ActionFacts['requirements'][] = [
  [],
  [{ requirement: 'csam.produce', aspect: 'law', closes: 'wholly' }],
];

const someFacts = fc
  .record({
    title: fc.constantFrom('Amend the code', 'Open a helpline', '=1+1 is words'),
    lead: fc.constantFrom('Ministry of Justice', 'Police', null),
    due: fc.constantFrom('2027-06-30', '2028-01-31', null),
    cost: fc.constantFrom(...COSTS),
    requirements: fc.constantFrom(...CLOSINGS),
  })
  .map((some) => facts(some));

/** Some actions, each with changes that are numbered without a gap, and notes. */
const plans = fc
  .array(fc.record({ first: someFacts, later: fc.array(someFacts, { maxLength: 4 }), notes: fc.nat(3) }), {
    maxLength: 4,
  })
  .map((actions) => {
    let number = 0;
    return actions.flatMap(({ first, later, notes }): PlanEntry[] => {
      const id = idOf(++number);
      let before = first;
      return [
        entry(number, id, { kind: 'plan', version: 1, body: first }),
        ...later.map((next, at): PlanEntry => {
          const body = changesBetween(before, next);
          before = next;
          return entry(++number, id, { kind: 'change', version: at + 2, body });
        }),
        ...Array.from({ length: notes }, () =>
          entry(++number, id, { kind: 'note', version: null, body: { words: 'as seen', value: '3' } }),
        ),
      ];
    });
  });

test('in whatever order the steps come, and however often each, the plan is the same', () => {
  fc.assert(
    fc.property(
      plans.chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
          fc.subarray(all),
        ),
      ),
      ([all, shuffled, twice]) => {
        assert.deepEqual(foldPlan([...shuffled, ...twice]), foldPlan(all));
      },
    ),
  );
});

test('the differences between two states of an action lead from one to the other', () => {
  fc.assert(
    fc.property(someFacts, someFacts, (before, after) => {
      const body = changesBetween(before, after);
      const [action] = foldPlan([
        entry(1, one, { kind: 'plan', version: 1, body: before }),
        entry(2, one, { kind: 'change', version: 2, body }),
      ]).actions;
      assert.deepEqual(factsOf(action!), after);
      assert.deepEqual(changesBetween(after, factsOf(action!)), {});
    }),
  );
});

test('a step that cannot be meant is refused', () => {
  for (const step of steps) {
    const { at: _, ...said } = step;
    assert.equal(NewPlanEntry.safeParse(said).success, true);
  }
  const { at: _, ...first } = steps[0]!;
  for (const wrong of [
    { version: 2 },
    { kind: 'change', version: 1, body: {} },
    { kind: 'status', version: 2, body: { status: 'done' }, reason: ' x ' },
    { id: '01900000-0000-4000-8000-000000000001' },
    { kind: 'note', version: 2, body: { words: 'x', value: null }, reason: '' },
    { kind: 'note', version: null, body: { words: ' ', value: null }, reason: '' },
    { body: { ...facts(), title: 'a\0bc' } },
    { body: { ...facts(), extra: 1 } },
    { body: facts({ start: '2027-02-01', due: '2027-01-31' }) },
    { body: facts({ dependsOn: [idOf(2), idOf(2)] }) },
    { body: facts({ cost: { amount: 1, currency: 'eur' } }) },
  ])
    assert.equal(NewPlanEntry.safeParse({ ...first, ...wrong }).success, false, JSON.stringify(wrong));
  assert.equal(ActionFacts.safeParse(facts({ start: '2027-02-01', due: '2027-02-01' })).success, true);
});
