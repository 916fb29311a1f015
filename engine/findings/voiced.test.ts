import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DeskPublication } from '#engine/model/desk-publication.ts';
import type { Segment } from '#engine/model/segment.ts';
import { blank, type Standing, type Word } from './standing.ts';
import { twoVoices } from './two-voices.ts';
import { voiced, type Drawing } from './voiced.ts';
import { isNothing, publicationDiff } from './voiced-diff.ts';

const HASH = 'a'.repeat(64);
const ORDER = ['sale.definition', 'csam.produce', 'csam.distribute'];

function segment(id: string, text: string): Segment {
  const [law = '', eId = ''] = id.split('/');
  return {
    id,
    law,
    lawTitle: law,
    lang: 'en',
    number: eId.replace('art_', 'Article '),
    heading: 'Of sale',
    path: [],
    eId,
    text,
    portions: [],
    order: 1,
  };
}

function drawing(texts: Readonly<Record<string, string>> = {}, more: Partial<Drawing> = {}): Drawing {
  return {
    state: { code: 'XE', name: 'Exempla' },
    voice: 'state',
    version: 1,
    follows: null,
    chain: { seq: 4, hash: HASH },
    date: '2026-11-22',
    engine: 'tutela-engine/1',
    catalogue: '0123456789ab',
    requirements: ORDER,
    reading: { lawSet: HASH, laws: [] },
    provision: (id) =>
      Object.hasOwn(texts, id) ? { segment: segment(id, texts[id]!), sha256: `of ${texts[id]}` } : undefined,
    ...more,
  };
}

const TAKEN = { id: 'x', by: 'ana', at: '2026-11-20T10:00:00.000000Z' };
type Given = Partial<Omit<Standing, 'evidence'>> & {
  readonly evidence?: Readonly<Record<string, Partial<Word>>>;
  readonly basis?: readonly { readonly segment: string; readonly sha256: string }[];
  readonly lawSet?: string;
};

function accepted({ evidence = {}, basis, lawSet = HASH, ...more }: Given = {}): Standing {
  const place = { state: 'XE', requirement: 'csam.produce', voice: 'state', aspect: 'law' } as const;
  return {
    ...blank(place),
    judgement: {
      ...TAKEN,
      verdict: 'met',
      reason: 'Article 31 names each act.',
      on: {
        lawSet,
        catalogueVersion: '0123456789ab',
        engineVersion: 'tutela-engine/1',
        ...(basis ? { basis: { requirement: HASH, provisions: [...basis] } } : {}),
      },
    },
    evidence: new Map(
      Object.entries(evidence).map(([id, word]) => [id, { ...TAKEN, standing: 'accepted', ...word }]),
    ),
    review: 'accepted',
    submittedBy: 'ana',
    acceptedBy: { ...TAKEN, by: 'ben', at: '2026-11-21T10:00:00.000000Z' },
    ...more,
  };
}

test('only what a second person accepted is in it, in the order of the catalogue, with the exact words', () => {
  const words = {
    'PC/art_31': { exact: 'offers or delivers' },
    'PC/art_9': { standing: 'rejected' as const },
  };
  const { content, held } = voiced(
    [
      accepted({ evidence: words }),
      accepted({ requirement: 'sale.definition', aspect: 'practice' }),
      accepted({ requirement: 'csam.distribute', review: 'submitted' }),
      accepted({ requirement: 'csam.distribute', aspect: 'practice', review: 'draft' }),
      accepted({ requirement: 'sale.definition', voice: 'ngo' }),
      accepted({ requirement: 'sale.definition', state: 'XF' }),
    ],
    drawing({ 'PC/art_31': 'Whoever offers or delivers a child is punished.', 'PC/art_9': 'Repealed.' }),
  );
  assert.deepEqual(held, []);
  assert.deepEqual(
    content.findings.map(({ requirement, law, practice }) => [requirement, law?.verdict, practice?.verdict]),
    [
      ['sale.definition', undefined, 'met'],
      ['csam.produce', 'met', undefined],
    ],
  );
  const [quoted, ...others] = content.findings[1]!.law!.evidence;
  assert.deepEqual([quoted?.segment, quoted?.number, others.length], ['PC/art_31', 'Article 31', 0]);
  assert.deepEqual(quoted?.quote, {
    exact: 'offers or delivers',
    prefix: 'Whoever ',
    suffix: ' a child is punished.',
    start: 8,
    end: 26,
  });
  assert.equal(content.requirements, 3);
  assert.deepEqual(DeskPublication.parse(content), content);
});

