import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InputError } from '#engine/model/problem.ts';
import { segment } from '#engine/segments/index.ts';
import { readText } from './index.ts';

const utf8 = new TextEncoder();

function codeOf(name: string, bytes: Uint8Array): string {
  try {
    readText(name, bytes);
  } catch (error) {
    assert.ok(error instanceof InputError);
    assert.ok(error.message.startsWith(`${name}: `));
    return error.problem.code;
  }
  return 'read';
}

test('files that cannot be used are refused with a reason', () => {
  assert.equal(codeOf('a.txt', new Uint8Array()), 'source.empty');
  assert.equal(codeOf('a.txt', utf8.encode(' \n\n')), 'source.empty');
  assert.equal(codeOf('a.docx', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)), 'source.binary');
  assert.equal(codeOf('a.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10)), 'source.binary');
  assert.equal(codeOf('a.txt', utf8.encode('a law\u0000with a nul')), 'source.undecodable');
  assert.equal(
    codeOf(
      'a.txt',
      Uint8Array.from({ length: 900 }, (_, index) => 1 + (index % 8)),
    ),
    'source.undecodable',
  );
  assert.equal(
    codeOf('a.xml', utf8.encode('<?xml version="1.0"?><lawbook><act/></lawbook>')),
    'source.unknown-xml',
  );
});

test('the content chooses the format before the name', () => {
  assert.equal(readText('law.txt', utf8.encode('<!doctype html><p>Article 1</p>'))[0]?.format, 'html');
  assert.equal(readText('law.md', utf8.encode('Article 1'))[0]?.format, 'markdown');
  assert.equal(readText('law', utf8.encode('Article 1'))[0]?.format, 'text');
});

test('language: given, then said, then detected', () => {
  const page = utf8.encode('<html lang="pt-br"><p>O mercado abre todos os dias.</p></html>');
  const [given] = readText('a.html', page, { lang: 'es' });
  assert.deepEqual([given?.lang, given?.langFrom], ['es', 'given']);
  const [said] = readText('a.html', page);
  assert.deepEqual([said?.lang, said?.langFrom], ['pt-BR', 'document']);
  const [detected] = readText(
    'a.txt',
    utf8.encode('Nul ne peut ouvrir un marché sans autorisation du maire de la commune.'),
  );
  assert.deepEqual([detected?.lang, detected?.langFrom], ['fr', 'detected']);
  const [unknown] = readText('a.txt', utf8.encode('1 2 3'));
  assert.equal(unknown?.lang, undefined);
});

test('a web page that names the wrong language is not followed', () => {
  const words =
    'Le marché est ouvert tous les jours de la semaine, sauf le dimanche et les jours de fête. '.repeat(30);
  const [source] = readText('a.html', utf8.encode(`<html lang="en"><p>${words}</p></html>`));
  assert.deepEqual([source?.lang, source?.langFrom], ['fr', 'detected']);
  assert.deepEqual(
    source?.problems.map((one) => one.code),
    ['source.language-doubt'],
  );
});

test('damaged characters are a problem with a place', () => {
  const [source] = readText('a.txt', utf8.encode('Article 1\nLe marchÃ© ouvre.'));
  assert.deepEqual(
    source?.problems.map((one) => [one.code, one.place]),
    [['source.suspicious-characters', 'line 2']],
  );
});

/** Generated input, 50 MB each; a reader that is not linear takes minutes. */
const SIZE = 50_000_000;
const large: readonly (readonly [string, string, () => string])[] = [
  ['one line', 'a.txt', () => 'x'.repeat(SIZE)],
  ['one line of Markdown signs', 'a.md', () => `# T\n${'*a [b '.repeat(SIZE / 6)}`],
  ['one line of brackets', 'b.txt', () => `Section 1 ${'(a) '.repeat(SIZE / 4)}`],
  ['"Article 1" again and again', 'c.txt', () => 'Article 1\n'.repeat(SIZE / 10)],
  ['open elements', 'a.html', () => `<html>${'<div>'.repeat(SIZE / 5)}`],
];

for (const [what, name, make] of large) {
  test(`50 MB of ${what} is read or refused in bounded time`, { timeout: 60_000 }, () => {
    const bytes = utf8.encode(make());
    const began = performance.now();
    try {
      for (const source of readText(name, bytes, { lang: 'en' })) segment(source);
    } catch (error) {
      assert.ok(error instanceof InputError, String(error));
    }
    assert.ok(performance.now() - began < 30_000);
  });
}
