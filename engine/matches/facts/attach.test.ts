import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readPack } from '#engine/matches/pack.ts';
import type { Match } from '#engine/model/match.ts';
import type { LanguagePack } from '#engine/model/pack.ts';
import type { Segment } from '#engine/model/segment.ts';
import { factReader, factsOf } from './attach.ts';

const match = { requirement: 'ict.grooming', segment: 'a', score: 0.9 } as unknown as Match;

function segmentOf(lang: string, text: string): Segment {
  return { id: 'a', lang, text } as unknown as Segment;
}

function packOf(lang: string): LanguagePack {
  const text = (name: string): string =>
    readFileSync(join(import.meta.dirname, '..', '..', '..', 'languages', lang, name), 'utf8');
  return readPack(lang, { pack: text('pack.yaml'), lexicon: text('lexicon.yaml'), facts: text('facts.yaml') });
}

test('a match gets the facts and traps of its provision, in a regional form of the language too', () => {
  const data = factsOf([packOf('pt')]);
  const rich = factReader(data)(match, segmentOf('pt-BR', 'Aliciar menor de 14 anos. Pena: reclusão de um a três anos.'));
  assert.deepEqual(rich.facts?.map(({ kind }) => kind), ['act', 'age', 'penalty']);
  assert.deepEqual(rich.traps?.map(({ code, requirement }) => [code, requirement]), [['age-cap', 'ict.grooming']]);
});

test('acts are read in offences, and where the requirement asks for acts', () => {
  const read = factReader(factsOf([packOf('en')]));
  const acts = (requirement: string, text: string) =>
    (read({ ...match, requirement }, segmentOf('en', text)).facts ?? [])
      .filter(({ kind }) => kind === 'act')
      .map(({ words }) => words);
  const duty = 'The department produces a report on children and produces a plan.';
  assert.deepEqual(acts('just.ex-officio', duty), []);
  assert.deepEqual(acts('csam.produce', duty), ['produces']);
  assert.deepEqual(acts('just.ex-officio', 'Whoever produces it commits an offence.'), ['produces']);
});

test('a language without data leaves the match as it is', () => {
  const bare = { ...packOf('pt') };
  delete (bare as { facts?: unknown }).facts;
  assert.equal(factsOf([bare]).size, 0);
  assert.equal(factReader(factsOf([packOf('pt')]))(match, segmentOf('el', 'κάτω των δεκαοκτώ ετών')), match);
});

test('the data is plain: it may be carried to a browser as JSON', () => {
  const { facts } = packOf('fr');
  assert.deepEqual(JSON.parse(JSON.stringify(facts)), facts);
});

test('a pattern that is not well formed is named with its file', () => {
  const bad = 'units: {}\nread:\n  age:\n    - { say: "under ~40 years" }\n';
  assert.throws(() => readPack('en', { pack: 'name: X\ndir: ltr\n', lexicon: '{}', facts: bad }), {
    message: /languages\/en\/facts\.yaml: age: .*"under ~40 years"/,
  });
});
