import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Say } from '#web/words/say.ts';
import type { Proposed, Result } from './messages.ts';
import { csvOf } from './table.ts';

const say: Say = (key, args) => `${key}${Object.values(args ?? {}).join(' ')}`;

const entry: Proposed = {
  segment: 'PC/en/art_1',
  law: 'PC',
  number: '1',
  heading: '=cmd',
  quote: { exact: 'under "sixteen"', prefix: '', suffix: '', start: 0, end: 15 },
  standing: 'proposed',
  score: 0.5,
  lang: 'en',
  why: [
    { type: 'text', text: 'The text speaks of ' },
    { type: 'text', text: 'age\nhere', lang: 'en' },
  ],
  facts: [{ kind: 'age', start: 0, end: 5, words: 'under', value: { below: 16, whose: 'child' } }],
  traps: [{ code: 'age-cap', requirement: 'x', start: 0, end: 5, words: 'under sixteen', args: { age: 16 } }],
};

const result: Result = {
  provisions: 1,
  rows: [
    { id: 'opsc.a', title: 'A', severity: 'O', proposal: 'answered', evidence: [entry] },
    { id: 'opsc.b', title: 'B', severity: 'S', proposal: 'nothing-found', evidence: [] },
  ],
};

test('the table gives reason, facts and pitfall, and no cell is run as a formula', () => {
  const [head = '', first = '', second = ''] = csvOf(result, say).split('\r\n');
  assert.match(head, /^\uFEFFrequirement,.*,fit,why,facts,may fall short$/);
  assert.match(first, /,'=cmd,"under ""sixteen""",0\.50,The text speaks of age here,facts-read/);
  assert.match(first, /trap-age-cap16 “under sixteen”$/);
  assert.equal(second.split(',').length, head.split(',').length);
});
