import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { median } from './rounds.ts';

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, [join(import.meta.dirname, 'speed.ts'), ...args], { encoding: 'utf8' });
}

test('the speed bench ends with one JSON line that holds both medians, the ratio and the peak', () => {
  const articles = join(import.meta.dirname, 'fixture', 'articles');
  const { status, stdout, stderr } = run('--articles', articles, '--rounds', '2', '--warmup', '1');
  assert.equal(status, 0, stderr);
  assert.equal(stdout.trim().split('\n').length, 1, 'only the JSON line goes to stdout');
  const line = JSON.parse(stdout) as {
    requirements: number;
    ours_ms: number;
    fts5_ms: number;
    ratio: number;
    wording: string;
    beside: { wording: string; ratio: number };
    states: Record<string, { ratio: number }>;
    peak: { country: string; max_rss_mb: number };
  };
  assert.equal(line.requirements, 221);
  assert.ok(line.ours_ms > 0 && line.fts5_ms > 0);
  assert.ok(Math.abs(line.ratio - line.ours_ms / line.fts5_ms) < 0.1 * line.ratio);
  assert.deepEqual([line.wording, line.beside.wording], ['expert', 'plain'], 'nothing is hidden');
  assert.ok(line.beside.ratio > 0);
  assert.match(stderr, /plain queries: ours/);
  assert.ok((line.states['XV']?.ratio ?? 0) > 0);
  assert.equal(line.peak.country, 'XV');
  assert.ok(line.peak.max_rss_mb > 20);
});

test('rounds must be a number', () => {
  const { status, stderr } = run('--articles', 'x', '--rounds', 'many');
  assert.equal(status, 2);
  assert.match(stderr, /--rounds must be a whole number/);
});

test('the median of an even number of values is between the two in the middle', () => {
  assert.equal(median([9, 1, 5]), 5);
  assert.equal(median([4, 1, 9, 6]), 5);
});
