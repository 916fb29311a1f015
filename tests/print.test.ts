import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import type { Document } from '#engine/model/document.ts';
import { InputError } from '#engine/model/problem.ts';
import { PRINTED, REPORTS, WRITERS } from '#engine/reports/index.ts';
import { docx } from '#engine/reports/writers/docx/index.ts';
import { EVERY_PART } from '#engine/reports/writers/fixtures/every-part.ts';
import { typst } from '#engine/reports/writers/typst/index.ts';
import { citationsOf } from '#engine/reports/writers/walk.ts';
import { xlsx } from '#engine/reports/writers/xlsx/index.ts';
import { print } from '#operations/print/index.ts';
import { PACKAGE } from '#store/catalogue.ts';
import { exempla } from './exempla.ts';

const { ground, assessment } = exempla();
const { publication, segments } = assessment;
const { say, catalogue } = ground;
const documents = REPORTS.map(({ id, make }) => ({
  id,
  document: make({ publication, segments, catalogue, say }),
}));
const all = [...documents, { id: 'every-part', document: EVERY_PART }];
const UPDATE = 'UPDATE_GOLDEN=1 node --test tests/print.test.ts';

async function printed(format: (typeof PRINTED)[number], document: Document): Promise<Uint8Array> {
  const [file] = await print(format, { reports: [{ id: 'r', document }], publication, say });
  return file !== undefined && 'bytes' in file ? file.bytes : assert.fail('no bytes');
}

function insideOf(bytes: Uint8Array): string {
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');
}

for (const { id, document } of all) {
  for (const format of ['docx', 'xlsx'] as const) {
    test(`${id} as ${format} keeps every citation`, async () => {
      const inside = insideOf(await printed(format, document));
      const lost = citationsOf(document).filter((ref) => !inside.includes(ref.replaceAll('&', '&amp;')));
      assert.deepEqual(lost, []);
      if (format === 'docx') {
        assert.equal(inside.match(/<reference /gu)?.length, citationsOf(document).length);
      }
    });
  }

  test(`${id} as pdf is PDF/UA-1, and the same each time`, async () => {
    // The compiler refuses what PDF/UA-1 does not allow: letters without a font, headings that skip a level.
    const first = await printed('pdf', document);
    assert.match(strFromU8(first.subarray(0, 8), true), /^%PDF-1\.7/u);
    assert.match(strFromU8(first, true), /pdfuaid:part>1</u);
    assert.deepEqual(await printed('pdf', document), first);
  });

  test(`the words of ${id} are as many as LibreOffice counts`, async (context) => {
    const bytes = await printed('docx', document);
    const said = Number(/<Words>(\d+)</u.exec(insideOf(bytes))?.[1]);
    const counted = countedByOffice(bytes, context);
    if (counted !== undefined) assert.equal(said, counted);
  });
}

test('the PDF holds what is cited, as its keywords', async (context) => {
  const text = ofPdf('pdfinfo', await printed('pdf', EVERY_PART), context);
  if (text === undefined) return;
  for (const ref of citationsOf(EVERY_PART)) assert.ok(text.includes(ref), ref);
  assert.match(text, /Tagged: +yes/u);
});

test('words of a document stay words in Typst', async (context) => {
  const text = ofPdf('pdftotext', await printed('pdf', EVERY_PART), context);
  if (text !== undefined) assert.ok(text.includes('#panic("x") *bold*'), text);
});

test('a letter that no font has is named, with what to do', async () => {
  const paragraph = {
    type: 'paragraph' as const,
    inlines: [{ type: 'text' as const, text: 'a\u{10fffd}b' }],
  };
  await assert.rejects(
    printed('pdf', { title: 'x', lang: 'en', parts: [paragraph] }),
    (error) => error instanceof InputError && error.problem.code === 'no-font' && /docx/u.test(error.message),
  );
});

