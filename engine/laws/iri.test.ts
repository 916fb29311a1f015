import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tagOf, threeLetters } from '#engine/model/language-codes.ts';
import { expressionIri, portionIri, workIri } from './iri.ts';

test('work, expression and portion', () => {
  const work = workIri({ country: 'ZA', type: 'act', date: '2007', number: 'Act No. 32' });
  assert.equal(work, '/akn/za/act/2007/act-no-32');
  const expression = expressionIri(work, 'en-ZA', '2015-07-07');
  assert.equal(expression, '/akn/za/act/2007/act-no-32/eng@2015-07-07');
  assert.equal(portionIri(expression, 'sec_17'), '/akn/za/act/2007/act-no-32/eng@2015-07-07/~sec_17');
  assert.equal(expressionIri(work, 'zu'), '/akn/za/act/2007/act-no-32/zul@');
});

test('what is not known is refused, never guessed', () => {
  const good = { country: 'de', type: 'act', date: '1871-05-15', number: 'StGB' } as const;
  assert.equal(workIri(good), '/akn/de/act/1871-05-15/stgb');
  assert.throws(() => workIri({ ...good, date: '15.5.1871' }), RangeError);
  assert.throws(() => workIri({ ...good, country: 'Germany' }), RangeError);
  assert.throws(() => workIri({ ...good, number: ' - ' }), RangeError);
});

test('codes of languages go there and back', () => {
  for (const tag of ['en', 'fr', 'es', 'de', 'pt', 'sv', 'ar', 'et', 'vi'])
    assert.equal(tagOf(threeLetters(tag)), tag);
  assert.equal(tagOf('ger'), 'de');
  assert.equal(threeLetters('pt-BR'), 'por');
  assert.equal(threeLetters('??'), 'und');
  assert.equal(tagOf('und'), undefined);
});
