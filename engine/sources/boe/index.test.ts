import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { format } from './index.ts';

const text = readFileSync(new URL('fixture.xml', import.meta.url), 'utf8');

test('the last version of each block, headings by their class, notes apart', () => {
  const [draft] = format.read({ name: 'fixture.xml', text });
  assert.equal(draft?.title, 'Ley 1/2020, de mercados');
  assert.deepEqual([draft?.identity?.work, draft?.identity?.inForce], ['BOE-A-2020-1', '2020-02-01']);
  assert.deepEqual(
    draft?.blocks.map((block) => [block.kind, block.level, block.text]),
    [
      ['heading', 2, 'TÍTULO I De los mercados'],
      ['heading', 6, 'Artículo 1. Apertura.'],
      ['paragraph', undefined, '1. El mercado abre a las ocho.'],
      ['paragraph', undefined, '2. Se cierra a las dos.'],
      ['table', undefined, 'Puesto | Tasa'],
      ['note', undefined, 'Se modifica por la Ley 2/2021.'],
      ['heading', 6, 'Artículo 2. Limpieza.'],
      ['paragraph', undefined, 'El mercado se barre cada día.'],
      ['heading', 6, 'Disposición final única.'],
      ['paragraph', undefined, 'Entra en vigor mañana.'],
    ],
  );
  assert.deepEqual(
    draft?.problems?.map(({ code }) => code),
    ['source.earlier-versions'],
  );
  assert.equal(draft?.blocks[1]?.line, 11, 'lines are those of the file');
});

test('a record without the text is refused', () => {
  const record = text.replace(/<texto>[\s\S]*<\/texto>/u, '');
  assert.throws(() => format.read({ name: 'a.xml', text: record }), /not its text/u);
});
