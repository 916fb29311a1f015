import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { format } from './index.ts';

const text = readFileSync(new URL('fixture.xml', import.meta.url), 'utf8');

test('articles from preformatted text, headings, repealed articles, annex', () => {
  const [draft] = format.read({ name: 'fixture.xml', text });
  assert.deepEqual(
    [draft?.title, draft?.abbreviation, draft?.lang],
    ['LEY DE MERCADOS PÚBLICOS', 'Ley 99', 'es'],
  );
  assert.deepEqual(
    draft?.blocks.map((block) => [block.unit?.type ?? block.kind, block.unit?.number, block.text]),
    [
      ['paragraph', undefined, 'LEY NÚM. 99'],
      ['container', undefined, 'TÍTULO I De los puestos'],
      ['article', 'Artículo 1º', 'El mercado se abre en el verano y también en invierno:'],
      ['paragraph', undefined, 'a) la fruta, y'],
      ['paragraph', undefined, 'b) el pan.'],
      ['article', 'Artículo 2 bis', 'Derogado.'],
      ['article', 'Artículo primero', 'Esta ley rige desde hoy.'],
      ['note', undefined, 'Promúlguese.'],
      ['schedule', '', 'Una moneda.'],
    ],
  );
  assert.deepEqual(
    [draft?.blocks[5]?.unit?.status, draft?.blocks[8]?.unit?.heading],
    ['repealed', 'Tarifas'],
  );
});
