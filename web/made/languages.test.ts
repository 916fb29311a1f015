import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readGround } from '#operations/ground.ts';
import { overlaysOf } from '#operations/overlays.ts';
import { groundFiles } from '#store/catalogue.ts';
import { languageFiles } from '#store/languages.ts';
import { languagesShown } from './languages.ts';

const { catalogue } = readGround(groundFiles());
const shown = languagesShown(languageFiles(), catalogue, overlaysOf(catalogue));
const of = (lang: string) => shown.find((each) => each.lang === lang);

test('English is whole and the original, and stands first', () => {
  const [first] = shown;
  assert.equal(first?.lang, 'en');
  assert.equal(first?.pages.state, 'original');
  assert.equal(first?.pages.done, first?.pages.base);
  assert.equal(first?.catalogue.done, catalogue.requirements.length);
});

test('nothing is counted that English has not, and nothing twice', () => {
  for (const { lang, pages, catalogue: own, search, reports, learning } of shown)
    for (const { done, base } of [pages, own, search, reports, learning])
      assert.ok(done >= 0 && done <= base, `${lang}: ${done} of ${base}`);
});

test('a language that is only searched is said to be only that', () => {
  assert.equal(of('sv')?.pages.state, 'none');
  assert.equal(of('sv')?.catalogue.state, 'none');
  assert.ok((of('sv')?.search.done ?? 0) > 50);
});

test('a language that is begun has titles of groups and nothing more', () => {
  for (const lang of ['ru', 'zh']) {
    assert.equal(of(lang)?.catalogue.state, 'draft', lang);
    assert.equal(of(lang)?.catalogue.groups, true, lang);
    assert.equal(of(lang)?.catalogue.done, 0, lang);
    assert.equal(of(lang)?.search.done, 0, lang);
  }
});