test('no person is named: neither who judged nor who accepted, wrote or attached', () => {
  const people = ['ana-person', 'ben-person', 'cyd-person', 'dan-person'];
  const [ana, ben, cyd, dan] = people as [string, string, string, string];
  const practice = {
    what: 'statistics',
    title: 'Cases before the courts, 2025',
    received: '2026-01-05',
    file: { sha256: HASH, name: 'from dan-person.pdf' },
  } as const;
  const { content } = voiced(
    [
      accepted({
        judgement: { ...accepted().judgement!, by: ana },
        acceptedBy: { ...TAKEN, by: ben },
        evidence: { 'PC/art_31': { by: cyd, reason: `read with ${cyd}` } },
        attached: new Map([['item', { ...TAKEN, by: dan, practice }]]),
        notes: [{ ...TAKEN, by: cyd, text: `ask ${dan}`, to: dan }],
        assigned: { ...TAKEN, to: dan, due: null },
      }),
    ],
    drawing({ 'PC/art_31': 'The law.' }),
  );
  const text = JSON.stringify(content);
  for (const name of people) assert.ok(!text.includes(name), name);
  assert.equal(content.findings[0]?.law?.attached[0]?.file, HASH);
});

test('words that are gone, or not those that were accepted, are never published in their place', () => {
  const before = [{ segment: 'PC/art_31', sha256: 'of The law.' }];
  const whole = { 'PC/art_31': {} };
  const why = (given: Given, text?: string, more: Partial<Drawing> = {}) => {
    const { content, held } = voiced(
      [accepted(given)],
      drawing(text === undefined ? {} : { 'PC/art_31': text }, more),
    );
    return held[0]?.why ?? content.findings.length;
  };
  const other = { reading: { lawSet: 'b'.repeat(64), laws: [] } };
  assert.equal(why({ evidence: whole, basis: before }, 'The law.'), 1);
  assert.equal(why({ evidence: whole, basis: before }, 'The law.', other), 1, 'other laws, the same words');
  assert.equal(why({ evidence: whole, basis: before }, 'Another law.', other), 'words-changed');
  assert.equal(why({ evidence: whole, basis: before }), 'provision-gone');
  assert.equal(why({ evidence: whole, basis: [] }, 'The law.'), 1, 'taken into evidence after it was judged');
  assert.equal(why({ evidence: whole, basis: [] }, 'The law.', other), 'words-changed');
  assert.equal(why({ evidence: { 'PC/art_31': { exact: 'law' } } }, 'Another law.', other), 1);
  assert.equal(why({ evidence: { 'PC/art_31': { exact: 'The' } } }, 'Another law.', other), 'words-changed');
  assert.equal(why({ requirement: 'gone.away' }), 'not-in-catalogue');
});

test('whatever the text, the quotation is exact and can be kept as it is', () => {
  const text = fc.string({ unit: 'binary', maxLength: 90 }).filter((each) => each.isWellFormed());
  fc.assert(
    fc.property(text, text, text, (before, exact, after) => {
      fc.pre(exact !== '' && !`${before}${exact}${after}`.includes('\0'));
      const all = before + exact + after;
      const { content } = voiced([accepted({ evidence: { 'PC/a': { exact } } })], drawing({ 'PC/a': all }));
      const { quote } = content.findings[0]!.law!.evidence[0]!;
      assert.equal(all.slice(quote.start, quote.end), exact);
      assert.ok(
        all.slice(0, quote.start).endsWith(quote.prefix) && all.slice(quote.end).startsWith(quote.suffix),
      );
      assert.deepEqual(DeskPublication.parse(content), content);
    }),
  );
});

