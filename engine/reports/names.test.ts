import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageName, longDate } from './report.ts';
import type { Say } from './say.ts';

const WORDS: Readonly<Record<string, string>> = {
  'language-unknown': 'not known',
  'report-lang': 'en',
  'date-locale': 'en-GB',
};
const say: Say = (key) => WORDS[key] ?? '';

test('no law brings a report down by the tag of its language or a day that is none', () => {
  assert.equal(languageName('fr', say), 'French');
  assert.equal(languageName('und', say), 'not known');
  for (const tag of ['en-x-legal', 'zh-yue', '']) assert.equal(languageName(tag, say), tag);
  assert.equal(longDate('2026-11-21', say), '21 November 2026');
  for (const day of ['', 'soon', '2026-13-01']) assert.equal(longDate(day, say), day);
});
