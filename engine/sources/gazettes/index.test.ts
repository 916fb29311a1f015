import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { InputError } from '#engine/model/problem.ts';
import { format } from './index.ts';

function articlesOf(text: string): readonly (readonly [string | undefined, string | undefined, string])[] {
  const [draft] = format.read({ name: 'a.html', text });
  const units = draft?.blocks.filter((block) => block.unit?.type === 'article') ?? [];
  return units.map(({ unit, text: words }) => [unit?.number, unit?.heading, words]);
}

test('Sejm: articles as marked, the quoted one stays where it is quoted', () => {
  const text = readFileSync(new URL('fixture.html', import.meta.url), 'utf8');
  const [draft] = format.read({ name: 'fixture.html', text });
  assert.deepEqual([draft?.title, draft?.lang], ['Ustawa z dnia 1 maja 2020 r. o targu', 'pl']);
  assert.deepEqual(articlesOf(text), [
    ['1', '', '1. Targ otwiera się rano.'],
    ['2', '', 'W ustawie o moście dodaje się:'],
  ]);
  assert.ok(draft?.blocks.some((block) => block.text.includes('7a') && block.unit?.type !== 'article'));
  assert.ok(draft?.blocks.every((block) => !/Przypis|Treść/u.test(block.text)));
});

test('Slov-Lex: the tree of links beside the law is no law', () => {
  const text =
    '<div class="predpis-content-width"><div class="paragraf Skupina"><div class="paragrafOznacenie index_element"><a href="#p1">§ 1</a></div></div></div>' +
    '<div class="predpis Skupina " id="predpis"><div class="predpisOznacenie">7</div><div class="predpisTyp">ZÁKON</div><div class="predpisNadpis NADPIS">o trhu</div>' +
    '<div class="cast Skupina "><div class="castOznacenie">PRVÁ ČASŤ</div><div class="castNadpis NADPIS">OTVORENIE</div>' +
    '<div class="paragraf Skupina "><div class="paragrafOznacenie">§ 1</div><div class="paragrafNadpis NADPIS">Čas</div>' +
    '<div class="odsek Skupina "><div class="odsekOznacenie">(1)</div><div class="text">Trh sa otvára ráno.</div></div></div></div></div>';
  assert.ok(format.detect('a.html', text));
  assert.deepEqual(articlesOf(text), [['§ 1', 'Čas', '(1) Trh sa otvára ráno.']]);
  assert.equal(format.read({ name: 'a.html', text })[0]?.title, 'ZÁKON o trhu');
});

test('Portal Legislativ: plus signs and shortened copies are no law', () => {
  const text =
    '<html><head><title>LEGE 7 - Portal Legislativ</title></head><body><a href="#x">Articolul 1</a><span class="S_DEN">LEGE nr. 7</span>' +
    '<span class="S_ART"><span class="TAG_COLLAPSED"> + </span><span class="S_ART_TTL">Articolul 1</span><span class="S_ART_DEN"> Deschiderea</span>' +
    '<span class="S_ART_BDY"><span class="S_ALN"><span class="S_ALN_TTL">(1)</span><span class="S_ALN_BDY">Piața se deschide.</span></span>' +
    '<span class="S_LIT_SHORT">...</span></span></span></body></html>';
  assert.ok(format.detect('a.html', text));
  assert.deepEqual(articlesOf(text), [['1', 'Deschiderea', '(1) Piața se deschide.']]);
});

test('a page that a script fills later is refused', () => {
  const text = '<div class="predpis-content-width"><a href="#p1">§ 1</a></div>';
  assert.throws(() => format.read({ name: 'a.html', text }), InputError);
});
