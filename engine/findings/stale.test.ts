import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blank, type Standing } from './standing.ts';
import { staleWhy, type Now } from './stale.ts';

const [OLD, NEW, ASKED] = ['a'.repeat(64), 'b'.repeat(64), 'c'.repeat(64)];

const NOW: Now = {
  date: '2026-11-22',
  lawSet: NEW,
  catalogueVersion: 'two',
  requirement: ASKED,
  provision: (segment) => (segment === 'PC/art_1' ? OLD : undefined),
};

function judged(segments: readonly string[], more: Partial<Standing> = {}, asked = ASKED): Standing {
  const place = { state: 'XE', requirement: 'csam.produce', voice: 'state', aspect: 'law' } as const;
  const provisions = segments.map((segment) => ({ segment, sha256: OLD }));
  const on = {
    lawSet: OLD,
    catalogueVersion: 'one',
    engineVersion: '1',
    basis: { requirement: asked, provisions },
  };
  const taken = { id: 'id-1', by: 'ana', at: '2026-01-01T00:00:00.000000Z', reason: 'the words are clear' };
  return { ...blank(place), judgement: { ...taken, verdict: 'met', on }, ...more };
}

test('what was relied on reads as it did: nothing is stale, though other laws were read', () => {
  assert.deepEqual(staleWhy(judged(['PC/art_1']), NOW), []);
});

test('a provision that reads otherwise, or is gone, is named', () => {
  assert.deepEqual(staleWhy(judged(['PC/art_1', 'PC/art_2']), { ...NOW, provision: () => NEW })[0], {
    why: 'provision-changed',
    segment: 'PC/art_1',
  });
  assert.deepEqual(staleWhy(judged(['PC/art_2']), NOW), [{ why: 'provision-gone', segment: 'PC/art_2' }]);
});

test('where nothing was relied on, any new law may matter; practice does not ask for it', () => {
  assert.deepEqual(staleWhy(judged([]), NOW), [{ why: 'laws-changed' }]);
  assert.deepEqual(staleWhy(judged([]), { ...NOW, lawSet: OLD }), []);
  assert.deepEqual(staleWhy(judged([], { aspect: 'practice' }), NOW), []);
});

test('a requirement that asks something else makes stale; another change of the catalogue does not', () => {
  assert.deepEqual(staleWhy(judged(['PC/art_1'], {}, NEW), NOW), [{ why: 'requirement-changed' }]);
  const { basis: _, ...on } = judged([]).judgement!.on;
  const old = { ...judged([]), judgement: { ...judged([]).judgement!, on: { ...on, lawSet: NEW } } };
  assert.deepEqual(staleWhy(old, NOW), [{ why: 'requirement-changed' }]);
});

test('evidence of practice ends after its last day, not on it', () => {
  const practice = {
    what: 'budget',
    title: 'Line 12',
    shows: 'x',
    received: '2026-01-01',
    expires: '2026-11-22',
  } as const;
  const taken = { id: 'id-2', by: 'ana', at: '2026-01-01T00:00:00.000000Z' };
  const held = judged([], { aspect: 'practice', attached: new Map([['id-2', { ...taken, practice }]]) });
  assert.deepEqual(staleWhy(held, NOW), []);
  assert.deepEqual(staleWhy(held, { ...NOW, date: '2026-11-23' }), [
    { why: 'evidence-expired', item: 'id-2', on: '2026-11-22' },
  ]);
});

test('nothing judged, nothing stale', () => {
  const { judgement: _, ...none } = judged(['PC/art_2']);
  assert.deepEqual(staleWhy(none, NOW), []);
});
