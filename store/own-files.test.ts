import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { FORMATS, REPORTS, WRITERS } from '#engine/reports/index.ts';
import { InputError } from '#engine/model/problem.ts';
import { readFiles, type HowToRead } from './files.ts';
import { ownNamesIn } from './own-files.ts';

const root = mkdtempSync(join(tmpdir(), 'tutela-own-'));
after(() => rmSync(root, { recursive: true }));
let count = 0;

/** A folder of its own with these files, of which the text may be given. */
function folderWith(...files: readonly (string | readonly [string, string])[]): string {
  const folder = join(root, String((count += 1)));
  for (const file of files) {
    const [name, text] = typeof file === 'string' ? [file, 'x'] : file;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const namesIn = (path: string, how: HowToRead = {}) => readFiles([path], how).files.map(({ name }) => name);

test('what is kept in the data folder is passed over, law that stands in it is not', () => {
  const folder = folderWith(
    'law.md',
    'data/originals/ab/cd',
    'data/postgres/PG_VERSION',
    'data/secret',
    'data/signing-key',
    'data/mail.log',
    'data/last-known/services.json',
    'data/b.md',
  );
  const own = { data: join(folder, 'data') };
  assert.deepEqual(namesIn(folder, { own }), ['data/b.md', 'law.md']);
  assert.deepEqual(namesIn(join(folder, 'data'), { own }), ['b.md']);
  assert.deepEqual(namesIn(join(folder, 'data', 'originals'), { own }), ['ab/cd'], 'named, it is read');
  assert.deepEqual(namesIn(join(folder, 'data', 'secret'), { own }), ['secret'], 'named, it is read');
  assert.equal(namesIn(folder).length, 8, 'such names elsewhere are names like others');
});

test('the data folder is the same by whatever path it is reached', () => {
  const folder = folderWith('law.md', 'data/originals/ab/cd');
  symlinkSync(join(folder, 'data'), join(root, 'link'), 'junction');
  assert.deepEqual(namesIn(folder, { own: { data: join(root, 'link') } }), ['law.md']);
});

test('reports are passed over where the next will be written, and nothing else there', () => {
  const folder = folderWith('law.md', 'out/report.html', 'out/gaps.csv', 'out/act.html');
  assert.deepEqual(namesIn(folder, { own: { out: join(folder, 'out') } }), ['law.md', 'out/act.html']);
  const same = folderWith('law.md', 'report.html');
  assert.deepEqual(namesIn(same, { own: { out: same } }), ['law.md']);
});

const OURS = ['publication.json', '{\n "tutela": "publication/1",\n "state": {}}'] as const;
for (const [name, files] of [
  ['a publication', [OURS]],
  ['a page', [['report.html', '<!doctype html><head><meta name="generator" content="Tutela">']]],
  ['a log', [['diagnostics.sarif', '{"runs":[{"tool":{"driver":{"name":"Tutela"']]],
  ['three tables', ['gaps.csv', 'not-found.csv', 'concordance.csv']],
] as const) {
  test(`reports of an earlier run are known by ${name}`, () => {
    const reports = files.map((file) =>
      typeof file === 'string' ? `tutela-XX/${file}` : ([`tutela-XX/${file[0]}`, file[1]] as const),
    );
    assert.deepEqual(namesIn(folderWith('law.md', 'tutela-XX/law.md', ...reports)), [
      'law.md',
      'tutela-XX/law.md',
    ]);
  });
}

test('files of such names that are not ours are read', () => {
  const files = ['a/gaps.csv', 'a/not-found.csv', 'b/publication.json', 'b/report.html'];
  assert.deepEqual(namesIn(folderWith(...files)), files);
});

test('a report that is named is read; beside law it is passed over', () => {
  assert.deepEqual(namesIn(folderWith(OURS, 'report.html')), ['publication.json', 'report.html']);
  assert.deepEqual(namesIn(folderWith(OURS, 'law.md')), ['law.md']);
});

test('a folder with nothing but what Tutela wrote stops the run', () => {
  const folder = folderWith([`out/${OURS[0]}`, OURS[1]]);
  assert.throws(
    () => namesIn(folder),
    (error) => error instanceof InputError && error.problem.code === 'empty-folder',
  );
});

test('every file that a writer writes is known', () => {
  const document = { title: '', lang: 'en', parts: [] };
  const reports = REPORTS.map(({ id }) => ({ id, document }));
  const publication = { tutela: 'publication/1' } as Parameters<typeof WRITERS.json>[0]['publication'];
  const written = FORMATS.flatMap((format) => WRITERS[format]({ reports, publication, say: (id) => id }));
  const folder = folderWith(...written.map(({ name, text }) => [name, text] as const));
  const names = written.map(({ name }) => name);
  assert.deepEqual([...ownNamesIn({})(folder, names)], names);
  for (const { name, text } of written.filter(({ name }) => /publication|report/u.test(name))) {
    assert.equal(ownNamesIn({})(folderWith([name, text]), [name]).size, 1, `${name} alone`);
  }
});
