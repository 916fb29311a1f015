import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldWord } from './fold.ts';
import { vocabulary } from './words.ts';

/** The words of a text, each as it stands there, with the number of its sentence. */
function wordsOf(text: string): [string, number][] {
  const { count, starts, ends, sentences } = vocabulary().read(text);
  return Array.from({ length: count }, (_, i) => [text.slice(starts[i], ends[i]), sentences[i] as number]);
}

function sentences(text: string): number {
  return new Set(wordsOf(text).map(([, sentence]) => sentence)).size;
}

test('words are quoted by their offsets', () => {
  assert.deepEqual(
    wordsOf("L'enfant, âgé de 15 ans").map(([word]) => word),
    ['L', 'enfant', 'âgé', 'de', '15', 'ans'],
  );
  assert.deepEqual(wordsOf(''), []);
  assert.deepEqual(wordsOf(' .;§ '), []);
});

test('one number for every writing of a word, another for another word', () => {
  const own = vocabulary();
  const first = own.read('École').ids[0];
  assert.equal(own.read('ecole').ids[0], first);
  assert.equal(own.read('e\u0301cole').ids[0], first);
  assert.notEqual(own.read('ecoles').ids[0], first);
  assert.equal(own.word(first ?? -1), 'ecole');
  assert.equal(own.size(), 2);
});

test('a sentence ends at a full stop before a capital letter, and at a semicolon', () => {
  assert.equal(sentences('He shall pay. She shall not.'), 2);
  assert.equal(sentences('a fine; imprisonment'), 2);
  assert.equal(sentences('غرامة؛ حبس'), 2);
  assert.equal(sentences('يعاقب بالحبس. تصادر الأموال'), 2);
});

test('a full stop of an abbreviation or a number ends no sentence', () => {
  assert.equal(sentences('as in art. 2 of this Act'), 1);
  assert.equal(sentences('wer das 18. Lebensjahr vollendet'), 1);
  assert.equal(sentences('see para. a of it'), 1);
  assert.equal(sentences('file.name'), 1);
});

test('more words than the first room holds keep their numbers', () => {
  const own = vocabulary();
  const all = Array.from({ length: 40_000 }, (_, at) => `w${at}`).join(' ');
  const ids = own.read(all).ids.slice(0, 40_000);
  assert.deepEqual([...new Set(ids)].length, 40_000);
  assert.deepEqual(own.read(all).ids.slice(0, 40_000), ids);
  assert.equal(own.word(ids[39_999] as number), 'w39999');
});

test('for any text: offsets rise, each word folds to its entry, sentences never fall', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const own = vocabulary();
      const { count, ids, starts, ends, sentences } = own.read(text);
      let before = 0;
      for (let i = 0; i < count; i++) {
        const [start, end] = [starts[i] as number, ends[i] as number];
        assert.ok(start >= before && end > start && end <= text.length);
        before = end;
        assert.equal(own.word(ids[i] as number), foldWord(text.slice(start, end)));
        if (i > 0) assert.ok((sentences[i] as number) >= (sentences[i - 1] as number));
      }
    }),
  );
});