test('the difference names what a reader has to read anew', () => {
  const texts = { 'PC/art_31': 'The law.', 'PC/art_32': 'The law.' };
  const one = { evidence: { 'PC/art_31': {} } };
  const judged = (more: object) => ({ judgement: { ...accepted().judgement!, ...more } });
  const first = voiced(
    [
      accepted(one),
      accepted({ aspect: 'practice' }),
      accepted({ requirement: 'sale.definition' }),
      accepted({ requirement: 'csam.distribute', aspect: 'practice' }),
      accepted({ requirement: 'csam.distribute' }),
    ],
    drawing(texts),
  ).content;
  const again = voiced(
    [
      accepted({ evidence: { 'PC/art_31': {}, 'PC/art_32': {} } }),
      accepted({ aspect: 'practice', ...judged({ verdict: 'partly', reason: 'Now it is only in part.' }) }),
      accepted({ requirement: 'sale.definition', aspect: 'practice' }),
      accepted({ requirement: 'csam.distribute', aspect: 'practice' }),
      accepted({ requirement: 'csam.distribute', ...judged({ at: '2026-11-22T00:00:00.000000Z' }) }),
    ],
    drawing(texts, {
      version: 2,
      catalogue: 'ba9876543210',
      reading: {
        lawSet: HASH,
        laws: [
          { law: 'PC', title: 'Penal Code', lang: 'en', format: 'md', encoding: 'utf-8', provisions: 9 },
        ],
      },
    }),
  ).content;
  const diff = publicationDiff(first, again);
  const named = (list: readonly { requirement: string; aspect: string }[]) =>
    list.map(({ requirement, aspect }) => `${requirement} ${aspect}`);
  assert.deepEqual(named(diff.added), ['sale.definition practice']);
  assert.deepEqual(named(diff.removed), ['sale.definition law']);
  assert.deepEqual(
    diff.changed.map(({ requirement, aspect, what }) => [requirement, aspect, ...what]),
    [
      ['csam.produce', 'law', 'evidence'],
      ['csam.produce', 'practice', 'verdict', 'reason'],
      ['csam.distribute', 'law', 'confirmed'],
    ],
  );
  assert.equal(diff.same, 1);
  assert.deepEqual(
    diff.laws.added.map(({ law }) => law),
    ['PC'],
  );
  assert.deepEqual(diff.catalogue, { before: '0123456789ab', now: 'ba9876543210' });
  assert.ok(isNothing(publicationDiff(first, { ...first, findings: structuredClone(first.findings) })));
  assert.equal(publicationDiff(undefined, first).added.length, 5);
});

test('two voices agree, differ, or speak alone, each with its own evidence', () => {
  const verdict = (each: 'met' | 'not-met') => ({ judgement: { ...accepted().judgement!, verdict: each } });
  const state = voiced(
    [
      accepted({ evidence: { 'PC/art_31': {} } }),
      accepted({ aspect: 'practice', ...verdict('met') }),
      accepted({ requirement: 'sale.definition' }),
    ],
    drawing({ 'PC/art_31': 'The words of the State.' }),
  ).content;
  const ngo = voiced(
    [
      accepted({ voice: 'ngo', evidence: { 'PC/art_40': {} } }),
      accepted({ voice: 'ngo', aspect: 'practice', ...verdict('not-met') }),
      accepted({ voice: 'ngo', requirement: 'csam.distribute', aspect: 'practice' }),
    ],
    drawing({ 'PC/art_40': 'The words of the NGO.' }, { voice: 'ngo' }),
  ).content;
  const rows = twoVoices(state, ngo, ORDER);
  assert.deepEqual(
    rows.map(({ requirement, aspect, kind }) => [requirement, aspect, kind]),
    [
      ['sale.definition', 'law', 'only-state'],
      ['csam.produce', 'law', 'agree'],
      ['csam.produce', 'practice', 'dispute'],
      ['csam.distribute', 'practice', 'only-ngo'],
    ],
  );
  assert.deepEqual(
    [rows[1]?.state?.evidence[0]?.segment, rows[1]?.ngo?.evidence[0]?.segment],
    ['PC/art_31', 'PC/art_40'],
  );
  assert.deepEqual([rows[2]?.state?.verdict, rows[2]?.ngo?.verdict], ['met', 'not-met']);
});
