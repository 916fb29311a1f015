import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Link } from '#engine/model/desk-decision.ts';
import {
  authorsOf,
  foldDecisions,
  foldOn,
  judgementsOf,
  NOTHING_FOLDED,
  standingIn,
  standingsIn,
  undoable,
} from './fold.ts';

const REASON = 'the words are clear';
const BODIES = {
  judge: { verdict: 'met', reason: REASON, evidence: [] },
  'accept-evidence': { segment: 'PC/art_1', exact: 'produces', reason: REASON },
  'reject-evidence': { segment: 'PC/art_1', reason: REASON },
  'adjust-quote': { segment: 'PC/art_1', exact: 'Whoever produces', reason: REASON },
  attach: {
    practice: { what: 'statistics', title: 'Figures of 2025', shows: '41 cases', received: '2026-03-01' },
  },
  detach: { item: 'id-1', reason: REASON },
  undo: { of: 'id-1' },
  assign: { to: 'ben', due: '2026-12-24' },
  unpublish: { publication: 'a'.repeat(64), reason: REASON },
  note: { text: 'ask the ministry' },
  submit: {},
  'request-changes': { reason: REASON },
  accept: {},
  publish: { publication: 'a'.repeat(64) },
} as const;
type Kind = keyof typeof BODIES;

function link(kind: Kind, by: string, seq: number, more: object = {}): Link {
  return {
    id: `id-${seq}`,
    seq,
    state: 'XE',
    requirement: 'csam.produce',
    voice: 'state',
    aspect: 'law',
    by,
    at: `2026-11-22T10:00:00.${String(seq).padStart(6, '0')}Z`,
    kind,
    body: BODIES[kind],
    ...more,
  } as unknown as Link;
}

const links = (...steps: [Kind, string, object?][]) =>
  steps.map(([kind, by, more], at) => link(kind, by, at + 1, more));
const one = (...steps: [Kind, string, object?][]) => foldDecisions(links(...steps))[0]!;

const history = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...(Object.keys(BODIES) as Kind[])),
      by: fc.constantFrom('ana', 'ben', 'cyd'),
      verdict: fc.constantFrom('met', 'partly', 'not-met'),
      voice: fc.constantFrom('state', 'ngo'),
      aspect: fc.constantFrom('law', 'practice'),
    }),
    { maxLength: 40 },
  )
  .map((steps) =>
    steps.map(({ kind, by, verdict, voice, aspect }, at) =>
      link(kind, by, at + 1, {
        voice,
        aspect,
        ...(kind === 'judge' ? { body: { ...BODIES.judge, verdict } } : {}),
      }),
    ),
  );

test('judged, submitted and accepted by a second person', () => {
  assert.equal(one(['judge', 'ana']).review, 'draft');
  assert.equal(one(['judge', 'ana'], ['submit', 'ana']).review, 'submitted');
  const done = one(['judge', 'ana'], ['submit', 'ana'], ['accept', 'ben']);
  assert.equal(done.review, 'accepted');
  assert.equal(done.acceptedBy?.by, 'ben');
});

test('four eyes: nobody accepts what they wrote, rewrote or handed in', () => {
  for (const steps of [
    [
      ['judge', 'ana'],
      ['submit', 'ana'],
      ['accept', 'ana'],
    ],
    [
      ['judge', 'ana'],
      ['submit', 'ben'],
      ['accept', 'ben'],
    ],
    [
      ['judge', 'ana'],
      ['accept-evidence', 'ben'],
      ['submit', 'ana'],
      ['accept', 'ben'],
    ],
  ] as [Kind, string][][]) {
    const { review, idle } = one(...steps);
    assert.equal(review, 'submitted');
    assert.deepEqual(
      idle.map(({ why }) => why),
      ['four-eyes'],
    );
  }
});

test('changes are asked with a reason, which stays until it is handed in again', () => {
  const steps: [Kind, string][] = [
    ['judge', 'ana'],
    ['submit', 'ana'],
    ['request-changes', 'ben'],
    ['judge', 'ana'],
  ];
  assert.equal(one(...steps).review, 'changes-asked');
  assert.equal(one(...steps).asked?.reason, REASON);
  assert.equal(one(...steps, ['submit', 'ana']).asked, undefined);
});

