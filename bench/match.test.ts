import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Prediction } from './predictions.ts';
import { ranked } from './predictions.ts';
import { readGround } from './ours.ts';

const root = mkdtempSync(join(tmpdir(), 'tutela-bench-'));
after(() => rmSync(root, { recursive: true }));
const fixture = join(import.meta.dirname, 'fixture');
const requirements = join(fixture, 'requirements.json');

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, [join(import.meta.dirname, 'match.ts'), ...args], { encoding: 'utf8' });
}

function predict(articles: string, out: string): Prediction[] {
  const { status, stderr } = run('--articles', articles, '--out', out, '--requirements', requirements);
  assert.equal(status, 0, stderr);
  return readFileSync(out, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Prediction);
}

test('a made-up State: one line for each requirement, best first, each address once, the same bytes twice', () => {
  const first = join(root, 'first.jsonl');
  const predictions = predict(join(fixture, 'articles'), first);
  assert.equal(predictions.length, 6);
  const access = predictions.find(({ requirement }) => requirement === 'csam.access')!;
  assert.equal(access.country, 'XV');
  assert.equal(access.results[0]?.article, '182');
  for (const { results, answered, confidence } of predictions) {
    const keys = results.map(({ law, article }) => `${law} ${article}`);
    assert.equal(new Set(keys).size, keys.length, 'an address stands twice');
    assert.deepEqual(
      results,
      results.toSorted((a, b) => b.score - a.score),
    );
    assert.ok(!answered || results.length > 0);
    assert.ok(Number.isFinite(confidence));
  }
  predict(join(fixture, 'articles'), join(root, 'second.jsonl'));
  assert.equal(readFileSync(first, 'utf8'), readFileSync(join(root, 'second.jsonl'), 'utf8'));
});

test('a State in a language without a pack, and a State without articles, are answered with nothing', () => {
  const folder = mkdtempSync(join(root, 'laws-'));
  const row = {
    law: 'L',
    article: '1',
    lang: 'fo',
    text: 'Hvør sum tekur ognarlutir frá øðrum verður revsaður.',
  };
  writeFileSync(join(folder, 'XF.jsonl'), `${JSON.stringify(row)}\n`);
  writeFileSync(join(folder, 'XN.jsonl'), '');
  const predictions = predict(folder, join(root, 'none.jsonl'));
  assert.equal(predictions.length, 12);
  for (const { results, answered } of predictions)
    assert.deepEqual({ results, answered }, { results: [], answered: false });
});

test('of two rows under one address the best is kept', () => {
  const rows = [
    { law: 'L', article: '1', score: 0.2 },
    { law: 'L', article: '2', score: 0.5 },
    { law: 'L', article: '1', score: 0.9 },
  ];
  assert.deepEqual(ranked(rows), [rows[2], rows[1]]);
  const many = Array.from({ length: 30 }, (_, at) => ({ law: 'L', article: `${at}`, score: at }));
  assert.equal(ranked(many).length, 20);
});

test('input that cannot be used is one line that names the trouble, and exit code 2', () => {
  const broken = mkdtempSync(join(root, 'broken-'));
  writeFileSync(join(broken, 'XB.jsonl'), '{"law":"L","article":"1","text":"x"}\n{"law":\n');
  const list = join(root, 'list.json');
  writeFileSync(list, '["csam.no-such"]');
  const articles = join(fixture, 'articles');
  const out = join(root, 'out.jsonl');
  for (const [args, words] of [
    [[], '--articles is missing'],
    [['--articles', articles], '--out is missing'],
    [['--articles', articles, '--colour', 'red'], 'colour'],
    [['--articles', join(root, 'nowhere'), '--out', out], 'is not there'],
    [['--articles', join(fixture), '--out', out], 'holds no file'],
    [['--articles', broken, '--out', out], 'XB.jsonl: line 2: is not valid JSON'],
    [['--articles', articles, '--out', join(root, 'no', 'such', 'x')], 'cannot be written'],
    [['--articles', articles, '--out', out, '--requirements', list], '"csam.no-such" is not a requirement'],
  ] as const) {
    const { status, stderr } = run(...args);
    assert.equal(status, 2, stderr);
    assert.equal(stderr.trim().split('\n').at(-1)?.includes(words), true, `${stderr} does not say ${words}`);
    assert.ok(!/\n\s+at /.test(stderr), stderr);
  }
});

test('the list of the bench is the requirements of the catalogue that carry examples', () => {
  const list = JSON.parse(readFileSync(join(import.meta.dirname, 'requirements.json'), 'utf8')) as string[];
  const { catalogue } = readGround();
  const withExamples = catalogue.requirements.filter(({ examples }) => examples !== undefined);
  assert.deepEqual(list, withExamples.map(({ id }) => id).toSorted());
});
