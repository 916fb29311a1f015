import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elsewhereOf, languageAsked } from './elsewhere.ts';

const LANGS = ['en', 'ar', 'es', 'fr'];

test('a page is linked to the same page in each language, under its own name', () => {
  const all = elsewhereOf('/fr/requirements/csam/access', '?q=a%20b', LANGS);
  assert.deepEqual(
    all.map(({ href }) => href),
    LANGS.map((lang) => `/${lang}/requirements/csam/access?q=a%20b`),
  );
  assert.deepEqual(
    all.map(({ name }) => name),
    ['English', 'العربية', 'español', 'français'],
  );
});

test('first pages, and addresses without a language, lead to first pages', () => {
  for (const path of ['/fr', '/', '/desk/x', '/xx/requirements'])
    assert.deepEqual(
      elsewhereOf(path, '', LANGS).map(({ href }) => href),
      ['/en', '/ar', '/es', '/fr'],
      path,
    );
});

test('the language asked for is the first wish that there is, by weight', () => {
  assert.equal(languageAsked('fr-CH, fr;q=0.9, en;q=0.8', LANGS), 'fr');
  assert.equal(languageAsked('de, es;q=0.3, ar-EG;q=0.7', LANGS), 'ar');
  assert.equal(languageAsked('en;q=0, es', LANGS), 'es');
  assert.equal(languageAsked('frr, de', LANGS), 'en', 'North Frisian is not French');
  assert.equal(languageAsked('*, fr;q=0.5', LANGS), 'en');
  for (const odd of [null, '', ';;,', 'q=1', 'de;q=x']) assert.equal(languageAsked(odd, LANGS), 'en');
});