test('new words need new eyes; what was published stays named', () => {
  const steps: [Kind, string][] = [
    ['judge', 'ana'],
    ['submit', 'ana'],
    ['accept', 'ben'],
    ['publish', 'ben'],
  ];
  const { review, published, acceptedBy } = one(...steps, ['reject-evidence', 'cyd']);
  assert.deepEqual([review, published, acceptedBy], ['draft', BODIES.publish.publication, undefined]);
});

test('what comes at the wrong time is kept and has no effect', () => {
  const { idle, review } = one(
    ['submit', 'ana'],
    ['accept', 'ben'],
    ['request-changes', 'ben'],
    ['publish', 'ben'],
  );
  assert.equal(review, 'draft');
  assert.deepEqual(
    idle.map(({ why }) => why),
    ['nothing-judged', 'not-submitted', 'not-submitted', 'not-accepted'],
  );
});

test('the last word on a provision stands; rejected words are not relied on', () => {
  const standing = one(['judge', 'ana'], ['accept-evidence', 'ana'], ['adjust-quote', 'ben']);
  assert.deepEqual(judgementsOf([standing], 'state')[0]?.evidence, [
    { segment: 'PC/art_1', exact: 'Whoever produces' },
  ]);
  const rejected = one(['judge', 'ana'], ['accept-evidence', 'ana'], ['reject-evidence', 'ben']);
  assert.deepEqual(judgementsOf([rejected], 'state')[0]?.evidence, []);
});

test('judgements for findings: one voice, and on request only what was accepted', () => {
  const standings = foldDecisions(links(['judge', 'ana'], ['judge', 'ngo', { voice: 'ngo' }]));
  assert.deepEqual(
    judgementsOf(standings, 'state').map(({ by, on }) => [by, on]),
    [['ana', '2026-11-22']],
  );
  assert.deepEqual(judgementsOf(standings, 'state', true), []);
});

test('the same prefix of any history gives the same present, folded at once or on', () => {
  fc.assert(
    fc.property(history, fc.nat(40), (all, cut) => {
      const prefix = all.slice(0, cut);
      assert.deepEqual(foldDecisions(prefix), foldDecisions(structuredClone(prefix)));
      const before = structuredClone(foldDecisions(prefix));
      foldDecisions(all);
      assert.deepEqual(foldDecisions(prefix), before);
    }),
  );
});

test('where nothing is undone the last verdict stands, and nothing is accepted by who wrote it', () => {
  fc.assert(
    fc.property(history, (any) => {
      const all = any.filter(({ kind }) => kind !== 'undo');
      for (const standing of foldDecisions(all)) {
        const { voice, aspect, judgement, review, acceptedBy } = standing;
        const own = all.filter((each) => each.voice === voice && each.aspect === aspect);
        assert.equal(judgement?.id, own.findLast(({ kind }) => kind === 'judge')?.id);
        assert.equal(review === 'accepted', acceptedBy !== undefined);
        if (acceptedBy === undefined) continue;
        assert.ok(!authorsOf(standing).has(acceptedBy.by));
        const turn = own.find(({ id }) => id === acceptedBy.id)!.seq;
        const later = own.filter(({ seq }) => seq > turn);
        assert.ok(
          !later.some(({ kind }) => /^judge$|evidence|quote/u.test(kind)),
          'words came after the acceptance',
        );
      }
    }),
  );
});

test('voices and aspects never touch one another', () => {
  fc.assert(
    fc.property(history, (all) => {
      const apart = ['state', 'ngo'].flatMap((voice) =>
        foldDecisions(all.filter((each) => each.voice === voice)),
      );
      const key = ({ voice, aspect }: { voice: string; aspect: string }) => voice + aspect;
      assert.deepEqual(
        [...foldDecisions(all)].sort((a, b) => key(a).localeCompare(key(b))),
        apart.sort((a, b) => key(a).localeCompare(key(b))),
      );
    }),
  );
});

