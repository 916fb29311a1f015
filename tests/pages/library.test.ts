import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Pinpoints } from '#engine/model/requirement.ts';
import { readGround } from '#operations/ground.ts';
import { groundFiles, PACKAGE } from '#store/catalogue.ts';
import { choiceFrom, chosen, facetOf } from '#web/library/choice.ts';
import { standingOf, tallyOf } from '#web/library/findings.ts';
import { shortened, within } from '#web/library/quotes.ts';
import { othersCited, sectionsCited } from '#web/library/sources.ts';
import type { Say } from '#web/words/say.ts';

const { catalogue } = readGround(groundFiles());
/** The words of the frame in English: what the pages load by their own way is here read as a file. */
const bundle = new FluentBundle('en', { useIsolating: false });
bundle.addResource(new FluentResource(readFileSync(join(PACKAGE, 'languages/en/portal.ftl'), 'utf8')));
const say: Say = (key, args) =>
  bundle.formatPattern(bundle.getMessage(key)?.value ?? assert.fail(key), args ?? null);

const asked = (query: string) => chosen(catalogue, choiceFrom(new URLSearchParams(query)));

test('no wish gives the whole catalogue in its order', () => {
  assert.deepEqual(asked(''), catalogue.requirements);
  assert.deepEqual(asked('q=&group=&severity='), catalogue.requirements);
});

test('wishes are joined by "and"; an unknown value finds nothing', () => {
  const duties = asked('severity=O&group=csam');
  assert.ok(duties.length > 0);
  assert.ok(duties.every((one) => one.severity === 'O' && one.id.startsWith('csam.')));
  assert.deepEqual(asked('group=nowhere'), []);
});

test('words find beginnings of words, whatever the case and accents, a title before a detail', () => {
  assert.ok(
    asked('q=GROOM')
      .slice(0, 5)
      .some((one) => one.id === 'ict.grooming'),
  );
  assert.match(asked('q=GROOM')[0]?.title ?? '', /groom/i);
  assert.deepEqual(asked('q=gròoming'), asked('q=grooming'));
  assert.deepEqual(asked('q=rooming'), []);
  assert.ok(
    asked('q=3(1)(c)').some((one) => one.pinpoints.opsc.some((number) => number.startsWith('3(1)(c)'))),
  );
});

test('a facet counts over the whole catalogue', () => {
  const sum = facetOf(catalogue, 'severity').reduce((all, facet) => all + facet.count, 0);
  assert.equal(sum, catalogue.requirements.length);
});

test('a place that was not verified is named without its number, and a lead is never shown', () => {
  const pinpoints: Pinpoints = {
    opsc: [],
    guidelines: [
      { section: 'V', lead: '65-66', mark: 'section' },
      { section: 'III.A', paras: '14-19', mark: 'verified' },
      { section: 'IX', paras: '102', mark: 'unverified' },
    ],
    other: [
      { cite: 'LAN 20(1)(f)', mark: 'verified' },
      { cite: 'EU 5(3)', mark: 'unverified' },
      { cite: 'Hague 1993 arts. 4, 8', mark: 'unverified' },
      { cite: 'UN Cybercrime Convention 14', mark: 'unverified' },
    ],
  };
  assert.deepEqual(
    sectionsCited(pinpoints).map(({ paras }) => paras),
    ['', '14–19', ''],
  );
  assert.deepEqual(othersCited(pinpoints, say), [
    { text: 'Lanzarote Convention (Council of Europe, 2007), article 20(1)(f)', verified: true },
    { text: 'Directive 2011/93/EU', verified: false },
    { text: 'Hague 1993', verified: false },
    { text: 'UN Cybercrime Convention', verified: false },
  ]);
});

test('a gap in either aspect is a gap; nobody’s word is "undecided"', () => {
  const at = (law: 'met' | 'partly' | 'undecided', practice: 'met' | 'not-met' | 'undecided') =>
    standingOf({ law: { verdict: law }, practice: { verdict: practice } });
  assert.equal(at('met', 'not-met'), 'gap');
  assert.equal(at('partly', 'undecided'), 'gap');
  assert.equal(at('met', 'undecided'), 'met');
  assert.equal(at('undecided', 'undecided'), 'undecided');
  assert.deepEqual(tallyOf(['met', 'met', 'undecided']), {
    met: 2,
    partly: 0,
    'not-met': 0,
    'not-applicable': 0,
    undecided: 1,
  });
});

test('quoted words are found again in their provision, and never altered', () => {
  const text = 'Whoever sells a child is punished.';
  const quote = { exact: 'sells a child', prefix: 'Whoever ', suffix: ' is punished.', start: 8, end: 21 };
  assert.deepEqual(within(text, quote), {
    before: 'Whoever ',
    exact: 'sells a child',
    after: ' is punished.',
  });
  assert.deepEqual(within(`Note. ${text}`, quote).exact, 'sells a child');
  assert.equal(shortened({ ...quote, exact: 'word '.repeat(200) }).after, ' …');
});
