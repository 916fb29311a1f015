import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { z } from 'zod';
import { readLibrary, readLibraryWords } from '#engine/facts/index.ts';
import { LIBRARY_TOPICS, LibraryValues, type LibraryRecord } from '#engine/model/library.ts';
import { readGround } from '#operations/ground.ts';
import { groundFiles } from '#store/catalogue.ts';
import { libraryFiles } from '#store/facts.ts';
import {
  checkedNow,
  citation,
  conceptsOf,
  creativeWork,
  facetsOf,
  fits,
  libraryIndex,
  newest,
  opdsPublication,
  readQuery,
  recordsNow,
  relatedTo,
  risOf,
  search,
  sorted,
} from './index.ts';
import { stemOf, wordsOf } from './words.ts';

const files = libraryFiles();
const records = readLibrary(files.records);
const words = readLibraryWords(files.words);
const concepts = conceptsOf({
  terms: readGround(groundFiles()).terms,
  names: { fr: { 'topic travel-tourism': 'Voyages et tourisme', 'type guideline': 'Lignes directrices' } },
  takesIn: Object.fromEntries(Object.entries(words.topics).map(([topic, of]) => [topic, of?.concepts ?? []])),
  words: words.words,
});
const index = libraryIndex(records, {});
const NO_WISH = {
  topic: '',
  type: '',
  language: '',
  publisher: '',
  region: '',
  symbol: '',
  from: '',
  to: '',
};
const ask = (text: string, exactly = false) => search(index, readQuery(text, concepts, exactly));
const ids = (text: string, exactly = false) => ask(text, exactly).map(({ record }) => record.id);
const record = (id: string): LibraryRecord => {
  const found = records.find((each) => each.id === id);
  assert.ok(found);
  return found;
};

test('the records are carried over: 208, unknown years stay unknown, and no staging address is linked', () => {
  assert.equal(records.length, 208);
  assert.equal(records.filter(({ values }) => values.year === undefined).length, 40);
  assert.deepEqual(
    records.filter(({ values }) => values.url === undefined).map(({ id }) => id),
    ['L074'],
  );
  assert.equal(records.filter(({ values }) => values.address === 'mirror').length, 42);
  assert.ok(records.every(({ seen, source }) => seen === '2026-11-21' && source?.trust === 'medium'));
  const line = files.records.text.replace(
    'https://outoftheshadows.global"',
    'https://web.test.ohchr.un-icc.cloud"',
  );
  assert.throws(() => readLibrary({ ...files.records, text: line }), /tried out/);
});

test('groups and concepts that topics name are there', () => {
  const { catalogue, terms } = readGround(groundFiles());
  const groups = catalogue.instrument.groups.map(({ id }) => id);
  const english = terms.find(({ lang }) => lang === 'en')?.terms ?? {};
  for (const [topic, of] of Object.entries(words.topics)) {
    for (const group of of?.groups ?? []) assert.ok(groups.includes(group), `${topic}: ${group}`);
    for (const concept of of?.concepts ?? [])
      assert.ok(Object.hasOwn(english, concept), `${topic}: ${concept}`);
  }
  assert.ok(LIBRARY_TOPICS.every((topic) => records.some(({ values }) => values.topics.includes(topic))));
});

test('a query in one language finds titles in another', () => {
  assert.ok(ids('exploitation sexuelle d’enfants dans le voyage et le tourisme').includes('L109'));
  assert.ok(ids('tourisme').includes('L065'));
  assert.ok(ids('observations finales').includes('L199'));
  assert.ok(ids('lignes directrices justice').includes('L062'));
  assert.ok(ids('directrices justicia').includes('L062'));
  assert.ok(ids('الاتجار بالأطفال').includes('L171'));
  assert.ok(ids('حقوق الطفل').includes('L052'));
  assert.ok(ids('PEDOPORNOGRAPHIE').includes('L125'));
});

test('exactly means exactly, and what else was searched is told', () => {
  assert.deepEqual(ids('turismo', true), []);
  const [asked] = readQuery('observations finales', concepts, false).asked;
  assert.ok(asked?.also.some(({ text, lang }) => text === 'concluding observations' && lang === 'en'));
  const [older] = readQuery('child sexual abuse material', concepts, false).asked;
  assert.ok(older?.topics.includes('csam'));
  assert.ok(older?.also.some((saying) => saying.older));
});

