import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateIn, languageName } from './say.ts';

test('a language is called by its name, and by its tag where it has none', () => {
  assert.equal(languageName('en', 'fr'), 'French');
  assert.equal(languageName('fr', 'ar'), 'arabe');
  for (const tag of ['zh-yue', 'en-a1', 'en-x-legal', '', 'a b', '__proto__'])
    assert.equal(languageName('ar', tag), tag);
});

test('a day is written out, and what is no day stays as it is written', () => {
  assert.equal(dateIn('en', '2026-11-22'), '22 November 2026');
  assert.equal(dateIn('en', '2026-11-22T23:30:00Z'), '22 November 2026');
  for (const text of ['', '2026-13-40', 'soon']) assert.equal(dateIn('en', text), text);
});
