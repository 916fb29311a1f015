import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { InputError } from '#engine/model/problem.ts';
import { readDocument } from './document.ts';
import { recogniseText, wordsOf } from './ocr.ts';

const root = mkdtempSync(join(tmpdir(), 'tutela ocr ')); // The blank is meant.
after(() => rmSync(root, { recursive: true, force: true }));
const at = (name: string) => join(root, name);

writeFileSync(
  at('prepared.txt'),
  'Code\n\nArticle 1\n\nWhoever sells a child is punished by imprisonment.\n',
);
const program = (name: string, body: string): string => {
  writeFileSync(at(name), body);
  return `"${process.execPath}" "${at(name)}"`;
};
const copies = program(
  'copies.mjs',
  `import { copyFileSync } from 'node:fs';\ncopyFileSync(${JSON.stringify(at('prepared.txt'))}, process.argv[3]);\n`,
);
const fails = program('fails.mjs', `console.error('first\\nno language data'); process.exit(4);\n`);
const hangs = program('hangs.mjs', 'setInterval(() => undefined, 1000);\n');
const idles = program('idles.mjs', '');

/** Says of anything that is no text what the reader of PDF says of a scan, and reads text. */
const SCANS = `data:text/javascript,${encodeURIComponent(`
export async function readSource(name, bytes) {
  const text = new TextDecoder().decode(bytes);
  const source = { name, format: 'text', encoding: 'utf-8', blocks: [{ kind: 'paragraph', text }], problems: [] };
  if (text === 'PARTLY') return [{ ...source, problems: [{ code: 'source.page-without-text', message: 'm', file: name }] }];
  if (text !== 'SCAN') return [source];
  throw Object.assign(new Error('scan'), { name: 'InputError', problem: { code: 'source.scan', message: 'm', file: name } });
}`)}`;
const scan = new TextEncoder().encode('SCAN');
const read = (bytes: Uint8Array, ocr?: string) =>
  readDocument('code.pdf', bytes, { reader: SCANS, ocrSeconds: 20, ...(ocr === undefined ? {} : { ocr }) });
const refused = async (promise: Promise<unknown>) => {
  const error = await promise.catch((reason: unknown) => reason);
  assert.ok(error instanceof InputError, String(error));
  return error.problem;
};

test('without a program a scan is refused, and a text asks for none', async () => {
  assert.equal((await refused(read(scan))).code, 'source.scan');
  const { sources, recognised } = await read(new TextEncoder().encode('Article 1'), `${fails} {in} {out}`);
  assert.deepEqual([sources.length, recognised], [1, false]);
});

for (const what of ['SCAN', 'PARTLY']) {
  test(`${what}: the words of the program are read, and said to be recognised`, async () => {
    const { sources, recognised } = await read(new TextEncoder().encode(what), `${copies} {in} {out}`);
    assert.equal(recognised, true);
    assert.equal(sources[0]?.name, 'code.pdf');
    assert.match(sources[0]?.blocks[0]?.text ?? '', /Whoever sells a child/);
    assert.deepEqual(
      sources[0]?.problems.map(({ code, file }) => [code, file]),
      [['source.from-ocr', 'code.pdf']],
    );
    assert.match(
      sources[0]?.problems[0]?.message ?? '',
      /OCR.*compare every quotation with the official text/,
    );
  });
}

for (const [what, command, message] of [
  ['fails', `${fails} {in} {out}`, /it ended with code 4 \(no language data\)/],
  ['writes nothing', `${idles} {in} {out}`, /it wrote nothing/],
  ['is not there', '/nowhere/ocr {in} {out}', /"\/nowhere\/ocr" cannot be started/],
] as const) {
  test(`a program that ${what} is named with its trouble; pages with text are kept`, async () => {
    const problem = await refused(read(scan, command));
    assert.deepEqual([problem.code, problem.file], ['source.scan', 'code.pdf']);
    assert.match(problem.message, message);
    const { sources, recognised } = await read(new TextEncoder().encode('PARTLY'), command);
    assert.equal(recognised, false);
    assert.deepEqual(
      sources[0]?.problems.map(({ code }) => code),
      ['source.page-without-text', 'source.ocr-failed'],
    );
  });
}

test('a program that does not end is ended, and the limit is named', async () => {
  const before = folders();
  const result = await recogniseText(`${hangs} {in} {out}`, scan, { seconds: 1 });
  assert.deepEqual(result, { trouble: 'it did not end within 1 seconds, the limit for it' });
  const signal = AbortSignal.timeout(300);
  await assert.rejects(recogniseText(`${hangs} {in} {out}`, scan, { signal }), /timeout/i);
  assert.deepEqual(folders(), before, 'nothing is left on the disk');
});

test('a command is split at spaces and quotes, and nothing in it is more than a word', () => {
  assert.deepEqual(wordsOf(` ocr -l 'ara+fra'  "a b"c {in} --to={out} `), [
    'ocr',
    '-l',
    'ara+fra',
    'a bc',
    '{in}',
    '--to={out}',
  ]);
  assert.deepEqual(wordsOf('ocr $(id) {in};ls {out}'), ['ocr', '$(id)', '{in};ls', '{out}']);
});

test('a command that cannot be used is one line that shows a right one', () => {
  for (const bad of ['ocr {in}', 'ocr {out}', '{in} {out}', `ocr 'x {in} {out}`, ' ']) {
    assert.throws(
      () => wordsOf(bad),
      (error) => error instanceof InputError && /TUTELA_OCR: .*; write it as: ocrmypdf/.test(error.message),
      bad,
    );
  }
});

function folders(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('tutela-outside-'));
}
