import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Segment } from '#engine/model/segment.ts';
import { compareVersions } from './compare.ts';
import { wordDiff } from './words.ts';

function law(...provisions: readonly (readonly [number: string, text: string])[]): Segment[] {
  return provisions.map(([number, text], index) => ({
    id: `Market Act/en/sec_${number}`,
    law: 'Market Act',
    lawTitle: 'Market Act',
    lang: 'en',
    number,
    heading: '',
    path: [],
    eId: `sec_${number}`,
    text,
    portions: [],
    order: index + 1,
  }));
}

const OPENS = 'The market opens at eight in the morning and closes at six in the evening of each day.';
const STALLS = 'Each stall needs a permit of the council, which holds for one year and costs ten crowns.';
const DOGS = 'No dog may enter the hall unless it guides a person who cannot see.';

function kinds(before: readonly Segment[], after: readonly Segment[]): string[] {
  return compareVersions(before, after).map(
    ({ kind, before: old, after: next }) => `${kind} ${old?.number ?? '-'} ${next?.number ?? '-'}`,
  );
}

test('unchanged, moved, changed, new and gone', () => {
  const before = law(['1', OPENS], ['2', STALLS], ['3', DOGS]);
  const after = law(
    ['1', OPENS.replace('six', 'seven')],
    ['1A', 'Bicycles are left at the gate.'],
    ['2', STALLS],
    ['4', DOGS],
  );
  assert.deepEqual(kinds(before, after), ['changed 1 1', 'new - 1A', 'unchanged 2 2', 'moved 3 4']);
  assert.deepEqual(kinds(after, before), ['changed 1 1', 'gone 1A -', 'unchanged 2 2', 'moved 4 3']);
});

test('a provision that was renumbered and changed is still found', () => {
  const before = law(['1', OPENS], ['2', STALLS]);
  const after = law(['1', DOGS], ['2', OPENS], ['3', STALLS.replace('ten', 'twelve')]);
  assert.deepEqual(kinds(before, after), ['new - 1', 'moved 1 2', 'changed 2 3']);
});

test('a number that was given to another rule is not called changed', () => {
  assert.deepEqual(kinds(law(['1', OPENS]), law(['1', DOGS])), ['new - 1', 'gone 1 -']);
});

test('other line breaks are no change', () => {
  assert.deepEqual(kinds(law(['1', OPENS]), law(['1', OPENS.replaceAll(' in', '\nin')])), ['unchanged 1 1']);
});

test('the words of a change are kept apart', () => {
  const [change] = compareVersions(law(['1', OPENS]), law(['1', OPENS.replace('six', 'seven')]));
  const runs = change?.words ?? [];
  assert.deepEqual(
    runs.filter(({ kind }) => kind !== 'same'),
    [
      { kind: 'removed', words: 'six' },
      { kind: 'added', words: 'seven' },
    ],
  );
});

test('property: a word diff holds both texts', () => {
  const text = fc.array(fc.constantFrom('child', 'act', ' ', '\n', 'offer', 'é', ', ', '18'), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [before, after] = [one.join(''), other.join('')];
      const runs = wordDiff(before, after);
      const without = (kind: string) => runs.filter((run) => run.kind !== kind).map((run) => run.words);
      assert.equal(without('added').join(''), before);
      assert.equal(without('removed').join(''), after);
    }),
  );
});

test('property: every provision of both versions is named once', () => {
  const texts = fc.array(fc.constantFrom(OPENS, STALLS, DOGS, '', `${OPENS} ${DOGS}`), { maxLength: 8 });
  const numbered = (list: readonly string[]) =>
    law(...list.map((text, index) => [String(index + 1), text] as const));
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const [before, after] = [numbered(one), numbered(other)];
      const changes = compareVersions(before, after);
      const named = (side: 'before' | 'after') => changes.flatMap((change) => change[side] ?? []);
      assert.deepEqual(named('after'), after);
      assert.equal(new Set(named('before')).size, before.length);
      assert.equal(named('before').length, before.length);
    }),
  );
});
