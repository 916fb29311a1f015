import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutRound, wordsIn } from './words.ts';

test('words are found whatever white space a form or a copy made of them', () => {
  const text = 'Whoever (a) sells,\n  or offers, a child\r\nis punished. Cost: 5 $.';
  assert.equal(wordsIn(text, 'sells, or offers,'), 'sells,\n  or offers,');
  assert.equal(wordsIn(text, ' a child\nis '), 'a child\r\nis');
  assert.equal(wordsIn(text, '(a) sells'), '(a) sells');
  assert.equal(wordsIn(text, '5 $.'), '5 $.');
  assert.equal(wordsIn(text, 'sells or offers'), undefined);
  assert.equal(wordsIn(text, 'Whoever .* child'), undefined);
  assert.equal(wordsIn(text, ' \n '), undefined);
});

test('what is found stands in the text, and nothing that stands there is missed', () => {
  const lawText = fc.array(
    fc.constantFrom('a', 'b.', '(c)', '\\', '[', '-', 'é', 'المادة', ' ', '\n', '\t'),
    {
      minLength: 1,
      maxLength: 60,
    },
  );
  fc.assert(
    fc.property(lawText, fc.nat(), fc.nat(), (parts, from, length) => {
      const text = parts.join('');
      const part = text.slice(from % text.length).slice(0, 1 + (length % 20));
      const found = wordsIn(text, part.replace(/\s+/gu, '\r\n '));
      if (part.trim() === '') assert.equal(found, undefined);
      else assert.ok(found !== undefined && text.includes(found));
    }),
  );
});

test('a long provision is folded round the words that matter, and no letter is lost', () => {
  const text = `${'Before it. '.repeat(200)}THE WORDS${' After it.'.repeat(200)}`;
  const start = text.indexOf('THE WORDS');
  const cut = cutRound(text, start, start + 9);
  assert.equal(cut.exact, 'THE WORDS');
  assert.ok(cut.earlier && cut.later && cut.before.length <= 700);
  const whole = [cut.earlier, cut.before, cut.exact, cut.after, cut.later.text].join('');
  assert.equal(whole, text);
  assert.equal(cut.at, cut.earlier.length);
  assert.equal(text.slice(cut.later.at), cut.later.text);
  const short = cutRound('A short one.', 2, 7);
  assert.deepEqual(
    [short.before, short.exact, short.after, short.earlier, short.later],
    ['A ', 'short', ' one.', undefined, undefined],
  );
});
