import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from '#engine/model/match.ts';
import type { Segment } from '#engine/model/segment.ts';
import { compileMatcher } from './index.ts';
import { catalogueOf, packOf, provision } from './made-up.ts';
import { mutated, randomOf, randomText } from './random-law.ts';

const pack = packOf({
  child: ['child*', 'طفل'],
  sell: ['sell* ~6 child*', 'sale ~4 child*'],
  csam: ['images ~5 child*'],
  penalty: ['imprison*', 'fine|fined'],
  under18: ['under|below ~3 #10-18'],
});
const catalogue = catalogueOf({
  'sale.offence': [{ all: ['sell', 'penalty'] }, { all: ['heading:sell'], weight: 0.6 }],
  'csam.offence': [{ all: ['csam', 'penalty'] }],
  'def.child': [{ all: ['child', 'under18'] }],
  'data.count': [],
});
const law = [
  provision(1, 'In this Act a child is any person under the age of 18 years.', { heading: 'Child' }),
  provision(2, 'Whoever sells a child is liable to imprisonment for ten years.', {
    heading: 'Sale of a child',
  }),
  provision(3, 'Whoever makes images of a child is liable to imprisonment or a fine.'),
  provision(4, 'An attempt of section 2 or 3 is punished as the offence.'),
  provision(5, 'The Minister may make rules about markets.', { heading: 'Rules' }),
];

function match(segments: readonly Segment[]): Answer[] {
  return compileMatcher(catalogue, [pack]).match(segments);
}

function answer(answers: readonly Answer[], id: string): Answer {
  const found = answers.find(({ requirement }) => requirement === id);
  assert.ok(found);
  return found;
}

test('each requirement is answered by its provision, in its exact words', () => {
  const answers = match(law);
  for (const [id, segment] of [
    ['sale.offence', '2'],
    ['csam.offence', '3'],
    ['def.child', '1'],
  ] as const)
    assert.equal(answer(answers, id).matches[0]?.segment, segment, id);
  for (const { matches, searched } of answers) {
    assert.deepEqual(searched, { segments: 5, langs: ['en'] });
    for (const { segment, quote, cues, score } of matches) {
      const { text } = law.find(({ id }) => id === segment) as Segment;
      assert.equal(quote.exact, text.slice(quote.start, quote.end));
      for (const { field, start, end, words } of cues) {
        if (field === 'text') assert.equal(words, text.slice(start, end));
      }
      assert.ok(score >= 0 && score <= 1);
    }
  }
  const beyond = answer(answers, 'data.count');
  assert.deepEqual([beyond.beyondLaw, beyond.answered, beyond.matches.length], [true, false, 0]);
});

test('the same law gives the same answers, from the same matcher and from a new one', () => {
  const matcher = compileMatcher(catalogue, [pack]);
  const first = JSON.stringify(matcher.match(law));
  matcher.match(law.slice(2));
  assert.equal(JSON.stringify(matcher.match(law)), first);
  assert.equal(JSON.stringify(match(law)), first);
});

test('only the requirements that are asked for are answered, as they are among all', () => {
  const all = match(law);
  const [one, ...rest] = compileMatcher(catalogue, [pack]).match(law, {
    requirements: new Set(['csam.offence']),
  });
  assert.deepEqual(rest, []);
  assert.deepEqual(one, answer(all, 'csam.offence'));
});

/**
 * Documented signals look at neighbours (`beside`), at numbers of provisions (what refers to what) and at ties, so
 * provisions of different laws, which are nobody's neighbours, without references and ties, are shuffled here.
 */
test('the order of provisions changes no score but by the neighbour signals', () => {
  const apart = [law[0], law[1], law[2], law[4]].map((one, at) => ({
    ...(one as Segment),
    law: `Act ${at}`,
  }));
  const scores = (segments: readonly Segment[]) =>
    match(segments).map(({ requirement, matches, answered }) => ({
      requirement,
      answered,
      scores: matches.map(({ segment, score }) => [segment, score.toFixed(9)]).sort(),
    }));
  const straight = scores(apart);
  assert.deepEqual(scores(apart.toReversed()), straight);
  assert.deepEqual(scores([2, 0, 3, 1].map((at) => apart[at] as Segment)), straight);
});

test('an empty law set, and a language without a pack, are answered with nothing and say what was searched', () => {
  for (const { answered, matches, confidence, searched } of match([])) {
    assert.deepEqual([answered, matches.length, confidence], [false, 0, 0]);
    assert.deepEqual(searched, { segments: 0, langs: [] });
  }
  const foreign = law.map((one) => ({ ...one, lang: 'fo' }));
  for (const { answered, matches, searched } of match(foreign)) {
    assert.deepEqual([answered, matches.length], [false, 0]);
    assert.deepEqual(searched, { segments: 5, langs: [] });
  }
});

test('the same words under two addresses are shown once', () => {
  const twice = [...law, { ...(law[1] as Segment), id: 'copy', law: 'Other' }];
  const shown = answer(match(twice), 'sale.offence').matches.filter(({ quote }) =>
    quote.exact.includes('sells'),
  );
  assert.equal(shown.length, 1);
});

test('progress ends with the whole law', () => {
  const seen: [number, number][] = [];
  compileMatcher(catalogue, [pack]).match(law, { progress: (...now) => seen.push(now) });
  assert.deepEqual(seen.at(-1), [5, 5]);
});

test('two thousand random inputs are answered, each quotation a slice of its text', () => {
  const random = randomOf(1);
  const matcher = compileMatcher(catalogue, [pack]);
  const texts = law.map(({ text }) => text);
  for (let i = 0; i < 2000; i++) {
    const count = Math.floor(random() * 4);
    const segments = Array.from({ length: count }, (_, at) => {
      const own = () => (random() < 0.5 ? randomText(random, 80) : mutated(random, texts[at] as string));
      return provision(at, own(), {
        heading: random() < 0.3 ? own() : '',
        path: random() < 0.3 ? [own()] : [],
      });
    });
    for (const { matches, confidence } of matcher.match(segments)) {
      assert.ok(confidence >= 0 && confidence <= 1);
      for (const { segment, quote, score } of matches) {
        assert.ok(score >= 0 && score <= 1);
        assert.equal(quote.exact, (segments[Number(segment)] as Segment).text.slice(quote.start, quote.end));
      }
    }
  }
});
