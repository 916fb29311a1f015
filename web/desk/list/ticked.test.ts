import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uuid7 } from '#store/decisions/uuid.ts';
import { aboutOf, aspectsIn, boxOf, tickedIn } from './ticked.ts';

function formOf(fields: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

test('a box says what it was ticked on, and nothing else is taken for one', () => {
  const box = boxOf('csam.produce', { law: { moved: 12 }, practice: { moved: 0 } });
  const form = formOf([
    ['row', box],
    ['row', box],
    ['row', 'csam.produce; drop 1 2'],
    ['row', 'csam.produce -1 2'],
    ['row', 'sale.buy 3 4'],
  ]);
  assert.deepEqual(tickedIn(form), [
    { requirement: 'csam.produce', law: 12, practice: 0 },
    { requirement: 'sale.buy', law: 3, practice: 4 },
  ]);
});

test('law and practice are meant together only where that may be', () => {
  const form = formOf([['of', 'both']]);
  assert.deepEqual(aspectsIn(form, 'of'), []);
  assert.deepEqual(aspectsIn(form, 'of', true), ['law', 'practice']);
  assert.deepEqual(aspectsIn(formOf([['of', 'law']]), 'of'), ['law']);
  assert.deepEqual(aspectsIn(formOf([]), 'of', true), []);
});

test('the same form gives the same ids, another step gives others', () => {
  const ticked = [{ requirement: 'csam.produce', law: 1, practice: 2 }];
  const form = formOf([['batch', uuid7()]]);
  const [one] = aboutOf(form, ticked, ['law'], 'assign ana');
  assert.match(one?.id ?? '', /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.deepEqual(aboutOf(form, ticked, ['law'], 'assign ana'), [one]);
  const ids = ['assign ben', 'judge met'].flatMap((what) => aboutOf(form, ticked, ['law', 'practice'], what));
  assert.equal(new Set([one, ...ids].map((about) => about?.id)).size, 5);
  assert.equal(one?.seen, 1);
  assert.equal(aboutOf(formOf([['batch', 'x']]), ticked, ['law'], 'a')[0]?.id, undefined);
});
