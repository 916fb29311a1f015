import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Segment } from '#engine/model/segment.ts';
import { readText } from '#engine/sources/index.ts';
import { placeOf, readCorrections } from './correction.ts';
import type { Correction } from './correction.ts';
import { applyCorrections } from './corrections.ts';
import { segment } from './index.ts';
import { lawText } from './law-text.ts';

const LAW =
  'Article 1\n\nThe market opens at six. Section two: the market closes at ten.\n\nArticle 2\n\nA stall is small.\n\nArticle 3\n\nA tent is large.\n\nArticle 4\n\n(Repealed)';

function lawOf(text: string): { readonly segments: Segment[]; readonly whole: string } {
  const [source] = readText('law.txt', new TextEncoder().encode(text), { lang: 'en' });
  assert.ok(source);
  return { segments: segment(source).segments, whole: lawText(source.blocks).text };
}

function corrected(text: string, corrections: readonly Correction[]) {
  const { segments, whole } = lawOf(text);
  const result = applyCorrections(segments, corrections, whole);
  for (const one of result.segments) {
    assert.equal(whole.slice(one.selector?.start, one.selector?.end), one.text);
    assert.equal(one.selector?.exact, one.text);
  }
  assert.equal(new Set(result.segments.map((one) => one.id)).size, result.segments.length);
  return { ...result, shown: result.segments.map((one) => [one.eId, one.number, one.heading, one.text]) };
}

test('each kind of correction', () => {
  const [first, second, third, fourth] = lawOf(LAW).segments.map(placeOf);
  assert.ok(first && second && third && fourth);
  const { shown, problems, segments } = corrected(LAW, [
    { do: 'split', at: first, before: { exact: 'Section two' }, number: '1A', heading: 'Closing' },
    { do: 'number', at: second, number: '5 bis' },
    { do: 'heading', at: second, heading: 'Stalls' },
    { do: 'merge', at: third },
    { do: 'status', at: fourth, status: 'in-force' },
  ]);
  assert.deepEqual(problems, []);
  assert.deepEqual(shown, [
    ['art_1', '1', '', 'The market opens at six.'],
    ['art_1A', '1A', 'Closing', 'Section two: the market closes at ten.'],
    ['art_5bis', '5 bis', 'Stalls', 'A stall is small.\nArticle 3\nA tent is large.'],
    ['art_4', '4', '', '(Repealed)'],
  ]);
  assert.equal(segments[3]?.status, undefined);
  assert.deepEqual(
    segments.map((one) => one.order),
    [1, 2, 3, 4],
  );
});

test('corrections survive a new import in which articles were put between', () => {
  const { segments } = lawOf(LAW);
  const at = placeOf(segments[2] as Segment);
  const newer = LAW.replace('Article 3', 'Article 3\n\nA cart is new.\n\nArticle 3');
  const { shown, problems } = corrected(newer, [{ do: 'heading', at, heading: 'Tents' }]);
  assert.deepEqual(problems, []);
  assert.deepEqual(shown.find(([, , heading]) => heading === 'Tents')?.[3], 'A tent is large.');
});

test('one that no longer finds its place, or finds two, changes nothing and is said', () => {
  const gone = { eId: 'art_2', exact: 'A stall is large.' };
  const two = { eId: 'art_9', exact: 'A ' };
  const before = lawOf(LAW).segments;
  const { segments, problems } = corrected(LAW, [
    { do: 'not-article', at: gone },
    { do: 'number', at: two, number: '7' },
    { do: 'merge', at: placeOf(before[0] as Segment) },
    { do: 'split', at: placeOf(before[1] as Segment), before: { exact: 'nowhere' }, number: '2A' },
  ]);
  assert.deepEqual(
    problems.map(({ code }) => code),
    Array(4).fill('corrections.lost'),
  );
  assert.deepEqual(segments, before);
});

test('a file of corrections is checked entry by entry', () => {
  const { corrections, problems } = readCorrections(
    {
      corrections: [
        { do: 'merge', at: { eId: 'art_2', exact: 'A' } },
        { do: 'number', at: { eId: 'art_2', exact: 'A' } },
        { do: 'x' },
      ],
    },
    'c.yaml',
  );
  assert.equal(corrections.length, 1);
  assert.deepEqual(
    problems.map(({ place }) => place),
    ['correction 2', 'correction 3'],
  );
  assert.equal(readCorrections('text', 'c.yaml').problems.length, 1);
});

test('no corrections give the same segments; corrections written down and read again give the same', () => {
  const words = fc.constantFrom('market', 'stall', 'tent', 'cart');
  const body = fc.array(words, { minLength: 2, maxLength: 6 }).map((list) => `The ${list.join(' ')}.`);
  const kind = fc.constantFrom('number', 'heading', 'status', 'merge', 'split', 'not-article');
  fc.assert(
    fc.property(fc.array(fc.tuple(body, kind, fc.boolean()), { minLength: 1, maxLength: 8 }), (rows) => {
      const text = rows.map(([words], index) => `Article ${index + 1}\n\n${words} (${index})`).join('\n\n');
      const { segments, whole } = lawOf(text);
      assert.deepEqual(applyCorrections(segments, [], whole).segments, segments);
      const corrections = segments.flatMap((one, index) => {
        const [, wanted, on] = rows[index] ?? [];
        return on && wanted ? [made(one, wanted)] : [];
      });
      const again = readCorrections(JSON.parse(JSON.stringify({ corrections })), 'c.json');
      assert.deepEqual(again.corrections, corrections);
      const once = corrected(text, corrections);
      assert.deepEqual(corrected(text, again.corrections).segments, once.segments);
      assert.ok(once.problems.length <= 1);
    }),
    { numRuns: 150 },
  );
});

function made(one: Segment, kind: string): Correction {
  const at = placeOf(one);
  if (kind === 'number') return { do: kind, at, number: '77' };
  if (kind === 'heading') return { do: kind, at, heading: 'Carts' };
  if (kind === 'status') return { do: kind, at, status: 'reserved' };
  if (kind === 'split') return { do: kind, at, before: { exact: one.text.slice(-4).trim() }, number: '88' };
  return { do: kind as 'merge' | 'not-article', at };
}
