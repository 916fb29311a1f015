import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { provision } from './made-up.ts';
import { namesOwnPart, plainNumber, referencesIn, referenceTable } from './references.ts';

/** "1", "2-5": numbers and ranges that a text names. */
function named(text: string): string[] {
  return referencesIn(text).map(({ from, to }) => (to === undefined ? from : `${from} to ${to}`));
}

test('lists and ranges in the languages of the packs', () => {
  for (const [text, numbers] of [
    ['an offence under section 163.1 or 172', ['1631', '172']],
    ['sections 64, 65 and 66', ['64', '65', '66']],
    ['les articles 225-4-1 à 225-4-9', ['225-4-1 to 225-4-9']],
    ["l'article 222-23", ['222-23']],
    ['los artículos 181 a 189', ['181 to 189']],
    ['Artikel 5', ['5']],
    ['los artículos 64 y 65', ['64', '65']],
    ['§ 184 a StGB', ['184a']],
    ['nach den §§ 176 bis 176d', ['176 to 176d']],
    ['§ 184b Abs. 1 Nr. 2 und § 184c', ['184b', '184c']],
    ['os artigos 240 e 241-A', ['240', '241-a']],
    ['المواد 5 و 6', ['5', '6']],
    ['المادة 12', ['12']],
    ['وفقا للمادة 12', ['12']],
    ['Arts. 3 to 5', ['3 to 5']],
  ] as const)
    assert.deepEqual(named(text), numbers, text);
});

test('numbers that nothing announces are not references', () => {
  for (const text of ['', 'a fine of 500', '18 years', 'cart 5', 'the article says', 'articles of food'])
    assert.deepEqual(named(text), [], text);
});

test('writings of one number are one', () => {
  for (const number of ['§ 184b', '184 b', '184B', 'Art. 184b', 'art 184b.', '184b']) {
    assert.equal(plainNumber(number), '184b');
  }
  assert.equal(plainNumber('Artículo 183 ter'), '183ter');
});

test('a reference leads to its provision: in its own law, or in the law named after it', () => {
  const segments = [
    provision(1, 'see sections 2 to 4'),
    provision(2, 'see section 1 of the Penal Code'),
    provision(3, 'see section 99'),
    provision(4, ''),
    provision(1, '', { law: 'Penal Code', lawTitle: 'Penal Code' }),
  ];
  const table = referenceTable(segments);
  assert.deepEqual(
    segments.map((_, at) => table(at).map(({ segment }) => segment)),
    [[1, 2, 3], [4], [], [], []],
  );
});

test('words for the part of the law that a text stands in', () => {
  for (const text of ['under this Chapter', 'la présente section', 'dieses Abschnitts', 'deste Capítulo'])
    assert.equal(namesOwnPart(text), true, text);
  for (const text of ['under that Chapter', 'this person', 'la section présente', ''])
    assert.equal(namesOwnPart(text), false, text);
});

test('any text is read, and a long one in time that grows with its length', () => {
  const part = fc.constantFrom(
    'article',
    '§',
    ' ',
    '12',
    '-',
    'to',
    ',',
    'L.',
    '\u00a0',
    'المادة',
    'and',
    '.',
  );
  fc.assert(
    fc.property(
      fc.array(part).map((parts) => parts.join('')),
      (text) => void referencesIn(text),
    ),
  );
  const spent = (times: number): number => {
    const text = 'articles 1, 2 and 3 to 4 or § 5 Abs. 6, '.repeat(times);
    const before = performance.now();
    referencesIn(text);
    return performance.now() - before;
  };
  spent(1000);
  const once = Math.min(spent(1000), spent(1000), spent(1000));
  const tenfold = Math.min(spent(10_000), spent(10_000));
  assert.ok(tenfold < 40 * Math.max(once, 1), `${once} ms, then ${tenfold} ms for ten times the text`);
});