for (const format of PRINTED) {
  test(`an empty report, and one of very long words, become ${format}`, async () => {
    assert.ok((await printed(format, { title: '', lang: 'en', parts: [] })).length > 1000);
    const inlines = [{ type: 'mark' as const, text: `${'word '.repeat(20_000)}${'x'.repeat(5000)}` }];
    const cite = { type: 'cite' as const, text: 'PC, art. 1', ref: 'PC/art_1' };
    const long: Document = {
      title: 'Long',
      lang: 'ar',
      parts: [
        { type: 'quote', lang: 'und', inlines, cite },
        {
          type: 'table',
          caption: 'c',
          head: ['a', 'b'],
          rows: Array.from({ length: 221 }, () => [{ inlines: [cite] }, { inlines: [] }]),
        },
        { type: 'table', caption: 'd', head: ['a'], rows: [[{ inlines }]] },
      ],
    };
    assert.ok((await printed(format, long)).length > 1000);
  });
}

for (const [name, text] of Object.entries(goldens())) {
  test(`${name} is what it was`, () => {
    const file = join(PACKAGE, 'tests', 'golden', 'writers', name);
    if (process.env['UPDATE_GOLDEN']) writeFileSync(file, text());
    assert.ok(existsSync(file), `${name} is not there; make it with: ${UPDATE}`);
    assert.equal(text(), readFileSync(file, 'utf8'), `when the change is meant: ${UPDATE}`);
  });
}

/** One small report with everything a tree can hold, as each writer writes it; XML with a line for each element. */
function goldens(): Record<string, () => string> {
  const input = { reports: [{ id: 'every-part', document: EVERY_PART }], publication, say };
  const texts = (['html', 'csv', 'md'] as const).map((format) => [
    `every-part.${format}`,
    () => WRITERS[format](input)[0]?.text ?? '',
  ]);
  const inDocx = unzipSync(docx(EVERY_PART, say));
  const inXlsx = unzipSync(xlsx(EVERY_PART, say('print-other-sheet')));
  const lines = (bytes: Uint8Array | undefined) =>
    `${strFromU8(bytes ?? new Uint8Array()).replaceAll('><', '>\n<')}\n`;
  return {
    ...Object.fromEntries(texts),
    'every-part.docx.document.xml': () => lines(inDocx['word/document.xml']),
    'every-part.docx.footnotes.xml': () => lines(inDocx['word/footnotes.xml']),
    'every-part.docx.footer.xml': () => lines(inDocx['word/footer1.xml']),
    'every-part.xlsx.sheet.xml': () => lines(inXlsx['xl/worksheets/sheet1.xml']),
    'every-part.typst.json': () => `${JSON.stringify(JSON.parse(typst(EVERY_PART, say).data), null, 1)}\n`,
  };
}

/** What LibreOffice counts in a Word file; undefined, and said so, where there is none. */
function countedByOffice(bytes: Uint8Array, context: TestContext): number | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'tutela-'));
  try {
    writeFileSync(join(folder, 'r.docx'), bytes);
    // A profile of its own: two runs of LibreOffice on one profile lock each other out.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'odt', '--outdir', folder, join(folder, 'r.docx')],
      {
        stdio: 'pipe',
      },
    );
    const meta = unzipSync(readFileSync(join(folder, 'r.odt')))['meta.xml'] ?? assert.fail('no meta.xml');
    return Number(/word-count="(\d+)"/u.exec(strFromU8(meta))?.[1]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    context.skip('soffice is not installed (libreoffice-writer-nogui): words are not counted a second time');
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a tool of poppler says of a PDF; undefined, and said so, where it is not installed. */
function ofPdf(tool: 'pdfinfo' | 'pdftotext', bytes: Uint8Array, context: TestContext): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'tutela-'));
  const file = join(folder, 'r.pdf');
  try {
    writeFileSync(file, bytes);
    return execFileSync(tool, tool === 'pdfinfo' ? [file] : [file, '-'], { encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    context.skip(`${tool} is not installed (poppler-utils): the PDF is not read back`);
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