test('evidence of practice is attached and taken away, and needs new eyes', () => {
  const with1 = one(['attach', 'cyd'], ['judge', 'ana'], ['submit', 'ana']);
  assert.deepEqual([...with1.attached.keys()], ['id-1']);
  assert.ok(authorsOf(with1).has('cyd'));
  const accepted = one(['judge', 'ana'], ['submit', 'ana'], ['accept', 'ben'], ['attach', 'ana']);
  assert.equal(accepted.review, 'draft');
  assert.equal(one(['attach', 'ana'], ['detach', 'ben']).attached.size, 0);
  assert.deepEqual(one(['judge', 'ana'], ['detach', 'ben']).idle, [{ id: 'id-2', why: 'not-there' }]);
});

test('one step back: the own last one, again and again, while nobody built on it', () => {
  const undo = (of: string) => ({ body: { of } });
  const back = one(['judge', 'ana'], ['submit', 'ana'], ['undo', 'ana', undo('id-2')]);
  assert.equal(back.review, 'draft');
  assert.equal(back.moved, 3);
  const twice = one(
    ['judge', 'ana'],
    ['submit', 'ana'],
    ['undo', 'ana', undo('id-2')],
    ['undo', 'ana', undo('id-1')],
  );
  assert.equal(twice.judgement, undefined);
  const other = one(['judge', 'ana'], ['undo', 'ben', undo('id-1')]);
  assert.deepEqual(other.idle, [{ id: 'id-2', why: 'not-own' }]);
  assert.equal(other.judgement?.by, 'ana');
  const late = one(['judge', 'ana'], ['submit', 'ana'], ['accept', 'ben'], ['undo', 'ana', undo('id-2')]);
  assert.deepEqual(late.idle, [{ id: 'id-4', why: 'not-last' }]);
  assert.equal(late.review, 'accepted');
  const noted = one(['judge', 'ana'], ['note', 'ben'], ['assign', 'ben'], ['undo', 'ana', undo('id-1')]);
  assert.equal(noted.judgement, undefined);
  assert.equal(noted.notes.length, 1);
  assert.equal(noted.assigned?.to, 'ben');
});

test('who may undo what is known before it is asked', () => {
  const fold = foldOn(NOTHING_FOLDED, links(['judge', 'ana'], ['note', 'ben']));
  const place = { state: 'XE', requirement: 'csam.produce', voice: 'state', aspect: 'law' } as const;
  assert.equal(undoable(fold, place, 'ana'), 'id-1');
  assert.equal(undoable(fold, place, 'ben'), undefined);
  assert.equal(standingIn(fold, place).judgement?.by, 'ana');
  assert.equal(standingIn(fold, { ...place, voice: 'ngo' }).moved, 0);
});

test('what is published is taken back by its name, and no undo reaches behind it', () => {
  const steps = [
    ['judge', 'ana'],
    ['submit', 'ana'],
    ['accept', 'ben'],
    ['publish', 'cyd'],
  ] as [Kind, string][];
  assert.equal(one(...steps).published, 'a'.repeat(64));
  assert.equal(one(...steps, ['unpublish', 'cyd']).published, undefined);
  const undone = one(...steps, ['undo', 'ben', { body: { of: 'id-3' } }]);
  assert.equal(undone.review, 'accepted');
  assert.deepEqual(undone.idle, [{ id: 'id-5', why: 'not-last' }]);
});

test('folded at once or in two parts, it is the same', () => {
  fc.assert(
    fc.property(history, fc.nat(), (all, cut) => {
      const at = all.length === 0 ? 0 : cut % all.length;
      const parts = foldOn(foldOn(NOTHING_FOLDED, all.slice(0, at)), all.slice(at));
      assert.deepEqual(standingsIn(parts), foldDecisions(all));
    }),
  );
});

test('a decision without effect is seen as well, so that the next form is not refused for ever', () => {
  assert.equal(one(['judge', 'ana'], ['submit', 'ana'], ['submit', 'ana']).moved, 3);
  assert.equal(one(['judge', 'ana'], ['note', 'ben'], ['assign', 'ben']).moved, 1);
});
