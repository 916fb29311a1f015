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

test('a raised figure belongs to its number; one that leads to a note is no word of the law', () => {
  assert.deepEqual(textsOf('<p>Art. 20<sup>1</sup>. The stall.</p>'), ['Art. 20¹. The stall.']);
  assert.deepEqual(textsOf('<div>Art. 1<a href="#fn1"><sup>12</sup></a><div>It opens.</div></div>'), [
    'Art. 1',
    'It opens.',
  ]);
  assert.deepEqual(textsOf('<p>Art. 2<sup><a href="#fn2">3</a></sup></p>'), ['Art. 2']);
  assert.deepEqual(textsOf('<p><sup>1</sup>It opens on the 1<sup>st</sup>.</p>'), ['1It opens on the 1st.']);
});

test('marks hidden between the words go; a law folded away stays', () => {
  const law = 'Section 2. The market closes. '.repeat(5).trim();
  assert.deepEqual(
    textsOf(
      `<p><span style="display: none">[PCh1s2]</span>2. Closing</p><div style="display:none">${law}</div>`,
    ),
    ['2. Closing', law],
  );
});

test('bold that is opened and never closed does not make a page too deep', () => {
  assert.deepEqual(textsOf(`<p>${'<b>a'.repeat(600)}</p>`), ['a'.repeat(600)]);
});

test('a box of contents goes by its own title', () => {
  const box =
    '<div id="list-title-2"><h2 id="inhoud">Table des matières</h2><a href="#L1">CHAPITRE 1.</a><br>Art. 8-11</div>';
  assert.deepEqual(textsOf(`${box}<div><h2>Texte</h2>Art. 8. Le marché ouvre.</div>`), [
    'Texte',
    'Art. 8. Le marché ouvre.',
  ]);
});

function titleOf(title: string, body: string): string | undefined {
  const text = `<html><head><title>${title}</title></head><body>${body}</body></html>`;
  return format.read({ name: 'a.html', text })[0]?.title;
}

test('the name of a site or of a file is no title of a law', () => {
  const law = '<p>Nr. 5</p><p>Ley 5 de mercados</p><p>ARTÍCULO 1. El mercado abre.</p>';
  assert.equal(titleOf('InfoLEG - Ministerio - Argentina', law), 'Ley 5 de mercados');
  assert.equal(titleOf('CGL20170712_09_31_30', law), 'Ley 5 de mercados');
  assert.equal(titleOf('Reglas generales de puentes', law), 'Ley 5 de mercados');
  assert.equal(titleOf('CGL20170712_09_31_30', '<p>Nada.</p>'), undefined);
  assert.equal(titleOf('Ley 5 | Boletín', law), 'Ley 5 | Boletín');
  assert.equal(titleOf('Market rules', '<h1>Rules</h1><p>It opens.</p>'), 'Market rules');
});

test('a page without words is refused', () => {
  assert.throws(
    () => format.read({ name: 'a.html', text: '<html><body><script>1</script></body></html>' }),
    InputError,
  );
});
