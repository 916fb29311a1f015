import assert from 'node:assert/strict';
import { test } from 'node:test';
import { count } from './count.ts';
import { fleschKincaid, harder, lix, readability, szigrisztPazos } from './readability.ts';
import { syllablesEnglish, syllablesSpanish } from './syllables.ts';

const near = (a: number, b: number): void => assert.ok(Math.abs(a - b) < 0.06, `${a}, not ${b}`);

test('Flesch-Kincaid of texts whose result is known', () => {
  // Sixteen words, one sentence, 23 syllables: a common example of the formula.
  const example = 'This sentence, taken as a reading passage unto itself, is being used to prove a point.';
  const counted = count('en', [example]);
  assert.deepEqual([counted.words, counted.sentences, counted.syllables], [16, 1, 23]);
  near(fleschKincaid(counted), 7.61);
  const platypus = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';
  // Thirteen words, 26 syllables.
  assert.equal(readability('en', [platypus])?.value, 13.1);
  near(fleschKincaid(count('en', ['The cat sat on the mat.'])), -1.45);
});

test('LIX counts words of more than six letters in a hundred, and words a sentence', () => {
  // Ten words, two sentences, three long words.
  near(lix(count('fr', ['Le chat dort encore. La protection des enfants concerne chacun.'])), 5 + 30);
  assert.equal(count('fr', ['L’enfant n’est pas seul.']).words, 6);
});

test('Szigriszt-Pazos of a sentence counted by hand', () => {
  // "En un lugar de la Mancha, de cuyo nombre no quiero acordarme": 12 words, 20 syllables, one sentence.
  const counted = count('es', ['En un lugar de la Mancha, de cuyo nombre no quiero acordarme.']);
  assert.deepEqual([counted.words, counted.sentences, counted.syllables], [12, 1, 20]);
  near(szigrisztPazos(counted), 206.835 - (62.3 * 20) / 12 - 12);
});

test('syllables of English and Spanish words', () => {
  const english = {
    picture: 2,
    someone: 2,
    pages: 2,
    asked: 1,
    needed: 2,
    quiet: 2,
    experience: 4,
    trouble: 2,
    idea: 3,
  };
  for (const [word, syllables] of Object.entries(english))
    assert.equal(syllablesEnglish(word), syllables, word);
  const spanish = {
    guerra: 2,
    queso: 2,
    pingüino: 3,
    país: 2,
    poeta: 3,
    ahora: 3,
    ciudad: 2,
    ayuda: 3,
    hoy: 1,
    niña: 2,
  };
  for (const [word, syllables] of Object.entries(spanish))
    assert.equal(syllablesSpanish(word), syllables, word);
});

test('Arabic: the article, "and" and vowel marks are no letters of a word; a question mark ends a sentence', () => {
  const counted = count('ar', ['هل والمدرسة بعيدة؟ نعم.']);
  assert.deepEqual([counted.words, counted.sentences, counted.long], [4, 2, 0]);
  assert.equal(count('ar', ['الاستغلال']).long, 1);
  assert.equal(count('ar', ['مَدْرَسَة']).long, 0);
});

test('what adults write to each other is too hard for children, in each language', () => {
  const hard = {
    en: 'States parties shall take all feasible measures with the aim of ensuring all appropriate assistance to victims of such offences, including their full social reintegration and their full physical and psychological recovery.',
    fr: 'Les États parties prennent toutes les mesures possibles pour assurer toute l’assistance appropriée aux victimes des infractions visées, notamment leur pleine réinsertion sociale et leur plein rétablissement physique et psychologique.',
    es: 'Los Estados partes adoptarán todas las medidas posibles con el fin de asegurar toda la asistencia apropiada a las víctimas de esos delitos, así como su plena reintegración social y su plena recuperación física y psicológica.',
    ar: 'تتخذ الدول الأطراف كل التدابير الممكنة بهدف تأمين كل المساعدات المناسبة لضحايا هذه الجرائم، بما في ذلك إعادة إدماجهم الكامل في المجتمع وتحقيق شفائهم الكامل بدنياً ونفسياً.',
  };
  for (const [lang, text] of Object.entries(hard))
    for (const audience of ['under-12', 'teens'] as const)
      assert.equal(harder(lang, audience, [text]).length, 2, `${lang} ${audience}`);
  assert.deepEqual(harder('en', 'parents', [hard.en]), [], 'adults are not measured');
  assert.deepEqual(harder('en', 'teens', ['You can stop. It is not your fault.']), []);
});
