import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { LanguagePack } from '#engine/model/pack.ts';
import { automatonOf, compileLexicon } from './automaton.ts';
import { packOf } from './made-up.ts';
import { readPattern, type Element, type Test } from './pattern.ts';
import { vocabulary } from './words.ts';

type Place = readonly [concept: number, first: number, last: number];

function find(pack: LanguagePack, texts: readonly string[]): Place[][] {
  const words = vocabulary();
  const concepts = new Map(Object.keys(pack.lexicon).map((name, at) => [name, at]));
  const automaton = automatonOf(compileLexicon(pack, concepts), words);
  return texts.map((text) => {
    const found: Place[] = [];
    automaton.find(words.read(text), (...place) => found.push(place));
    return found;
  });
}

/** The same by trying every pattern at every word; slow, and plainly what the README says. */
function findPlainly(pack: LanguagePack, text: string): Place[] {
  const own = vocabulary();
  const { count, ids, sentences } = own.read(text);
  const words = Array.from({ length: count }, (_, i) => own.word(ids[i] as number));
  const isOf = (word: string, test: Test): boolean => {
    if (test.kind === 'number') {
      const value = pack.numbers[word] ?? (/^\d+$/.test(word) ? Number(word) : undefined);
      return value !== undefined && value >= test.from && value <= test.to;
    }
    if (test.kind === 'exact') return word === test.word;
    if (test.kind === 'prefix') return word.startsWith(test.word);
    if (test.kind === 'suffix') return word.endsWith(test.word);
    return word.includes(test.word);
  };
  const endOf = (elements: readonly Element[], at: number): number => {
    const [element, ...rest] = elements;
    if (element === undefined) return at;
    for (let next = at + 1; next <= at + 1 + element.gap && next < count; next++) {
      if (sentences[next] !== sentences[at]) break;
      if (!element.tests.some((test) => isOf(words[next] as string, test))) continue;
      const last = endOf(rest, next);
      if (last >= 0) return last;
    }
    return element.optional ? endOf(rest, at) : -1;
  };
  const found: Place[] = [];
  Object.values(pack.lexicon).forEach((sources, concept) => {
    for (const [first, ...rest] of sources.map(readPattern)) {
      for (let at = 0; at < count; at++) {
        if (!first?.tests.some((test) => isOf(words[at] as string, test))) continue;
        const last = endOf(rest, at);
        if (last >= 0) found.push([concept, at, last]);
      }
    }
  });
  return found;
}

function sorted(places: readonly Place[]): string[] {
  return places.map((place) => place.join(' ')).sort();
}

const word = fc.constantFrom('a', 'b', 'ab', 'ba', 'aab', 'ten', '12');
const sign = fc.constantFrom('a', 'b*', '*b', '*a*', 'a|b', 'ab|ba*', '#', '#10-11', 'ten');
const pattern = fc
  .tuple(sign, fc.array(fc.tuple(fc.constantFrom('', '~1 ', '~3 '), sign, fc.constantFrom('', '', '?'))))
  .map(([first, rest]) => {
    const parts = rest.slice(0, 3).map(([gap, one, optional], at) => gap + one + (at < 2 ? optional : ''));
    return [first, ...parts].join(' ').replace(/\?$/, '');
  });
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '; ', ', ')), { maxLength: 25 })
  .map((parts) => parts.flat().join(''));

test('finds what trying every pattern at every word finds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(pattern, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
      fc.array(text, { minLength: 1, maxLength: 4 }),
      (lexicon, texts) => {
        const pack = packOf(Object.fromEntries(lexicon.map((sources, at) => [`c${at}`, sources])));
        find(pack, texts).forEach((places, at) => {
          assert.deepEqual(sorted(places), sorted(findPlainly(pack, texts[at] as string)));
        });
      },
    ),
    { numRuns: 1000 },
  );
});

test('places come in the order of the text', () => {
  const [places] = find(packOf({ child: ['child*'], sell: ['sell* ~3 child*'] }), [
    'sell a child or children',
  ]);
  assert.deepEqual(places, [
    [1, 0, 2],
    [0, 2, 2],
    [0, 4, 4],
  ]);
});

test('a pattern does not reach over the end of a sentence, nor from one text into the next', () => {
  const pack = packOf({ sell: ['sell ~5 child'] });
  assert.deepEqual(find(pack, ['Do not sell. A child plays.', 'to sell', 'a child']), [[], [], []]);
  assert.equal(find(pack, ['to sell a child'])[0]?.length, 1);
});

test('what is written on to a word is taken off: Arabic prefixes, German infixes', () => {
  const arabic = packOf({ child: ['طفل'] }, { prefixes: ['ال', 'و', 'وال'] });
  assert.deepEqual(
    find(arabic, ['والطفل الطفل وطفل طفلة'])[0]?.map(([, first]) => first),
    [0, 1, 2],
  );
  const german = packOf({ access: ['abruf*'] }, { separable: { infix: 'zu', prefixes: ['ab'] } });
  assert.deepEqual(
    find(german, ['abzurufen oder abrufen, zurufen'])[0]?.map(([, first]) => first),
    [0, 2],
  );
});

test('patterns of concepts that nobody asks for are left out', () => {
  const words = vocabulary();
  const pack = packOf({ a: ['a'], b: ['b'] });
  const automaton = automatonOf(compileLexicon(pack, new Map([['b', 7]])), words);
  const found: Place[] = [];
  automaton.find(words.read('a b'), (...place) => found.push(place));
  assert.deepEqual(found, [[7, 1, 1]]);
});
