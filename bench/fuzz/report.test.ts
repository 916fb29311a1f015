import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, resolveConfig } from 'prettier';
import { report } from './report.ts';
import { noTally } from './tally.ts';

test('the page says what was asked and what was found, and needs no more forming', async () => {
  const tallies = new Map([
    ['yaml', { ...noTally(), inputs: 12_345, read: 12_000, refused: 344, crash: 1, slowest: 80 }],
    ['forms', { ...noTally(), inputs: 5, read: 5 }],
  ]);
  const found = { door: 'yaml', index: 7, end: 'crash', why: 'TypeError: a `b` | c\n    at x' };
  const about = {
    command: 'npm run fuzz -- --minutes 1',
    date: '2026-11-22',
    seed: 1,
    seconds: 61,
    chain: 'whole, 3 decisions',
  };
  for (const findings of [[], [found]]) {
    const page = report({ tallies, findings }, about);
    assert.match(page, /\| yaml +\| 12,345 /u);
    assert.match(page, /\| all +\| 12,350 +\| 12005 +\| 344 +\| 1 /u);
    assert.equal(/Nothing was found\./u.test(page), findings.length === 0);
    assert.equal(/- yaml, input 7: crash: `TypeError: a b c`/u.test(page), findings.length === 1);
    const config = await resolveConfig(import.meta.filename);
    assert.ok(await check(page, { ...config, parser: 'markdown' }), page);
  }
});
