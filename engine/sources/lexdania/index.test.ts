import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { format } from './index.ts';

const text = readFileSync(new URL('fixture.xml', import.meta.url), 'utf8');

test('paragraphs, sentences that run on, points; quoted and commencing paragraphs do not count', () => {
  const [draft] = format.read({ name: 'fixture.xml', text });
  assert.deepEqual([draft?.title, draft?.abbreviation, draft?.lang], ['Lov om torvet', 'Torveloven', 'da']);
  assert.deepEqual([draft?.identity?.work, draft?.identity?.versionDate], ['A20200000130', '2020-01-02']);
  const units = draft?.blocks.filter((block) => block.unit?.type === 'article') ?? [];
  assert.deepEqual(
    units.map((block) => [block.unit?.number, block.text]),
    [
      ['§ 1', 'Torvet åbner kl. 8. Det lukker kl. 18.'],
      ['§ 1 a', 'Torvet fejes.'],
      ['§ 2', '1. Efter § 7 i broloven indsættes:'],
    ],
  );
  const words = draft?.blocks.map((block) => block.text).join('\n') ?? '';
  for (const kept of ['Stk. 2. Der sælges:', '1) æbler og', 'Broen males.', 'Loven træder i kraft straks.'])
    assert.ok(words.includes(kept), kept);
});
