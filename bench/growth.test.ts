import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { InputError } from '#engine/model/problem.ts';
import { growth } from './growth.ts';
import { basesOf, codeOf, lawOf } from './growth/laws.ts';
import { lineOf } from './growth/measure.ts';
import { questionsOf } from './growth/questions.ts';
import { readStates } from './files.ts';
import { seeded } from './load/figures.ts';

const corpus = join(import.meta.dirname, 'fixture', 'articles');

test('a made-up State: the same each time, every article marked, each with a number of its own', () => {
  const [base] = basesOf(readStates(corpus));
  assert.ok(base);
  const law = lawOf(base, 'AB', 1200, seeded(3));
  assert.equal(law, lawOf(base, 'AB', 1200, seeded(3)));
  assert.notEqual(law, lawOf(base, 'AB', 1200, seeded(4)));
  const rows = law
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string>);
  assert.equal(rows.length, 1200);
  assert.ok(rows.every(({ text }) => /\[generated AB \d+\]$/u.test(text ?? '')));
  assert.equal(new Set(rows.map(({ law: own, article }) => `${own} ${article}`)).size, 1200);
  assert.deepEqual([codeOf(0), codeOf(27), codeOf(675)], ['AA', 'BB', 'ZZ']);
  assert.equal(questionsOf(base, 30, seeded(1)).filter((words) => words.length > 0).length, 30);
});

test('the straight line through measures', () => {
  const line = lineOf([10, 50, 100].map((states) => ({ states, value: 20 + 2 * states })));
  assert.ok(line);
  assert.ok(Math.abs(line.slope - 2) < 1e-9 && Math.abs(line.start - 20) < 1e-9);
  assert.ok(Math.abs(line.growth - 4.5) < 1e-9 && line.fit > 0.999);
  assert.equal(lineOf([{ states: 1, value: 1 }]), undefined);
});

test('the bench measures a small corpus, and says where there is none', async () => {
  const lines: string[] = [];
  const args = ['--corpus', corpus, '--states', '2', '--articles', '40', '--rounds', '1'];
  await growth(args, (line) => lines.push(line));
  const said = JSON.parse(lines.at(-1) ?? '') as Record<string, unknown>;
  assert.equal(said['bench'], 'growth');
  assert.equal(said['articles'], 80);
  const { of } = said['anew'] as { of: number };
  assert.equal(of, 221);
  assert.ok(lines.some((line) => line.startsWith('importMs: ')));
  await assert.rejects(
    growth(['--corpus', join(corpus, 'nowhere')], () => undefined),
    (error) => error instanceof InputError && error.problem.code === 'bench.no-corpus',
  );
});
