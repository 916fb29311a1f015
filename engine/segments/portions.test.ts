import assert from 'node:assert/strict';
import { test } from 'node:test';
import { portionsOf } from './portions.ts';

function shown(text: string, english = false): [string, string, string][] {
  return portionsOf(text, 'art_14', english).map((one) => [
    one.label,
    one.eId,
    text.slice(one.start, one.end),
  ]);
}

test('parts nest by the kind of their label', () => {
  assert.deepEqual(shown('(1) One.\n(2) Two:\na) first;\nb) second.\n(3) Three.'), [
    ['(1)', 'art_14__para_1', '(1) One.'],
    ['(2)', 'art_14__para_2', '(2) Two:\na) first;\nb) second.'],
    ['a)', 'art_14__para_2__point_a', 'a) first;'],
    ['b)', 'art_14__para_2__point_b', 'b) second.'],
    ['(3)', 'art_14__para_3', '(3) Three.'],
  ]);
});

test('Brazilian, French and Roman labels', () => {
  const eIds = shown('Caput:\nI - um;\na) letra;\nII - dois.\n§ 1º Sinal.\nParágrafo único. Só.').map(
    ([, eId]) => eId,
  );
  assert.deepEqual(eIds, [
    'art_14__para_I',
    'art_14__para_I__point_a',
    'art_14__para_II',
    'art_14__para_1',
    'art_14__para_unico',
  ]);
  assert.deepEqual(
    shown('Sont punis :\n1° Un ;\n2° Deux.').map(([label]) => label),
    ['1°', '2°'],
  );
});

test('labels inside a long English line count in their row, references do not', () => {
  const text =
    '(1) Every person who (a) keeps a stall under subsection (2) or paragraph (b) in the market, or (b) keeps a tent, is a keeper for the purposes of this Act. (2) A keeper who (i) is late or (ii) leaves early pays.';
  assert.deepEqual(
    shown(text, true).map(([label]) => label),
    ['(1)', '(a)', '(b)', '(2)', '(i)'],
  );
});

test('two equal labels have two eIds', () => {
  assert.deepEqual(
    shown('1. One.\n1. Again.').map(([, eId]) => eId),
    ['art_14__para_1', 'art_14__para_1_2'],
  );
});
