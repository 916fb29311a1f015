import assert from 'node:assert/strict';
import { test } from 'node:test';
import { effectiveIn } from './dates.ts';
import { quoteOf } from './quote.ts';
import { toldIn } from './signs.ts';

const kinds = (text: string, lang = 'en') =>
  [...new Set(toldIn(text, lang).signs.map(({ what }) => what))].sort();

test('practice is told by its words, in each language', () => {
  assert.deepEqual(kinds('The Academy trained 240 judges.'), ['statistics', 'training']);
  assert.deepEqual(kinds('L’École a formé ses juges.', 'fr'), ['training']);
  assert.deepEqual(kinds('Se asignó un presupuesto de 4 millones de coronas.', 'es'), [
    'budget',
    'statistics',
  ]);
  assert.ok(kinds('تلقى خط المساعدة 5200 مكالمة', 'ar').includes('statistics'));
  assert.deepEqual(kinds('Domare utbildades.', 'sv'), []);
  assert.ok(toldIn('See https://example.org/report.', 'en').signs.some(({ what }) => what === 'link'));
});

test('a provision, a year and a term of years are no figures', () => {
  for (const text of [
    'Section 210 of the Penal Code punishes production with imprisonment of 2 to 8 years.',
    'Section 214 provides that legal persons may be held liable.',
    'Act No. 12 of 4 May 2022 is in force.',
  ])
    assert.deepEqual(kinds(text), [], text);
  assert.deepEqual(kinds('L’article 210 du Code pénal punit de 2 à 8 ans de prison.', 'fr'), []);
});

test('what is only planned is known as such; what was also done is not', () => {
  assert.equal(toldIn('It is planned to open 12 centres for children.', 'en').planned, true);
  assert.equal(toldIn('Twelve centres were opened, and more will follow.', 'en').planned, false);
  assert.equal(toldIn('Il est prévu de former 200 juges.', 'fr').planned, true);
});

test('signs stand where they say', () => {
  const text = 'In 2023 the helpline answered 61,200 contacts; 4.2 million crowns were allocated.';
  for (const { start, end, words } of toldIn(text, 'en').signs) assert.equal(text.slice(start, end), words);
});

test('a date is read where the text says from when, and never guessed', () => {
  const cases: Readonly<Record<string, string | undefined>> = {
    'It was adopted on 4 May 2022.': '2022-05-04',
    'Since 1 January 2021 the Office has run it.': '2021-01-01',
    'The Council, established by decree of 12 March 2018, met.': '2018-03-12',
    'It has been compulsory since September 2021.': '2021-09-01',
    'Un système est en service depuis le 1er janvier 2021.': '2021-01-01',
    'La Estrategia fue aprobada el 4 de mayo de 2022.': '2022-05-04',
    'وهو قائم منذ 1 يناير 2021': '2021-01-01',
    'The unit began its work on 2019-10-01.': '2019-10-01',
    'It has been so since 2020.': undefined,
    'It met on 4 May 2022.': undefined,
    'It was adopted on 31 February 2022.': undefined,
    'One was adopted on 4 May 2022, another created on 5 May 2022.': undefined,
    'It was adopted. On 4 May 2022 it met.': undefined,
  };
  for (const [text, day] of Object.entries(cases)) assert.equal(effectiveIn(text), day, text);
});

test('the sentences that speak for it are quoted, and a gap is marked', () => {
  const text = 'The helpline is open. It rained.\nThere were 40 calls.';
  const sign = (words: string) => ({
    what: 'other' as const,
    words,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  assert.equal(
    quoteOf(text, { words: [], signs: [sign('helpline'), sign('40 calls')] }),
    'The helpline is open. … There were 40 calls.',
  );
  assert.equal(quoteOf(text, { words: [], signs: [sign('rained')] }), 'It rained.');
  assert.equal(quoteOf('Nothing here', { words: [], signs: [] }), 'Nothing here');
});
