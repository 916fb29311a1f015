import assert from 'node:assert/strict';
import { test } from 'node:test';
import { docx } from '#engine/reports/writers/docx/index.ts';
import type { Block } from '#engine/model/source.ts';
import { InputError } from '#engine/model/problem.ts';
import { readSource } from '#engine/sources/index.ts';
import { exempla } from '../../tests/exempla.ts';
import { namesOf } from '../recommendations/known-states.ts';
import { documentOf, textOf } from './fixtures/as-document.ts';
import { HELD_EN, HELD_ES } from './fixtures/held-out.ts';
import { REPORT_EN } from './fixtures/report-en.ts';
import { REPORT_FR } from './fixtures/report-fr.ts';
import { numberedLines, type Line } from './fixtures/report-line.ts';
import { compileProposer, paragraphsIn } from './propose.ts';
import { readPastReport } from './read.ts';

const { catalogue, packs, states, say } = exempla().ground;
const propose = compileProposer(catalogue, packs);
const bytes = (text: string) => new TextEncoder().encode(text);

async function blocksOf(name: string, given: Uint8Array): Promise<readonly Block[]> {
  return (await readSource(name, given, {}))[0]?.blocks ?? [];
}

/** Against the answers written beside each paragraph. */
async function measured(lines: readonly Line[], lang: string) {
  const paragraphs = paragraphsIn(
    await blocksOf('report.docx', docx(documentOf(lines, lang, 'Report'), say)),
  );
  const found = propose(paragraphs, lang);
  const count = { wanted: 0, first3: 0, proposed: 0, right: 0, near: 0, wrongOnNone: 0, dates: 0 };
  for (const { number, about, also = [], effective } of numberedLines(lines)) {
    const own = found.filter(({ paragraph }) => paragraph === number);
    const [first] = own;
    count.wanted += about.length;
    count.first3 += about.filter((id) => own.slice(0, 3).some((one) => one.requirement === id)).length;
    if (about.length === 0) count.wrongOnNone += own.length;
    if (first === undefined) continue;
    count.proposed++;
    if (about.includes(first.requirement)) count.right++;
    else if (also.includes(first.requirement)) count.near++;
    if (first.effective === effective) count.dates++;
  }
  return count;
}

test('the numbered paragraphs of a Word report come out word for word, in every way it is written', async () => {
  for (const lines of [REPORT_EN, REPORT_FR]) {
    const written = [
      await blocksOf('r.docx', docx(documentOf(lines, 'en', 'Report'), say)),
      await blocksOf('r.txt', bytes(textOf(lines))),
    ];
    for (const blocks of written) {
      assert.deepEqual(
        paragraphsIn(blocks).map(({ number, text }) => ({ number, text: text.replace(/\s+/gu, ' ') })),
        numberedLines(lines).map(({ number, text }) => ({ number, text })),
      );
    }
  }
});

test('of reports whose answers were written first, nearly all evidence is proposed, and no law for practice', async () => {
  for (const [lines, lang] of [
    [REPORT_EN, 'en'],
    [REPORT_FR, 'fr'],
  ] as const) {
    const count = await measured(lines, lang);
    // The rules were made with these in sight: the floor is for what breaks, not a promise for others.
    assert.ok(count.first3 / count.wanted >= 0.9, JSON.stringify(count));
    assert.ok(count.right / count.proposed >= 0.85, JSON.stringify(count));
    assert.equal(count.wrongOnNone, 0, JSON.stringify(count));
    assert.equal(count.dates, count.proposed, JSON.stringify(count));
  }
});

test('of paragraphs written after the rules, most evidence is proposed', async () => {
  for (const [lines, lang] of [
    [HELD_EN, 'en'],
    [HELD_ES, 'es'],
  ] as const) {
    const count = await measured(lines, lang);
    assert.ok(count.first3 / count.wanted >= 0.7, JSON.stringify(count));
    assert.ok((count.right + count.near) / count.proposed >= 0.75, JSON.stringify(count));
    assert.equal(count.wrongOnNone, 0, JSON.stringify(count));
  }
});

