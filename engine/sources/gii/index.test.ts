import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFixture, rowsOf } from '../xml/fixtures/suite.ts';
import { format } from './index.ts';

test('norms in a flat list: headings, paragraphs, points, repealed, annex', () => {
  const draft = readFixture(format, import.meta.url);
  assert.deepEqual([draft.title, draft.abbreviation, draft.lang], ['Marktgesetz', 'MarktG', 'de']);
  assert.deepEqual(rowsOf(draft.blocks), [
    ['note', undefined, undefined, 'Ersetzt das alte Gesetz.'],
    ['container', undefined, undefined, 'Abschnitt 1 Stände'],
    ['article', '§ 1', 'Öffnung', '(1) Der Markt öffnet'],
    ['paragraph', '1.', undefined, '1. im Sommer und'],
    ['paragraph', '2.', undefined, '2. im Winter.'],
    ['paragraph', undefined, undefined, '(2) Er hat 20 m².'],
    ['note', undefined, undefined, 'Siehe Anlage.'],
    ['article', '§ 2', '', '(weggefallen)'],
    ['schedule', 'Anlage', 'Gebühren', 'Obst | 2'],
  ]);
});
