import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isLanguageTag, nameOf } from './language-tag.ts';

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

test('what is a tag is one, and what only looks like one is none', () => {
  for (const tag of ['en', 'yue', 'zh-Hant-TW', 'sr-Latn', 'en-x-legal', 'und', 'de-1996'])
    assert.ok(isLanguageTag(tag), tag);
  for (const tag of ['', 'zh-yue', 'en-a1', 'e', 'en_GB', 'en fr', 'english language', '__proto__'])
    assert.ok(!isLanguageTag(tag), tag);
});

test('a name is told where there is one; otherwise what was written, and nothing throws', () => {
  assert.equal(nameOf(languages, 'fr'), 'French');
  assert.equal(nameOf(regions, '150'), 'Europe');
  for (const code of ['en-x-legal', 'zh-yue', 'en-a1', '', 'constructor', 'xx'])
    assert.equal(nameOf(languages, code), code);
  for (const code of ['XE1', '', 'a']) assert.equal(nameOf(regions, code), code);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.equal(typeof nameOf(languages, text), 'string');
      assert.equal(typeof nameOf(regions, text), 'string');
      assert.equal(typeof isLanguageTag(text), 'boolean');
    }),
  );
});