test('every word that is marked stands in its paragraph', () => {
  const paragraphs = numberedLines(REPORT_EN).map(({ number, text }, at) => ({
    number,
    text,
    headings: ['B. Helplines and shelters'],
    order: at + 1,
  }));
  for (const { paragraph, words, signs } of propose(paragraphs, 'en')) {
    const text = paragraphs.find(({ number }) => number === paragraph)?.text ?? '';
    for (const { start, end, words: said } of [...words, ...signs])
      assert.equal(text.slice(start, end), said);
  }
  assert.deepEqual(propose([], 'en'), []);
  assert.deepEqual(propose(paragraphs, 'und'), []);
});

test('the front of a report is read: symbol, date, another State', () => {
  const blocks = [
    'United Nations CRC/C/OPSC/XEX/2',
    'Distr.: General 14 June 2024',
    '1. The helpline received 40 calls from children.',
  ].map((text): Block => ({ kind: 'paragraph', text }));
  const source = {
    name: 'r.docx',
    sha256: 'a'.repeat(64),
    format: 'docx',
    encoding: 'utf-8',
    lang: 'en',
    problems: [],
  };
  const ground = { catalogue, propose, states: namesOf(states) };
  const { report, paragraphs } = readPastReport(
    { ...source, blocks },
    { state: 'XE', voice: 'state' },
    ground,
  );
  assert.deepEqual(
    [report.symbol, report.date, report.otherState],
    ['CRC/C/OPSC/XEX/2', '2024-06-14', undefined],
  );
  assert.equal(paragraphs.length, 1);
  const told = 'Since 1 January 2021 the helpline has been run as CRC/C/OPSC/XEX/CO/1 recommends.';
  const inBody: readonly Block[] = [{ kind: 'paragraph', text: `1. ${told}` }];
  const body = readPastReport({ ...source, blocks: inBody }, { state: 'XE', voice: 'state' }, ground);
  assert.deepEqual([body.report.symbol, body.report.date], [undefined, undefined]);
  const other = readPastReport({ ...source, blocks }, { state: 'FR', voice: 'ngo' }, ground);
  assert.equal(other.report.otherState, 'XE');
  assert.throws(
    () => readPastReport({ ...source, blocks: [] }, { state: 'XE', voice: 'state' }, ground),
    (error) => error instanceof InputError && /no paragraphs were found/u.test(error.message),
  );
});

/** A generator of numbers that is the same each time (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test('of 10,000 damaged reports none does more than be refused', () => {
  const next = random(7);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] as T;
  const lines = [...textOf(REPORT_EN).split('\n\n'), ...textOf(REPORT_FR).split('\n\n')];
  const junk = [
    '\0',
    '\ud800',
    '(a) ',
    '1.',
    '999. ',
    'Annex I',
    'I. ',
    '| a | b',
    '\u202e',
    '٣. ',
    ' '.repeat(300),
    '((((',
    '§',
  ];
  const kinds = ['heading', 'paragraph', 'item', 'table', 'note'] as const;
  for (let run = 0; run < 10_000; run++) {
    const blocks = Array.from({ length: Math.floor(next() * 12) }, (): Block => {
      const line = pick(lines);
      const cut = Math.floor(next() * line.length);
      const text =
        next() < 0.5
          ? line.slice(0, cut) + pick(junk) + line.slice(cut + Math.floor(next() * 9))
          : pick(junk) + pick(junk);
      return { kind: pick(kinds), text, ...(next() < 0.3 ? { level: Math.floor(next() * 9) } : {}) };
    });
    const paragraphs = paragraphsIn(blocks);
    const numbers = paragraphs.map(({ number }) => number);
    assert.equal(new Set(numbers).size, numbers.length, JSON.stringify(blocks));
    if (run % 20 === 0) {
      for (const { score, paragraph } of propose(paragraphs, run % 40 === 0 ? 'en' : 'fr')) {
        assert.ok(score >= 0 && score <= 1 && numbers.includes(paragraph));
      }
    }
  }
});
