import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { format } from './index.ts';

const text = readFileSync(new URL('fixture.xml', import.meta.url), 'utf8');

function read(file: string) {
  const [draft] = format.read({ name: 'fixture.xml', text: file });
  return draft;
}

test('one article with its headings, state and identity', () => {
  const draft = read(text);
  assert.deepEqual([draft?.title, draft?.lang], ['Code des marchés', 'fr']);
  assert.deepEqual(
    [draft?.identity?.work, draft?.identity?.expression, draft?.identity?.versionDate],
    ['LEGITEXT000099999999', 'LEGIARTI000099999999', '2020-03-01'],
  );
  assert.deepEqual(
    draft?.blocks.map((block) => [block.unit?.type ?? block.kind, block.unit?.number, block.text]),
    [
      ['container', undefined, 'Livre Ier : Les places'],
      ['container', undefined, 'Titre II : Les étals'],
      ['note', undefined, 'Conformément au décret.'],
      ['article', 'L12-3', 'Le marché ouvre :'],
      ['paragraph', undefined, '1° En été ;'],
      ['paragraph', undefined, '2° En hiver.'],
    ],
  );
});

test('a repealed article is marked', () => {
  const draft = read(text.replace('VIGUEUR', 'ABROGE'));
  assert.equal(draft?.blocks.find((block) => block.unit?.type === 'article')?.unit?.status, 'repealed');
});
