import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { parse } from 'parse5';
import { addressFault } from '#engine/library/index.ts';
import type { Document } from '#engine/model/document.ts';
import { csvText } from '#engine/reports/writers/csv.ts';
import { docx } from '#engine/reports/writers/docx/index.ts';
import { html } from '#engine/reports/writers/html.ts';
import { markdown } from '#engine/reports/writers/markdown.ts';
import { typst } from '#engine/reports/writers/typst/index.ts';
import { xlsx } from '#engine/reports/writers/xlsx/index.ts';
import { atom, rss } from '#web/states/feed.ts';
import { tableDownload } from '#web/http/table-download.ts';
import { unzipSync, strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';

const ROOT = join(import.meta.dirname, '..', '..');

/** What a law, a file name, a recommendation, a title or the name of a company could say to be more than words. */
const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></head><body onload=alert(1)>',
  '<svg/onload=alert(1)>',
  ']]><x/>',
  '-->',
  '<!--',
  '&lt;b&gt; &#60;b&#62; &amp;',
  '{@html x} {{x}} ${x} <%= x %>',
  '#read("/etc/passwd") #import "x" $x$ *b* _i_ `c` \\ @ref <label>',
  '[a](javascript:alert(1)) ![x](http://elsewhere.example/x)',
  '=HYPERLINK("http://elsewhere.example","x")',
  '+cmd|"/c calc"!A1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\r\n=1+1',
  '＝1+1',
  'a\u0000b\u0008\u001b[31m\ufffe\ud800',
  '\u202egnp.exe',
  '__proto__',
];

const all = HOSTILE.join(' ');
const text = (words: string) => ({ type: 'text', text: words }) as const;
const document: Document = {
  title: all,
  lang: 'en',
  parts: [
    { type: 'heading', level: 1, id: 'x', text: all },
    { type: 'paragraph', inlines: [text(all)] },
    {
      type: 'table',
      caption: all,
      head: ['a', all],
      rows: HOSTILE.map((words) => [{ inlines: [text(words)] }, { inlines: [text(words)] }]),
    },
  ],
};
const say = (key: string): string => key;

type Node = {
  readonly nodeName: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
};

test('words in an HTML report stay words: no element, no handler and no address comes of them', () => {
  const page = html([{ id: 'x', document }], (key) => key);
  const wrong: string[] = [];
  const walk = (node: Node): void => {
    if (/^(?:script|svg|img|iframe|object|x|b)$/u.test(node.nodeName)) wrong.push(node.nodeName);
    for (const { name, value } of node.attrs ?? [])
      if (
        /^on/u.test(name) ||
        (/^(?:href|src|action|style|srcdoc)$/u.test(name) && /javascript:|elsewhere/u.test(value))
      )
        wrong.push(`${name}=${value}`);
    for (const child of node.childNodes ?? []) walk(child);
  };
  walk(parse(page) as unknown as Node);
  assert.deepEqual(wrong, []);
});

function wellFormed(xml: string, name: string): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => assert.fail(`${name}: ${error.message}`));
  parser.write(xml).close();
}

test('Word and Excel: each part is XML, no formula, no macro, no link to elsewhere', () => {
  for (const bytes of [docx(document, say), xlsx(document, 'x')]) {
    for (const [name, part] of Object.entries(unzipSync(bytes))) {
      assert.doesNotMatch(name, /vba|macro|externalLink|\.bin$/iu);
      const xml = strFromU8(part);
      wellFormed(xml, name);
      if (/^xl\/worksheets/u.test(name)) assert.doesNotMatch(xml, /<f[ >]/u, name);
      if (/\.rels$/u.test(name)) assert.doesNotMatch(xml, /TargetMode="External"[^>]*(?:javascript|file:)/iu);
    }
  }
});

test('no cell of a CSV file begins a formula, whatever stands before it', () => {
  for (const words of HOSTILE) {
    const [cell = ''] = csvText([[words, 'x']]).split(/,"?x"?\r\n$/u);
    const shown = cell.replace(/^\ufeff/u, '').replace(/^"/u, '');
    assert.doesNotMatch(shown, /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u, JSON.stringify(words));
  }
});

test('Markdown and Typst make nothing of words', () => {
  assert.doesNotMatch(markdown(document), /(?<!\\)<(?:script|img|svg|body)/iu);
  const source = JSON.stringify(typst(document, say));
  assert.doesNotMatch(source, /(?:^|[^\\"])#read\(\\?"\/etc/u);
});

test('feeds are well-formed, and a file name ends no header', () => {
  const feed = {
    title: all,
    about: all,
    lang: 'en',
    page: 'https://here.example/',
    self: 'https://here.example/f',
    entries: HOSTILE.map((words, at) => ({
      id: `urn:${at}`,
      title: words,
      href: 'https://here.example/',
      day: '2026-11-22',
      summary: words,
    })),
  };
  wellFormed(atom(feed), 'atom');
  wellFormed(rss(feed), 'rss');
  for (const name of HOSTILE) {
    const { headers } = tableDownload({ title: name.slice(0, 20), head: ['a'], rows: [] }, 'csv', name);
    assert.match(headers.get('content-disposition') ?? '', /^attachment; filename="[\w.-]*\.csv"$/u);
  }
});

test('only an address of the web becomes a link in the library', () => {
  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///x',
    ' https://a.org@elsewhere.example',
    '//elsewhere.example',
    'http://a.org',
  ])
    assert.ok(addressFault(address), address);
});

function* files(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else if (/\.(?:ts|js|svelte)$/u.test(entry.name) && !/\.test\.ts$/u.test(entry.name)) yield path;
  }
}

/** What would make code or markup of words. */
const MAKES =
  /\{@html|\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|document\.write|\beval\(|new Function\(|setTimeout\(\s*['"`]/u;

test('nothing in the pages makes markup or code of words', () => {
  const found: string[] = [];
  let seen = 0;
  for (const path of files(join(ROOT, 'web'))) {
    seen += 1;
    const words = readFileSync(path, 'utf8').replace(/^\s*(?:\*|\/\/).*$/gmu, '');
    if (MAKES.test(words)) found.push(relative(ROOT, path).replaceAll('\\', '/'));
  }
  assert.ok(seen > 400, `only ${seen} files were read`);
  assert.deepEqual(found, []);
});
