import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readText } from '#engine/sources/index.ts';
import { segment } from '#engine/segments/index.ts';

const bytes = readFileSync(new URL('fixture.jsonl', import.meta.url));

test('one source for each law and language, articles as they are', () => {
  const sources = readText('fixture.jsonl', bytes);
  assert.deepEqual(
    sources.map((one) => [one.abbreviation, one.title, one.lang, one.langFrom]),
    [
      ['MktA', 'Market Act', 'en', 'document'],
      ['MktA', 'Loi du marché', 'fr', 'document'],
    ],
  );
  const segments = sources.flatMap((one) => segment(one).segments);
  assert.deepEqual(
    segments.map((one) => [one.id, one.number, one.heading, one.path]),
    [
      ['MktA/en/sec_1', '1', 'Opening', ['Part 1', 'Stalls']],
      ['MktA/en/sec_2', '2', '', ['Part 2']],
      ['MktA/fr/art_1', '1', '', []],
    ],
  );
});

test('a broken line is a problem with its place', () => {
  const problems = readText('fixture.jsonl', bytes).flatMap((one) => one.problems);
  assert.deepEqual(
    problems.map((one) => [one.code, one.place]),
    [['source.broken-line', 'line 4']],
  );
});