test('words are joined by "and", beginnings count, the title before all', () => {
  assert.ok(ids('guidelines tourism').includes('L065'));
  assert.ok(ids('guideline', true).length === ids('guidelines', true).length);
  assert.ok(ids('groom', true).includes('L127'));
  assert.deepEqual(ids('rooming', true), []);
  assert.match(ask('INHOPE')[0]?.record.values.title ?? '', /INHOPE/);
  assert.equal(ask('').length, records.length);
});

test('a symbol is found as it is written, whatever its case', () => {
  assert.deepEqual(ids('CRC/C/156').sort(), ['L020', 'L059']);
  assert.ok(ids('A/HRC/43/40').includes('L146'));
  assert.deepEqual(ids('CRC/C/9999'), []);
});

test('wishes narrow; a year that is not known fits no range; facets say what a change would bring', () => {
  const all = ask('');
  const of = (wish: Partial<typeof NO_WISH>) =>
    all.filter((found) => fits(found.record, { ...NO_WISH, ...wish }));
  assert.equal(of({ topic: 'travel-tourism' }).length, 12);
  assert.equal(of({ from: '1900', to: '2099' }).length, 168);
  assert.ok(of({ from: '2024' }).every(({ record: { values } }) => (values.year ?? 0) >= 2024));
  assert.deepEqual(of({ topic: 'nowhere' }), []);
  const wish = { ...NO_WISH, topic: 'csam', type: 'report' };
  const facets = facetsOf(all, wish);
  for (const { value, count } of facets.type.slice(0, 3))
    assert.equal(of({ topic: 'csam', type: value }).length, count);
  assert.ok(
    facetsOf(all, { ...NO_WISH, region: '999' }).region.some(
      ({ value, count }) => value === '999' && count === 0,
    ),
  );
});

test('unknown years stand last, whichever way the years run', () => {
  for (const way of ['newest', 'oldest'] as const) {
    const years = sorted(ask(''), way, (a, b) => a.localeCompare(b)).map(
      ({ record: { values } }) => values.year,
    );
    assert.ok(years.slice(-40).every((year) => year === undefined));
    assert.ok(years.slice(0, -40).every((year) => year !== undefined));
  }
});

test('the word of a person stands before the facts, and nothing of a withdrawn record is left', () => {
  const own = { ...record('L002').values, title: 'Put right' };
  const now = recordsNow(records, [
    { record: 'L002', kind: 'correct', values: own, on: '2026-11-22' },
    { record: 'L003', kind: 'withdraw', values: null, on: '2026-11-22' },
    { record: 'A001', kind: 'add', values: own, on: '2026-11-22' },
  ]);
  assert.equal(now.length, 208);
  assert.equal(now.find(({ id }) => id === 'L002')?.values.title, 'Put right');
  assert.equal(now.find(({ id }) => id === 'L002')?.source, undefined);
  assert.ok(!now.some(({ id }) => id === 'L003'));
  assert.deepEqual(
    newest(now)
      .slice(0, 2)
      .map(({ id }) => id),
    ['L002', 'A001'],
  );
});

test('what was found of a link holds only for the address that was tried', () => {
  const { url = '' } = record('L002').values;
  const check = { record: 'L002', url, outcome: 'gone', status: 404, on: '2026-11-22' } as const;
  assert.equal(checkedNow(records, [check]).get('L002')?.outcome, 'gone');
  assert.equal(checkedNow(records, [{ ...check, url: `${url}/old` }]).size, 0);
});

test('related records share a topic or a publisher, and never the record itself', () => {
  const related = relatedTo(record('L109'), records, 6);
  assert.equal(related.length, 6);
  assert.ok(related.every(({ id }) => id !== 'L109'));
  assert.ok(related.slice(0, 3).every(({ values }) => values.topics.includes('travel-tourism')));
});

