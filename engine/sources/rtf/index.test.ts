import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { segment } from '#engine/segments/index.ts';
import { MARKET } from '../docx/fixtures/market.ts';
import { readSource } from '../index.ts';
import { blocksIn, codesIn, draftOf, refusal, survives } from '../zip/fixtures/suite.ts';
import { format } from './index.ts';

const fixture = new Uint8Array(readFileSync(new URL('fixture.rtf', import.meta.url)));

/** Bytes of a document, one for each character. */
function rtf(inner: string, head = '\\ansi\\ansicpg1252'): Uint8Array {
  return Uint8Array.from(`{\\rtf1${head} ${inner}}`, (sign) => sign.charCodeAt(0));
}

const read = async (inner: string, head?: string) => await blocksIn(format, rtf(inner, head));

test('the fixture, saved by LibreOffice from our Word fixture, reads like it', async () => {
  assert.ok(format.detect('unnamed', fixture));
  assert.deepEqual(await blocksIn(format, fixture), MARKET);
  assert.deepEqual(await codesIn(format, fixture), ['source.tracked-changes', 'source.hidden-text']);
  const draft = await draftOf(format, fixture);
  assert.deepEqual([draft.title, draft.encoding], ['Market Act of Exampleland', 'windows-1252']);
});

test('bytes by the code page of the document and of the font', async () => {
  assert.deepEqual(await read("Art\\'edculo caf\\'e9"), ['paragraph: Artículo café']);
  assert.deepEqual(await read("\\'c7\\'e0\\'ea\\'ee\\'ed", '\\ansi\\ansicpg1251'), ['paragraph: Закон']);
  const fonts =
    '{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}{\\f2\\fcharset178 C;}{\\f3\\fcharset128 D;}{\\f4\\fcharset2 Symbol;}}';
  assert.deepEqual(await read(`${fonts}\\f1\\'c7{\\f2\\'c7}\\f3\\'91\\'e6\\f0\\'c7\\f4\\'b7b`), [
    'paragraph: Зا第Ç•β',
  ]);
  assert.deepEqual(await read(`{\\fonttbl{\\f0\\fcharset0 A;}}\\f0\\'c7`, '\\ansi\\ansicpg1251'), [
    'paragraph: З',
  ]);
  assert.deepEqual(await read("\\'82", '\\pc'), ['paragraph: é']);
});

test('Unicode with its fallback: \\uc, negative numbers, pairs, \\upr', async () => {
  assert.deepEqual(await read("\\u8212?x\\uc2\\u233\\'82\\'e9y{\\uc0\\u233 z}\\uc1\\u-3913?"), [
    'paragraph: —xéyéz\uFFFD',
  ]);
  assert.deepEqual(await read('\\u-10179?\\u-8704?'), ['paragraph: 😀']);
  assert.deepEqual(await read('{\\upr{old}{\\*\\ud{new \\u233?}}} tail'), ['paragraph: new é tail']);
  assert.deepEqual(await read('\\u233{x}y'), ['paragraph: éxy']);
});

test('paragraphs, lines, tabs and signs', async () => {
  assert.deepEqual(
    await read('a\\par b\\line C\\tab d\\~e\\_f\\-g\\emdash\\lquote h\\rquote\\{\\}\\\\\\par\\\nz'),
    ['paragraph: a', 'paragraph: b', 'paragraph: C d e-fg—‘h’{}\\', 'paragraph: z'],
  );
});

test('groups without words: unknown starred ones, pictures, binary data, headers', async () => {
  const binary = '\\bin5 }}{{\\';
  assert.deepEqual(
    await read(
      `{\\*\\unknown x{y}}{\\pict{\\*\\picprop z}ffff ${binary}}{\\header running}{\\object{\\objdata 00}{\\result r}}kept{\\unknown too}`,
    ),
    ['paragraph: kepttoo'],
  );
});

test('printed numbers, headings by style and by outline level', async () => {
  const sheet = '{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}{\\s2 heading 2;}{\\*\\cs5 x;}}';
  assert.deepEqual(
    await read(
      `${sheet}\\pard\\s1 {\\listtext\\pard\\plain Article 1.\\tab}Opening\\par\\pard\\s2 Sub\\par\\pard\\outlinelevel2 Direct\\par\\pard{\\pntext (a)\\tab}\\ls1\\ilvl1 bread\\par\\pard{\\listtext\\u8226?\\tab}milk\\par`,
    ),
    [
      'heading 1: Article 1. Opening',
      'heading 2: Sub',
      'heading 3: Direct',
      'item: (a) bread',
      'item: • milk',
    ],
  );
});

