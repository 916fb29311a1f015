import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from './encoding.ts';

const utf8 = new TextEncoder();

/** Encodes by looking each letter up in the decoder, for the single-byte encodings of the standard. */
function encode(text: string, encoding: string): Uint8Array {
  const table = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte -= 1)
    table.set(new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(text, (letter) => table.get(letter) ?? 0x3f);
}

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const whole = mark ? `\uFEFF${text}` : text;
  const view = new DataView(new ArrayBuffer(whole.length * 2));
  for (let index = 0; index < whole.length; index += 1)
    view.setUint16(index * 2, whole.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}

const FRENCH =
  'Article 1er – Le marché est ouvert à l’été. Nul ne peut être privé d’un étal où il exerçait « déjà ».';
const RUSSIAN = 'Статья 1. Рынок открыт ежедневно, кроме воскресенья и праздничных дней.';
const ARABIC = 'المادة 1 يفتح السوق كل يوم ما عدا يوم الجمعة والأعياد الرسمية';

const single: readonly (readonly [string, string])[] = [
  ['windows-1252', FRENCH],
  ['windows-1252', 'Artículo 1.º El niño y la niña tienen derecho; ¿quién más? Corazón, acción, público.'],
  ['windows-1251', RUSSIAN],
  ['windows-1256', ARABIC],
  ['macintosh', FRENCH],
];

for (const [encoding, text] of single) {
  test(`${encoding}: ${text.slice(0, 20)}`, () => {
    assert.deepEqual(decode(encode(text, encoding)), { text, encoding });
  });
}

test('Unicode with and without marks', () => {
  assert.deepEqual(decode(utf8.encode(FRENCH)), { text: FRENCH, encoding: 'utf-8' });
  assert.deepEqual(decode(utf8.encode(`\uFEFF${FRENCH}`)), { text: FRENCH, encoding: 'utf-8' });
  assert.deepEqual(decode(utf16(RUSSIAN, true, true)), { text: RUSSIAN, encoding: 'utf-16le' });
  assert.deepEqual(decode(utf16(RUSSIAN, false, true)), { text: RUSSIAN, encoding: 'utf-16be' });
  assert.deepEqual(decode(utf16(FRENCH, true, false)), { text: FRENCH, encoding: 'utf-16le' });
  assert.deepEqual(decode(utf16(ARABIC, false, false)), { text: ARABIC, encoding: 'utf-16be' });
});

test('a declared charset wins where the bytes agree, and only there', () => {
  const page = `<meta charset="iso-8859-2"><p>zażółć gęślą jaźń</p>`;
  assert.equal(decode(encode(page, 'iso-8859-2')).text, page);
  const wrong = `<meta charset="us-ascii-of-nowhere"><p>é</p>`;
  assert.equal(decode(utf8.encode(wrong)).encoding, 'utf-8');
});

test('one broken byte does not turn UTF-8 into another encoding', () => {
  const bytes = utf8.encode(FRENCH.repeat(5));
  const broken = Uint8Array.from([...bytes.subarray(0, 3), 0xff, ...bytes.subarray(3)]);
  assert.equal(decode(broken).encoding, 'utf-8');
});

test('line ends become one', () => {
  assert.equal(decode(utf8.encode('a\r\nb\rc\n')).text, 'a\nb\nc\n');
});
