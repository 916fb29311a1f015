import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InputError } from '#engine/model/problem.ts';
import { readBlocks } from './blocks.ts';
import { differences, linksOf } from './compare.ts';
import { readInline } from './inline.ts';
import type { LearnPage } from './page.ts';
import { readPage } from './read.ts';

const PATH = 'languages/en/learn/teens/threats.md';
const HEAD = `---
title: Someone threatens
tab: "Good to know: pressure"
order: 4
audience: teens
kind: page
state: original
date: 2026-11-22
---
`;
const read = (text: string, path = PATH): LearnPage => readPage({ path, text });

test('a page: its head and its words', () => {
  const page = read(
    `${HEAD}\nFirst words,\nin two lines.\n\n## What to do\n\n1. **Stop.** Now.\n2. Tell.\n\n- See [help](help).\n- Or [this](teens/pictures).\n`,
  );
  assert.deepEqual(
    { ...page, blocks: page.blocks.length },
    {
      lang: 'en',
      audience: 'teens',
      slug: 'threats',
      title: 'Someone threatens',
      tab: 'Good to know: pressure',
      order: 4,
      kind: 'page',
      state: 'original',
      date: '2026-11-22',
      blocks: 4,
    },
  );
  assert.deepEqual(page.blocks[0], {
    kind: 'paragraph',
    words: [{ text: 'First words,' }, { text: ' ' }, { text: 'in two lines.' }],
  });
  assert.deepEqual(page.blocks[2], {
    kind: 'list',
    ordered: true,
    items: [[{ text: 'Stop.', strong: true }, { text: ' Now.' }], [{ text: 'Tell.' }]],
  });
  assert.deepEqual(linksOf(page), ['help', 'teens/pictures']);
});

test('a link leads to a page of our own or is refused', () => {
  assert.equal(typeof readInline('see [x](help/safety)'), 'object');
  for (const to of [
    'https://example.org',
    '//example.org',
    '/en/help',
    'javascript:alert',
    '../desk',
    'help?x=1',
    '',
  ])
    assert.equal(typeof readInline(`see [x](${to})`), 'string', to);
});

test('what is not of the subset is a fault of its line, and never shown otherwise', () => {
  const wrong = [
    '# First level',
    '### Third level',
    '> quotation',
    '    code',
    '- one\n  - inner',
    '* star',
    '1) one',
    '1. one\n3. three',
    '| a | b |',
    'a <b>tag</b>',
    'an *emphasis*',
    'an **open mark',
    '![picture](x)',
  ];
  for (const text of wrong) assert.ok(readBlocks(text).faults.length > 0, text);
  assert.deepEqual(readBlocks('fine\n\n# not', 10).faults[0]?.line, 12);
});

test('a head that lacks a field, doubles one or stands in another folder is refused with its place', () => {
  const refused = (text: string, place: RegExp, path = PATH): void =>
    assert.throws(
      () => read(text, path),
      (error: unknown) => error instanceof InputError && place.test(error.problem.place ?? ''),
      text,
    );
  refused('no head', /line 1/u);
  refused(HEAD.replace('state: original\n', ''), /state/u);
  refused(HEAD.replace('state: original', 'state: perfect'), /state/u);
  refused(HEAD.replace('order: 4', 'order: 4\norder: 5'), /line 2/u);
  refused(HEAD.replace('order: 4', 'order 4'), /line 4/u);
  refused(HEAD.replace('date: 2026-11-22', 'date: soon'), /date/u);
  refused(`${HEAD}\nWords.`, /audience/u, 'languages/en/learn/parents/threats.md');
  refused(`${HEAD}\nWords.`, /path/u, 'languages/en/other/teens/threats.md');
  refused(HEAD, /line/u);
  refused(`${HEAD}\nWords.\n\n# Wrong\n`, /line 13/u);
});

test('a translation that is built otherwise is found out', () => {
  const one = read(`${HEAD}\nWords.\n\n## Head\n\n- a\n- [b](help)\n`);
  const two = read(`${HEAD}\nMots.\n\n## Titre\n\n- a\n- [b](help)\n`, PATH.replace('/en/', '/fr/'));
  assert.deepEqual(differences(one, two), []);
  const other = (body: string): readonly string[] => differences(one, read(`${HEAD}\n${body}`));
  assert.match(other('Mots.\n\n- a\n- [b](help)\n').join(), /blocks/u);
  assert.match(other('Mots.\n\n## T\n\n- a\n- [b](help)\n- c\n').join(), /blocks/u);
  assert.match(other('Mots.\n\n## T\n\n- a\n- [b](teens/rights)\n').join(), /links/u);
});
