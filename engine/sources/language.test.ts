import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from './index.ts';
import { detectLanguage } from './language.ts';

const CATALAN =
  'Aquesta llei regula el mercat. El mercat obre al matí i els llocs són oberts amb autorització, també els dels petits comerciants.';

function langOf(lang: string, body: string) {
  const text = `<html lang="${lang}"><body><p>${body}</p></body></html>`;
  const [source] = readText('a.html', new TextEncoder().encode(text));
  return [source?.lang, source?.langFrom];
}

test('Catalan is not taken for one of its neighbours', () => {
  assert.equal(detectLanguage([{ kind: 'paragraph', text: CATALAN.repeat(3) }]), 'ca');
  const spanish = 'El mercado abre por la mañana y los puestos están abiertos con autorización de la ley. ';
  assert.equal(detectLanguage([{ kind: 'paragraph', text: spanish.repeat(5) }]), 'es');
});

test('a language that cannot be detected is believed; a template in another script is not', () => {
  const croatian = 'Tržnica se otvara ujutro. Trgovci plaćaju naknadu za mjesto na tržnici. '.repeat(40);
  assert.deepEqual(langOf('hr', croatian), ['hr', 'document']);
  const norwegian = 'Markedet åpner om morgenen og boder må ha tillatelse etter loven. '.repeat(50);
  assert.deepEqual(langOf('nb', norwegian), ['nb', 'document']);
  const arabic = 'المادة الأولى يفتح السوق صباحاً ويغلق مساءً وتسري أحكام هذا القرار على جميع الباعة.';
  assert.deepEqual(langOf('en', arabic), ['ar', 'detected']);
});
