import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { InputError } from '#engine/model/problem.ts';
import type { Source } from '#engine/model/source.ts';
import { segment } from '#engine/segments/index.ts';
import { readSource } from '../index.ts';
import { column, writePdf } from './fixtures/write.ts';
import type { WrittenPage } from './fixtures/write.ts';

async function source(pages: readonly WrittenPage[], options = {}): Promise<Source> {
  const [found] = await readSource('law.pdf', writePdf(pages, options), { lang: 'en' });
  assert.ok(found);
  return found;
}

async function refused(bytes: Uint8Array): Promise<string> {
  const error = await readSource('law.pdf', bytes).then(
    () => undefined,
    (fault: unknown) => fault,
  );
  assert.ok(error instanceof InputError, String(error));
  assert.ok(error.message.startsWith('law.pdf: ') && !error.message.includes('\n'));
  return error.problem.code;
}

const LINES = [
  'The market shall open at eight and close at noon on each day of the',
  'week, and the mayor may permit other hours where the council of the',
  'town has given its consent in writing.',
];

test('two columns are read one after the other, below the heading that spans them', async () => {
  const left = [
    'Article 1',
    'The mayor opens the market and keeps',
    'the list of all stalls of the town for',
    'the council, which may ask for it on',
    'any day of the year.',
  ];
  const right = [
    'Article 2',
    'The council closes the market where',
    'the weather is bad, or the bridge that',
    'leads to it cannot be crossed by carts',
    'in safety.',
  ];
  const found = await source([
    {
      texts: [
        { text: 'An Act to regulate the markets of the towns', x: 150, y: 80, size: 16, bold: true },
        ...column(left, 60, 140, 13, 11),
        ...column(right, 320, 140, 13, 11),
      ],
    },
  ]);
  assert.deepEqual(
    found.blocks.map((block) => block.text),
    [
      'An Act to regulate the markets of the towns',
      'Article 1',
      left.slice(1).join(' '),
      'Article 2',
      right.slice(1).join(' '),
    ],
  );
  assert.equal(found.title, 'An Act to regulate the markets of the towns');
  assert.equal(found.blocks[0]?.kind, 'heading');
  assert.deepEqual(
    segment(found).segments.map((one) => one.number),
    ['1', '2'],
  );
});

test('heads, feet and page numbers go; a line of law at the edge stays', async () => {
  const pages = [1, 2, 3, 4, 5, 6].map((number) => ({
    texts: [
      { text: 'The Markets Act', x: 60, y: 40, size: 8 },
      { text: `Article ${number}`, x: 60, y: 80, size: 10 },
      ...column(LINES, 60, 100),
      { text: String(number + 40), x: 300, y: 800, size: 8 },
    ],
  }));
  const found = await source(pages);
  const words = found.blocks.map((block) => block.text);
  assert.ok(!words.some((text) => /Markets Act|^4\d$/u.test(text)), words.join(' | '));
  assert.deepEqual(
    words.filter((text) => text.startsWith('Article')),
    [1, 2, 3, 4, 5, 6].map((number) => `Article ${number}`),
  );
  assert.deepEqual(
    found.blocks.map((block) => block.page),
    [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6],
  );
});

test('labels that count with the pages are law, not page numbers', async () => {
  const pages = [1, 2, 3, 4].map((number) => ({
    texts: [{ text: `Article ${number}`, x: 60, y: 60, size: 10 }, ...column(LINES, 60, 100)],
  }));
  const found = await source(pages);
  assert.equal(found.blocks.filter((block) => /^Article \d$/u.test(block.text)).length, 4);
});

test('a paragraph goes on over the page, and each block has its page and box', async () => {
  const found = await source([
    { texts: [{ text: 'Article 1', x: 60, y: 80 }, ...column(LINES.slice(0, 2), 60, 100)] },
    { texts: column(LINES.slice(2), 60, 80) },
  ]);
  assert.deepEqual(
    found.blocks.map((block) => block.text),
    ['Article 1', LINES.join(' ')],
  );
  const [x, y, width, height] = found.blocks[1]?.box ?? [];
  assert.deepEqual([found.blocks[1]?.page, x, y, height], [1, 60, 92, 22]);
  assert.ok((width ?? 0) > 250 && (width ?? 0) < 350);
});

