import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileMatcher, factsOf } from '#engine/matches/index.ts';
import { segment } from '#engine/segments/index.ts';
import { readText } from '#engine/sources/index.ts';
import { readGround } from '#operations/ground.ts';
import { groundFiles } from '#store/catalogue.ts';
import { changeOf, isSame } from './what-if-change.ts';
import { tryWords, type Ground } from './what-if.ts';

const LAW = `Penal Code

Article 1. Procuring a child

Whoever procures a child under sixteen years for prostitution, in return for money or any other consideration, is punished by imprisonment of three to ten years.

Article 2. Fishing

A licence to fish in inland waters is issued by the municipality for one year.
`;

const { catalogue, packs } = readGround(groundFiles());
const facts = factsOf(packs);
const segments = readText('law.txt', new TextEncoder().encode(LAW), { lang: 'en' }).flatMap(
  (source) => segment(source).segments,
);
const ground: Ground = {
  matcher: compileMatcher(catalogue, packs, { facts }),
  facts,
  segments,
  say: undefined,
};
const first = segments[0]!;
const trial = { requirement: 'prost.four-acts', segment: first.id };
const before = tryWords(ground, trial)!;

test('eighteen in the place of sixteen: the pitfall goes, the age that is read is another', () => {
  assert.ok(before.proposed);
  assert.deepEqual(
    before.traps.map(({ code }) => code),
    ['age-cap'],
  );
  const after = tryWords(ground, { ...trial, text: first.text.replace('sixteen', 'eighteen') })!;
  const change = changeOf(before, after);
  assert.deepEqual(
    change.gone.map(({ code, args }) => [code, args['age']]),
    [['age-cap', 16]],
  );
  assert.deepEqual([change.come, change.facts, change.standing], [[], true, 'same']);
  assert.deepEqual(changeOf(after, before).come, change.gone);
  assert.equal(segments[0], first, 'the laws that were searched stay as they were');
});

test('words that say the same change nothing, wherever they then stand', () => {
  assert.ok(isSame(changeOf(before, tryWords(ground, { ...trial, text: first.text })!)));
  const moved = tryWords(ground, { ...trial, text: `  ${first.text}` })!;
  assert.deepEqual(changeOf(before, moved).gone, []);
  assert.deepEqual(changeOf(before, moved).come, []);
});

test('words that speak of something else are no longer proposed, and come back', () => {
  const after = tryWords(ground, { ...trial, text: 'A licence is issued for one year.' })!;
  assert.deepEqual([after.proposed, after.score, after.traps], [false, undefined, []]);
  assert.equal(changeOf(before, after).standing, 'lost');
  assert.equal(changeOf(after, before).standing, 'found');
  assert.equal(changeOf(before, after).score, undefined);
});

test('a provision that was not searched cannot be tried; empty words can', () => {
  assert.equal(tryWords(ground, { ...trial, segment: 'no/such' }), undefined);
  assert.equal(tryWords(ground, { ...trial, text: '' })?.proposed, false);
});
