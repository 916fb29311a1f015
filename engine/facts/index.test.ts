import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stateFactFiles } from '#store/facts.ts';
import { readFigures, readRegions, readReporting, readTreaties, TREATIES } from './index.ts';
import { readFacts } from './read.ts';
import { FactSources } from './source.ts';

const files = stateFactFiles();
const regions = readRegions(files.regions);
const treaties = readTreaties(files.treaties);
const reporting = readReporting(files.reporting);
const figures = readFigures(files.figures);
const codes = regions.states.map(({ code }) => code);

test('the same 197 States stand in every file that speaks of all', () => {
  assert.equal(codes.length, 197);
  assert.equal(new Set(codes).size, 197);
  for (const treaty of TREATIES)
    assert.deepEqual(treaties.treaties[treaty].map(({ state }) => state), codes, treaty);
  for (const state of [...reporting.reviews.map((each) => each.state), ...figures.states.map(({ code }) => code)])
    assert.ok(codes.includes(state), state);
});

test('every source has a title, a date that has been, and a trust; none is a staging copy', () => {
  for (const { sources } of [regions, treaties, reporting, figures]) {
    for (const [key, source] of Object.entries(sources)) {
      assert.match(source.asOf, /^20(1\d|2[0-6])-/, key);
      assert.ok(source.title.length > 5 && source.trust, key);
      assert.doesNotMatch(source.url ?? '', /web\.(test|dev)\.|un-icc\.cloud/u, key);
    }
  }
});

test('what is stale or was cut off is unknown, and never "none"', () => {
  for (const treaty of ['palermo', 'budapest', 'lanzarote'] as const)
    assert.ok(
      treaties.treaties[treaty].every(({ status }) => status !== 'none' && status !== 'signed'),
      treaty,
    );
});

test('a party has what makes it one: a date, or a source that says no more', () => {
  for (const treaty of ['crc', 'opac', 'opic'] as const)
    for (const each of treaties.treaties[treaty])
      assert.equal(each.deposited !== undefined, each.status === 'party', `${treaty} ${each.state}`);
});

test('no announced review has an outcome, and a symbol that was not seen says so', () => {
  for (const review of reporting.reviews) {
    assert.ok(review.basis === 'scheduled' || review.date !== undefined || review.observations?.verified, review.state);
    for (const named of [review.report, review.observations])
      assert.match(named?.symbol ?? 'CRC/C/OPSC/XXX/1', /^CRC\/C\/OPSC\/[A-Z]{3}\//u);
  }
});

test('a value without a source, or with a word that is not known, is refused with its line', () => {
  const broken = (text: string, from: string, to: string) => ({ path: 'facts/x.yaml', text: text.replace(from, to) });
  assert.throws(() => readTreaties(broken(files.treaties.text, 'sources: [untc]', 'sources: [nowhere]')), /nowhere/u);
  assert.throws(
    () => readTreaties(broken(files.treaties.text, ', status: party', ', status: perhaps')),
    /line \d+.*status/u,
  );
  assert.throws(() => readFacts({ path: 'facts/x.yaml', text: 'a: [' }, FactSources), /line 1/u);
});