test('notes at the foot are notes, and their marks leave the text', async () => {
  const found = await source([
    {
      texts: [
        ...column(LINES, 60, 100),
        { text: '1', x: 222.3, y: 120, size: 6 },
        ...column(['1  Amended by the Act of 3 May 2001.'], 60, 760, 9, 8),
      ],
    },
  ]);
  assert.deepEqual(
    found.blocks.map((block) => [block.kind, block.text]),
    [
      ['paragraph', LINES.join(' ')],
      ['note', '1 Amended by the Act of 3 May 2001.'],
    ],
  );
});

test('pages that are pictures are named; an empty page is not', async () => {
  const text: WrittenPage = { texts: column(LINES, 60, 100) };
  const scan: WrittenPage = { texts: [], picture: true };
  const found = await source([text, scan, scan, { texts: [] }, text, scan]);
  assert.deepEqual(
    found.problems.map((one) => [one.code, one.place]),
    [['source.page-without-text', 'pages 2-3, 6']],
  );
  assert.match(found.problems[0]?.message ?? '', /ocrmypdf/u);
});

test('files of which nothing can be made are refused with a reason', async () => {
  const whole = writePdf([{ texts: column(LINES, 60, 100) }]);
  assert.equal(await refused(writePdf([{ texts: [], picture: true }])), 'source.scan');
  assert.equal(await refused(writePdf([{ texts: [] }])), 'source.scan');
  assert.equal(
    await refused(writePdf([{ texts: column(LINES, 60, 100) }], { encrypted: true })),
    'source.encrypted',
  );
  assert.equal(await refused(whole.slice(0, 60)), 'source.damaged');
  assert.equal(await refused(new TextEncoder().encode('%PDF-1.7\n')), 'source.damaged');
});

test('the title that the file says counts only when it reads like one', async () => {
  const pages = [
    { texts: [{ text: 'The Markets Act 1999', x: 60, y: 60, size: 16 }, ...column(LINES, 60, 100)] },
  ];
  assert.equal(
    (await source(pages, { title: 'Microsoft Word - law_final2.doc' })).title,
    'The Markets Act 1999',
  );
  assert.equal(
    (await source(pages, { title: 'Markets (Towns) Act 1999' })).title,
    'Markets (Towns) Act 1999',
  );
});

test('the bytes stay with the caller', async () => {
  const bytes = writePdf([{ texts: column(LINES, 60, 100) }]);
  const before = bytes.length;
  await readSource('law.pdf', bytes);
  assert.equal(bytes.length, before);
});

test('the fixture is read, in a worker too', async () => {
  const bytes = readFileSync(new URL('fixture.pdf', import.meta.url));
  const [found] = await readSource('unnamed', new Uint8Array(bytes));
  assert.ok(found);
  assert.deepEqual([found.format, found.lang], ['pdf', 'en']);
  assert.deepEqual(
    segment(found).segments.map((one) => one.number),
    ['1', '2', '3'],
  );
  const index = new URL('../index.ts', import.meta.url).href;
  const script = `const { parentPort, workerData } = require('node:worker_threads');
    import(workerData.index).then(async ({ readSource }) => {
      const [one] = await readSource('unnamed', workerData.bytes);
      parentPort.postMessage(one.blocks.length);
    });`;
  const worker = new Worker(script, { eval: true, workerData: { index, bytes: new Uint8Array(bytes) } });
  const blocks = await new Promise((resolve, reject) =>
    worker.once('message', resolve).once('error', reject),
  );
  assert.equal(blocks, found.blocks.length);
});

test('damage anywhere gives blocks or an InputError, nothing else', { timeout: 120_000 }, async () => {
  const whole = writePdf([
    { texts: column(LINES, 60, 100) },
    { texts: column(LINES, 60, 100), picture: true },
  ]);
  const place = fc.nat({ max: whole.length - 1 });
  await fc.assert(
    fc.asyncProperty(place, place, fc.uint8Array({ maxLength: 12 }), async (from, to, inserted) => {
      const [start, end] = [Math.min(from, to), Math.min(Math.max(from, to), Math.min(from, to) + 40)];
      const bytes = new Uint8Array([...whole.slice(0, start), ...inserted, ...whole.slice(end)]);
      try {
        const found = await readSource('law.pdf', bytes);
        assert.ok(found.length > 0);
      } catch (error) {
        assert.ok(error instanceof InputError, String((error as Error).stack));
      }
    }),
    { numRuns: 300 },
  );
});
