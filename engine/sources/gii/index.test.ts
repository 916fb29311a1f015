import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { format } from './index.ts';

const text = readFileSync(new URL('fixture.xml', import.meta.url), 'utf8');

test('norms in a flat list: headings, paragraphs, points, repealed, annex', () => {
  const [draft] = format.read({ name: 'fixture.xml', text });
  assert.deepEqual([draft?.title, draft?.abbreviation, draft?.lang], ['Marktgesetz', 'MarktG', 'de']);
  assert.deepEqual(
    draft?.blocks.map((block) => [
      block.unit?.type ?? block.kind,
      block.unit?.number,
      block.unit?.heading,
      block.text,
    ]),
    [
      ['note', undefined, undefined, 'Ersetzt das alte Gesetz.'],
      ['container', undefined, undefined, 'Abschnitt 1 Stände'],
      ['article', '§ 1', 'Öffnung', '(1) Der Markt öffnet'],
      ['paragraph', '1.', undefined, '1. im Sommer und'],
      ['paragraph', '2.', undefined, '2. im Winter.'],
      ['paragraph', undefined, undefined, '(2) Er hat 20 m².'],
      ['note', undefined, undefined, 'Siehe Anlage.'],
      ['article', '§ 2', '', '(weggefallen)'],
      ['schedule', 'Anlage', 'Gebühren', 'Obst | 2'],
    ],
  );
});