test('a citation names who, what, when and where, and RIS has one line for each', () => {
  const said = citation(record('L059'), { undated: 'no year', seen: 'seen on 21 November 2026' });
  assert.match(said, /^UN Committee on the Rights of the Child; hosted by RESPECT\. Guidelines regarding/);
  assert.match(said, /CRC\/C\/156\. https:\/\/respect/);
  assert.match(citation(record('L002'), { undated: 'no year', seen: '' }), /no year\./);
  const bad = {
    ...record('L002'),
    values: { ...record('L002').values, title: 'One\r\nER  - \r\nTY  - BOOK' },
  };
  assert.equal(risOf(bad).match(/^TY {2}- /gmu)?.length, 1);
  assert.equal(risOf(bad).match(/^ER {2}- /gmu)?.length, 1);
});

test('schema.org says what is known and nothing else', () => {
  const work = creativeWork(record('L004'), 'https://x.org/en/library/L004');
  assert.equal(work['@type'], 'Dataset');
  assert.deepEqual(work['encoding'], [
    { '@type': 'MediaObject', contentUrl: record('L004').values.url, encodingFormat: 'application/pdf' },
  ]);
  assert.ok(!('datePublished' in creativeWork(record('L002'), 'x')));
  assert.ok(!('encoding' in creativeWork(record('L074'), 'x')));
});

const PLACES = {
  library: 'https://x.org/en/library',
  cover: 'https://x.org/library-cover.png',
  about: ({ values: { year } }: LibraryRecord) => `Report · ${String(year)}`,
};

/** The parts of the schema of Readium's metadata that bear on time; a year alone is neither date nor date and time. */
const Metadata = z.looseObject({
  published: z.union([z.iso.date(), z.iso.datetime()]).optional(),
  modified: z.iso.datetime(),
  description: z.string(),
});

test('a record in OPDS has no date that is not known, and tells its year in words', () => {
  const publications = records
    .map((each) => opdsPublication(each, PLACES))
    .filter((each) => each !== undefined);
  assert.equal(publications.length, 207);
  for (const publication of publications) Metadata.parse(publication['metadata']);
  assert.match(Metadata.parse(opdsPublication(record('L004'), PLACES)?.['metadata']).description, /2024/u);
  assert.throws(() =>
    Metadata.parse({ published: '2019', modified: '2026-11-21T00:00:00Z', description: '' }),
  );
});

test('a language is a tag that can be worked with, or it is refused with a reason', () => {
  const { values } = record('L004');
  const said = (...languages: string[]) =>
    LibraryValues.safeParse({ ...values, languages }).error?.issues.map(({ message }) => message);
  assert.equal(said('en', 'zh-Hant', 'yue', 'en-x-legal'), undefined);
  for (const tag of ['zh-yue', 'en-a1']) assert.match(said(tag)?.join() ?? '', /no language tag \(BCP 47\)/u);
  for (const tag of ['', 'EN', 'english', 'en_GB']) assert.ok(said(tag));
});

test('no query throws, and each record that is found was asked for by all of its words', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      'child',
      'enfants',
      'الأطفال',
      'CRC/C/156',
      '/',
      '∞',
      'en ligne',
      '"',
      '((((',
      '\u0000',
      'ﷺ',
      '𝔘',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, exactly) => {
      const query = readQuery(pieces.join(' '), concepts, exactly);
      assert.ok(query.asked.length <= 12);
      const found = search(index, query);
      assert.ok(found.every(({ score }, at) => at === 0 || score <= (found[at - 1]?.score ?? 0)));
      assert.ok(search(index, { asked: [...query.asked, ...query.asked] }).length === found.length);
    }),
    { numRuns: 300 },
  );
});

test('the words of a text are cut in time that grows with its length alone', () => {
  for (const piece of ['a', 'é', 'aa ', 'ال', '-a', '\u0301', 'ing', 'es ']) {
    const began = performance.now();
    wordsOf(piece.repeat(200_000));
    // A thousand times what it takes: only work that grows with the square of the length would take so long.
    assert.ok(performance.now() - began < 20_000, piece);
  }
});

test('endings are cut alike in the text and in the query', () => {
  for (const [one, other] of [
    ['guidelines', 'guideline'],
    ['studies', 'study'],
    ['children', 'child'],
    ['enfants', 'enfant'],
    ['الاطفال', 'اطفال'],
  ] as const)
    assert.equal(stemOf(one), stemOf(other));
  assert.notEqual(stemOf('process'), stemOf('proce'));
  assert.equal(wordsOf('L’exploitation des enfants')[0]?.stem, stemOf('exploitation'));
});
