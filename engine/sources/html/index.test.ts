import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { InputError } from '#engine/model/problem.ts';
import { format } from './index.ts';

test('what a reader sees of the law', () => {
  const text = readFileSync(new URL('fixture.html', import.meta.url), 'utf8');
  const [draft] = format.read({ name: 'fixture.html', text });
  assert.deepEqual([draft?.title, draft?.lang], ['Loi sur le marché', 'fr-CA']);
  assert.deepEqual(
    draft?.blocks.map((block) => [block.kind, block.level, block.text]),
    [
      ['heading', 1, 'Loi sur le marché'],
      ['heading', 2, 'Chapitre I'],
      ['heading', 3, 'Article 1'],
      ['paragraph', undefined, 'Le marché ouvre'],
      ['paragraph', undefined, 'à six heures.'],
      ['item', undefined, 'a) en été ;'],
      ['item', undefined, 'b) en hiver.'],
      ['table', undefined, 'Jour | Heure'],
    ],
  );
  assert.equal(draft?.blocks[3]?.line, 11);
});

test('a page nested without end is refused', () => {
  assert.throws(() => format.read({ name: 'a.html', text: '<div>'.repeat(1000) }), InputError);
});

function textsOf(body: string): readonly string[] {
  const [draft] = format.read({ name: 'a.html', text: `<html lang="en"><body>${body}</body></html>` });
  return draft?.blocks.map((block) => block.text) ?? [];
}

test('what a site puts around the law goes; the law stays, whatever its box is called', () => {
  const links = [1, 2, 3, 4, 5].map((n) => `<li><a href="#s${n}">Section ${n}</a></li>`).join('');
  assert.deepEqual(
    textsOf(
      `<div class="cookie-banner">We use cookies.</div><ol class="breadcrumb"><li><a href="/">Home</a></li></ol>` +
        `<div id="mainMenu"><a href="/a">Acts</a></div><ul>${links}</ul>` +
        `<form><main><header><h1>Market Act</h1></header><div class="menu">Section 1. The market opens.</div></main></form>` +
        `<footer>Imprint</footer>`,
    ),
    ['Market Act', 'Section 1. The market opens.'],
  );
});

test('marks in boxes of their own stand with their words', () => {
  assert.deepEqual(
    textsOf('<h3>1)</h3><p>in § 3:</p><p>„</p><h3>5)</h3><p>the market opens</p><p>”</p><p>;</p><p>2)</p>'),
    ['1) in § 3:', '„5) the market opens”;', '2)'],
  );
  assert.deepEqual(textsOf('<h1><span>Market Act</span><span>of 1 May</span></h1>'), ['Market Act of 1 May']);
});
