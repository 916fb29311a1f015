import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exempla } from '../../tests/exempla.ts';
import { FORTY } from './fixtures/forty.ts';
import { compileLinker } from './link.ts';

const { catalogue, packs } = exempla().ground;
const link = compileLinker(catalogue, packs);
const found = link(FORTY.map(({ text, lang }, at) => ({ id: String(at), text, lang })));

test('of forty recommendations, written by hand in three languages, nearly all links are proposed', () => {
  const known = new Set(catalogue.requirements.map(({ id }) => id));
  const count = { wanted: 0, found: 0, near: 0, wrong: 0 };
  FORTY.forEach(({ about, also = [], text }, at) => {
    for (const id of [...about, ...also]) assert.ok(known.has(id), id);
    const proposed = (found[at] ?? []).map(({ requirement }) => requirement);
    count.wanted += about.length;
    count.found += about.filter((id) => proposed.includes(id)).length;
    count.near += proposed.filter((id) => also.includes(id)).length;
    count.wrong += proposed.filter((id) => !about.includes(id) && !also.includes(id)).length;
    if (about.length === 0) assert.deepEqual(proposed, [], text);
  });
  // The words were written with these in sight: the floor is for what breaks, not a promise for others.
  assert.ok(count.found / count.wanted >= 0.9, JSON.stringify(count));
  assert.ok(count.wrong / (count.found + count.near + count.wrong) <= 0.25, JSON.stringify(count));
});

test('every word that is marked stands in the text', () => {
  FORTY.forEach(({ text }, at) => {
    for (const { words } of found[at] ?? []) {
      assert.ok(words.length > 0);
      for (const { start, end, words: said } of words) assert.equal(text.slice(start, end), said);
    }
  });
});

test('a recommendation is linked alike alone and among others', () => {
  const [first] = FORTY;
  assert.deepEqual(link([{ id: 'x', text: first?.text ?? '', lang: 'en' }])[0], found[0]);
  assert.deepEqual(link([]), []);
  assert.deepEqual(link([{ id: 'x', text: 'Ratify.', lang: 'xx' }]), [[]]);
});