test('fields, notes, hidden and deleted text, comments', async () => {
  const inner =
    'See {\\field{\\*\\fldinst REF a}{\\fldrslt Article 3}}.{\\field{\\*\\fldinst{ TOC \\\\o}}{\\fldrslt Article 1\\par Article 2\\par}}' +
    '{\\super\\chftn}{\\footnote\\pard{\\super\\chftn} The note.}{\\super\\chftn}{\\*\\footnote\\ftnalt The end.}{\\v hidden}{\\deleted gone}{\\revised new}{\\*\\annotation remark}\\par next\\par';
  assert.deepEqual(await read(inner), [
    'paragraph: See Article 3.new',
    'note: 1 The note.',
    'note: i The end.',
    'paragraph: next',
  ]);
  assert.deepEqual(await codesIn(format, rtf(inner)), [
    'source.tracked-changes',
    'source.hidden-text',
    'source.comments',
  ]);
});

test('tables: rows, empty cells, nesting, a row that is not ended', async () => {
  assert.deepEqual(
    await read(
      '\\trowd\\pard\\intbl a\\cell b\\par c\\cell\\row\\trowd\\pard\\intbl d\\cell\\cell\\row\\pard after\\par',
    ),
    ['table: a | b c', 'paragraph: d', 'paragraph: after'],
  );
  assert.deepEqual(
    await read(
      '\\pard\\intbl x\\par\\pard\\intbl\\itap2 in\\nestcell ner\\nestcell{\\*\\nesttableprops\\nestrow}{\\nonesttables no}\\pard\\intbl y\\cell z\\cell\\row\\pard\\intbl open\\cell',
    ),
    ['table: x in | ner y | z', 'paragraph: open'],
  );
});

test('nesting beyond 1,000 and documents without words are refused; missing ends are not', async () => {
  assert.match(await refusal(format, rtf('{'.repeat(2000))), /^source\.too-deep/u);
  assert.match(await refusal(format, rtf('')), /^source\.no-text/u);
  assert.deepEqual(await blocksIn(format, rtf('{{text').slice(0, -1)), ['paragraph: text']);
  assert.deepEqual(await read('}}}text'), ['paragraph: text']);
});

test('damaged files give blocks or an InputError', async () => {
  await survives(format, fixture);
});

test('5 MB are read in linear time: paragraphs, signs, open notes, cells', async () => {
  const most = 5_000_000;
  for (const [unit, largest] of [
    ["The bell rings.\\'e9\\par ", most],
    ['\\u233?', most],
    ['\\pard\\intbl a\\cell ', most / 4],
    ['{\\footnote a\\par}', most / 4],
    ['{\\v h}', most / 4],
    ['\\bin9 ', most],
  ] as const) {
    const took = async (size: number) => {
      const bytes = rtf(`start ${unit.repeat(size / unit.length)}`);
      const began = performance.now();
      await draftOf(format, bytes);
      return performance.now() - began;
    };
    await took(largest / 10);
    const small = await took(largest / 4);
    const large = await took(largest);
    assert.ok(large < small * 4 * 3 + 500, `${unit}: ${small} ms, then ${large} ms`);
  }
});

test('a note that ends twice is read', async () => {
  const bytes = new TextEncoder().encode('{\\rtf1\\ansi Article 1\\par\\footnote a}}} b}}');
  assert.ok((await draftOf(format, bytes)).blocks.length > 0);
});

const real = new URL('../../../../shared/formats/derived/mx-ley-juegos-sorteos_es.rtf', import.meta.url);
test(
  'a real law of 948 kB keeps its articles',
  { skip: !existsSync(real) && 'real documents are not beside the repository' },
  async () => {
    const [source] = await readSource('law.rtf', new Uint8Array(readFileSync(real)));
    assert.ok(source);
    assert.equal(segment(source).segments.filter((one) => one.eId.startsWith('art_')).length, 17);
  },
);
