import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { readPack } from '#engine/matches/pack.ts';
import type { Fact, FactKind } from '#engine/model/fact.ts';
import type { FactData } from '#engine/model/pack.ts';
import { readFacts } from './index.ts';

const LANGUAGES = ['en', 'fr', 'es', 'de', 'pt', 'sv', 'ar'];
const KINDS: readonly FactKind[] = [
  ...(['age', 'act', 'purpose', 'mental', 'penalty', 'attempt', 'legal-person'] as const),
  ...(['exception', 'reach', 'limitation', 'actor'] as const),
];
const LEAST_CASES = 6;

type Case = { readonly text: string; readonly want: readonly string[] };

for (const lang of LANGUAGES) {
  const data = dataOf(lang);
  const cases = casesOf(lang);

  test(`${lang}: facts are read from sentences of statutes`, () => {
    const wrong: string[] = [];
    for (const { text, want } of cases) {
      const facts = readFacts(text, lang, data);
      for (const one of want) {
        const barred = one.startsWith('!');
        if (facts.some((fact) => fits(fact, barred ? one.slice(1) : one)) === barred)
          wrong.push(`${one}\n  in: ${text}\n  read: ${facts.map(shown).join('; ')}`);
      }
    }
    assert.equal(wrong.join('\n'), '');
  });

  test(`${lang}: every kind has at least ${LEAST_CASES} sentences`, () => {
    for (const kind of KINDS) {
      const count = cases.filter(({ want }) => want.some((one) => one.replace('!', '').startsWith(`${kind} `))).length;
      assert.ok(count >= LEAST_CASES, `${kind}: ${count}`);
    }
  });

  test(`${lang}: the words of a fact are the words of the text, whatever the text`, () => {
    const pieces = cases.flatMap(({ text }) => text.split(/(?<=[ ,.;])/));
    const text = fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 60 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (text) => {
        const facts = readFacts(text, lang, data);
        for (const { start, end, words } of facts) {
          assert.ok(start < end);
          assert.equal(words, text.slice(start, end));
        }
        assert.deepEqual(readFacts(text, lang, data), facts);
      }),
      { numRuns: 150, seed: 221 },
    );
  });
}

test('a long text of one repeated word costs time in proportion to its length', () => {
  const data = dataOf('en');
  const cost = (times: number): number => {
    const text = 'imprisonment for a term not under the age of victim '.repeat(times);
    const begin = performance.now();
    readFacts(text, 'en', data);
    return performance.now() - begin;
  };
  cost(200);
  const short = Math.min(cost(100), cost(100), cost(100));
  const long = Math.min(cost(1000), cost(1000), cost(1000));
  assert.ok(long < 60 * short + 50, `${short} ms, ten times the text ${long} ms`);
});

function dataOf(lang: string): FactData {
  const folder = join(import.meta.dirname, '..', '..', '..', 'languages', lang);
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const { facts } = readPack(lang, { pack: text('pack.yaml'), lexicon: text('lexicon.yaml'), facts: text('facts.yaml') });
  assert.ok(facts);
  return facts;
}

function casesOf(lang: string): Case[] {
  const lines = readFileSync(join(import.meta.dirname, 'cases', `${lang}.txt`), 'utf8').split('\n');
  return lines
    .filter((line) => line.includes(' => ') && !line.startsWith('#'))
    .map((line) => {
      const [text = '', facts = ''] = line.split(' => ');
      return { text, want: facts.split(';').map((one) => one.trim()) };
    });
}

function fits(fact: Fact, said: string): boolean {
  const [kind, ...values] = said.split(' ');
  return fact.kind === kind && values.every((one) => valueOf(fact, one.split('=')[0] ?? '') === one.split('=')[1]);
}

/** "words" asks for the exact words, with "_" in place of spaces. */
function valueOf(fact: Fact, key: string): string {
  return key === 'words' ? fact.words.replaceAll(' ', '_') : `${fact.value[key]}`;
}

function shown({ kind, value, words }: Fact): string {
  return `${kind} ${Object.entries(value).flat().join(' ')} «${words}»`;
}
