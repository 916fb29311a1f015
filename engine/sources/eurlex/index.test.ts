import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { format } from './index.ts';

const text = readFileSync(new URL('fixture.html', import.meta.url), 'utf8');
const LINES = [
  ['container', undefined, 'CHAPTER I Stalls'],
  ['article', '1', '1. The market opens:'],
  ['paragraph', '(a)', '(a) in summer;'],
  ['paragraph', '(i)', '(i) in June;'],
  ['paragraph', '(b)', '(b) in winter.'],
  ['table', undefined, 'Stall | Coins'],
  ['note', undefined, 'This Regulation shall be binding.'],
  ['schedule', 'ANNEX I', 'One coin.'],
];

function linesOf(page: string) {
  const [draft] = format.read({ name: 'a.html', text: page });
  const blocks =
    draft?.blocks.map((block) => [block.unit?.type ?? block.kind, block.unit?.number, block.text]) ?? [];
  return { draft, blocks: blocks.slice(blocks.findIndex(([type]) => type === 'container')) };
}

test('points from tables, headings, footnotes', () => {
  const { draft, blocks } = linesOf(text);
  assert.deepEqual([draft?.title, draft?.lang], ['REGULATION (EU) 2020/99 on markets', 'en']);
  assert.deepEqual(blocks, [...LINES, ['note', undefined, 'OJ L 1.']]);
  assert.ok(draft?.blocks.some((block) => block.text === '(1) Markets feed cities.'));
  assert.equal(draft?.blocks.find((block) => block.unit?.type === 'article')?.unit?.heading, 'Opening');
});

test('a flat page without subdivisions reads the same', () => {
  const flat = text
    .replaceAll(/<\/?div[^>]*>/gu, '')
    .replaceAll('oj-', '')
    .replace('<p class="normal">This Regulation', '<p class="final">This Regulation');
  const { blocks } = linesOf(flat);
  assert.deepEqual(blocks.slice(0, LINES.length), LINES);
});

test('proposals of the Commission: articles of the act, none of the treaty that the memorandum names', () => {
  const proposal =
    '<html><head><link href="eurlex.css"></head><body><div class="content"><p class="Statut">Proposal for a</p><p class="Typedudocument">DECISION</p>' +
    '<p class="Titreobjet">on markets</p><p class="Normal">Article 218(9) of the Treaty</p>' +
    '<p class="Titrearticle"><span>Article 1</span></p><p class="Normal">The market opens.</p>' +
    '<p class="Titrearticle"><span>Article 2</span></p><p class="Normal">It closes.</p></div></body></html>';
  const { draft } = linesOf(proposal);
  assert.equal(draft?.title, 'Proposal for a DECISION on markets');
  const units = draft?.blocks.filter((block) => block.unit?.type === 'article') ?? [];
  assert.deepEqual(
    units.map((block) => block.unit?.number),
    ['1', '2'],
  );
});
