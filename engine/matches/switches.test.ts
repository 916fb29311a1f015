import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileMatcher, SWITCHES } from './index.ts';
import { catalogueOf, packOf, provision } from './made-up.ts';

const pack = packOf({ child: ['child*'], sell: ['sell*'], penalty: ['imprison*'] });
const catalogue = catalogueOf({ 'sale.offence': [{ all: ['sell', 'child', 'penalty'], near: 5 }] });
const filler = 'and in the manner laid down by the Minister in rules made for that purpose';
const law = [
  provision(1, `Whoever sells ${filler} a child is liable to imprisonment.`, { heading: 'Selling' }),
  provision(2, 'Whoever sells a child is liable to imprisonment.'),
  provision(3, 'Whoever sells a child is liable to imprisonment.'),
];

function matches(...ablate: readonly string[]) {
  return compileMatcher(catalogue, [pack], { ablate: new Set(ablate) }).match(law)[0]?.matches ?? [];
}

test('without switches the matcher is the one that everybody uses', () => {
  assert.deepEqual(matches(), compileMatcher(catalogue, [pack]).match(law)[0]?.matches);
});

test('each switch leaves a matcher that still answers', () => {
  assert.ok(SWITCHES.length >= 10);
  for (const name of SWITCHES) assert.ok(matches(name).length > 0, name);
});

test('a switch takes away what it names, and nothing else', () => {
  const scoreOf = (id: string, ...ablate: readonly string[]) =>
    matches(...ablate).find(({ segment }) => segment === id)?.score ?? 0;
  assert.ok(scoreOf('1', 'nearness') > scoreOf('1'), 'words far apart weaken the rule no more');
  assert.ok(scoreOf('1', 'headings') < scoreOf('1'), 'the heading helps no more');
  assert.deepEqual([matches().length, matches('copies').length], [2, 3]);
});

test('a name that is no switch is refused', () => {
  assert.throws(() => matches('luck'), RangeError);
});
