import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Fact } from '#engine/model/fact.ts';
import type { Finding } from '#engine/model/finding.ts';
import type { Publication } from '#engine/model/publication.ts';
import { PACKAGE } from '#store/catalogue.ts';
import { exempla } from './exempla.ts';

const FILE = join(PACKAGE, 'tests', 'golden', 'exempla.json');
const UPDATE = 'UPDATE_GOLDEN=1 node --test tests/golden.test.ts';

test('the whole pipeline gives the golden publication of Exempla', () => {
  const now = `${JSON.stringify(readable(exempla().assessment.publication), null, 1)}\n`;
  if (process.env['UPDATE_GOLDEN']) writeFileSync(FILE, now);
  assert.ok(existsSync(FILE), `tests/golden/exempla.json is not there; make it with: ${UPDATE}`);
  const before = readFileSync(FILE, 'utf8').split('\n');
  const after = now.split('\n');
  const line = after.findIndex((words, index) => words !== before[index]);
  assert.ok(
    line < 0 && before.length === after.length,
    `tests/golden/exempla.json differs first at line ${line + 1}:\n- ${before[line]}\n+ ${after[line]}\n` +
      `When the change is meant: ${UPDATE}; then read the difference like code.`,
  );
});

test('the decisions on Exempla point at words that are there', () => {
  const { problems, laws } = exempla().assessment.publication;
  assert.deepEqual(problems, []);
  assert.ok(laws.reduce((sum, law) => sum + law.provisions, 0) >= 60);
});

/** Chances to two digits, three matches an answer, no catalogue version: a difference shows what changed for people. */
function readable(publication: Publication): unknown {
  return {
    ...publication,
    catalogue: 'left out',
    findings: publication.findings.map((finding: Finding) => ({
      ...finding,
      evidence: finding.evidence.map((entry) => ({
        ...entry,
        ...(entry.score === undefined ? {} : { score: round(entry.score) }),
      })),
      answer: {
        ...finding.answer,
        confidence: round(finding.answer.confidence),
        matches: finding.answer.matches.slice(0, 3).map((match) => ({
          ...match,
          score: round(match.score),
          ...(match.facts ? { facts: match.facts.map(inOneLine) } : {}),
        })),
      },
    })),
  };
}

/** "penalty kind prison maxMonths 36 @120-158 up to three years": a difference in facts is read at a glance. */
function inOneLine({ kind, value, start, end, words }: Fact): string {
  return `${kind} ${Object.entries(value).flat().join(' ')} @${start}-${end} ${words}`;
}

function round(chance: number): number {
  return Math.round(chance * 100) / 100;
}
