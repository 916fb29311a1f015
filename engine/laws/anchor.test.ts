import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Segment } from '#engine/model/segment.ts';
import { selectorOf } from '#engine/model/selector.ts';
import { anchor } from './anchor.ts';

const OLD =
  'Whoever sells a stall without a permit is fined. The fine is between ten and one hundred crowns. It is paid to the council.';

function provision(eId: string, text: string, order = 1): Segment {
  return {
    id: `L/en/${eId}`,
    law: 'L',
    lawTitle: 'L',
    lang: 'en',
    number: eId,
    heading: '',
    path: [],
    eId,
    text,
    portions: [],
    order,
  };
}

function pointer(words: string) {
  const start = OLD.indexOf(words);
  return { eId: 'art_1', selector: selectorOf(OLD, start, start + words.length) };
}

const QUOTE = 'The fine is between ten and one hundred crowns.';

test('the same words at the same place', () => {
  const found = anchor(pointer(QUOTE), [provision('art_1', OLD)]);
  assert.deepEqual([found.state, found.score, found.selector?.exact], ['unchanged', 1, QUOTE]);
});

test('the same words later in the provision, and under another number', () => {
  const later = anchor(pointer(QUOTE), [provision('art_1', `A new sentence. ${OLD}`)]);
  assert.deepEqual([later.state, later.selector?.exact], ['moved', QUOTE]);
  const other = anchor(pointer(QUOTE), [provision('art_1', 'Repealed.'), provision('art_1A', OLD, 2)]);
  assert.deepEqual([other.state, other.segment?.eId], ['moved', 'art_1A']);
});

test('other words at the place, with what changed', () => {
  const found = anchor(pointer(QUOTE), [provision('art_1', OLD.replace('one hundred', 'two hundred'))]);
  assert.equal(found.state, 'changed');
  assert.equal(found.selector?.exact, QUOTE.replace('one', 'two'));
  assert.ok(found.score > 0.8 && found.score < 1);
  assert.deepEqual(
    found.words?.filter(({ kind }) => kind !== 'same').map(({ words }) => words),
    ['one', 'two'],
  );
});

test('words that are gone are gone, and a likeness by chance is none', () => {
  assert.deepEqual(anchor(pointer(QUOTE), [provision('art_1', 'Dogs are left at the gate of the hall.')]), {
    state: 'gone',
    score: 0,
  });
  assert.equal(anchor(pointer(QUOTE), []).state, 'gone');
});

test('a portion that is no provision any more is looked for in the one above', () => {
  const { selector } = pointer(QUOTE);
  assert.equal(anchor({ eId: 'art_1__para_2', selector }, [provision('art_1', OLD)]).state, 'moved');
});

test('of the same words twice, those with the same surroundings', () => {
  const text = `${QUOTE} That is all. It is paid to the council. ${OLD}`;
  const found = anchor(pointer(QUOTE), [provision('art_1', text)]);
  assert.equal(found.selector?.start, text.lastIndexOf(QUOTE));
});

test('a long quotation is found by its ends, in bounded time', () => {
  const long = Array.from({ length: 400 }, (_, index) => `Point ${index} of the list of fees is paid.`).join(
    ' ',
  );
  const selector = selectorOf(long, 0, long.length);
  const changed = long.replace('Point 200 of', 'Item 200 of');
  const found = anchor({ eId: 'art_1', selector }, [provision('art_1', changed)]);
  assert.equal(found.state, 'changed');
  assert.equal(found.selector?.exact, changed);
});

test('property: what is found is a quotation of the later text', () => {
  const words = fc.array(fc.constantFrom('fine', 'ten', 'crowns', 'stall', '. ', 'permit', ' ', 'council'), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(words, fc.nat(100), fc.nat(60), (list, from, length) => {
      const text = list.join(' ');
      const start = Math.min(from, OLD.length);
      const selector = selectorOf(OLD, start, Math.min(OLD.length, start + length));
      const {
        segment,
        selector: found,
        state,
      } = anchor({ eId: 'art_1', selector }, [provision('art_1', text)]);
      if (found && segment) assert.equal(segment.text.slice(found.start, found.end), found.exact);
      assert.equal(state === 'gone', segment === undefined);
    }),
  );
});
