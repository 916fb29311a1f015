import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { END, SKIP, foldCode, foldWord } from './fold.ts';

test('letters lose case and diacritics, one writing of an accent or the other', () => {
  for (const [word, folded] of [
    ['Ärztin', 'arztin'],
    ['ÉCOLE', 'ecole'],
    ['e\u0301cole', 'ecole'],
    ['niño', 'nino'],
    ['Ação', 'acao'],
    ['Å', 'a'],
    ['18', '18'],
  ] as const)
    assert.equal(foldWord(word), folded);
});

test('variants of one Arabic letter are one, and what means nothing inside a word is skipped', () => {
  assert.equal(foldWord('أطفال'), foldWord('اطفال'));
  assert.equal(foldWord('مادة'), foldWord('ماده'));
  assert.equal(foldWord('مستشفى'), foldWord('مستشفي'));
  assert.equal(foldWord('طـــفل'), foldWord('طفل'));
  assert.equal(foldWord('co\u00adop'), 'coop');
  for (const code of [0xad, 0x640, 0x200b, 0x200f, 0x301]) assert.equal(foldCode(code), SKIP);
});

test('signs, spaces and halves of surrogate pairs end a word', () => {
  for (const char of ' \n.,;§-\'’"(«\u00a0\ud83d\ude00') {
    for (let i = 0; i < char.length; i++)
      assert.equal(foldCode(char.charCodeAt(i)), END, JSON.stringify(char));
  }
});

test('what is folded stays as it is when folded again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = foldWord(text);
      assert.equal(foldWord(once), once);
    }),
  );
});

test('every unit is folded to one that stays as it is', () => {
  for (let code = 0; code < 0x10000; code++) {
    const folded = foldCode(code);
    if (folded > SKIP) assert.equal(foldCode(folded), folded, `U+${code.toString(16)}`);
  }
});
