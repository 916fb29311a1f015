import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { parse } from 'parse5';
import { PACKAGE } from '#store/catalogue.ts';
import { catalogueCopy, file, guide, root, withSymbol } from './pinpoints/setting.ts';

after(() => rmSync(root, { recursive: true, force: true }));

function tutela(...args: string[]) {
  return spawnSync(process.execPath, [join(PACKAGE, 'cli', 'main.ts'), 'pinpoints', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TUTELA_DATA: root },
  });
}

const path = file('symbol.txt', withSymbol(guide()));

test('the list: the document, each requirement with what is cited and proposed, and the counts', () => {
  const { status, stdout, stderr } = tutela(path);
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /^Document {3}CRC\/C\/156$/m);
  assert.match(stdout, /^Paragraphs 83, from 1 to 83$/m);
  assert.match(
    stdout,
    /^proposed {2}csam\.produce {2}Producing\n.*cited sect\. V \(heading read\)\n.*proposed para\. 41, sect\. V, \d+ %: “Whoever films/m,
  );
  assert.match(stdout, /^agrees \d+, proposed \d+, conflict \d+, nothing \d+$/m);
});

test('no number from memory is shown, in any form', () => {
  const led = ['--requirement', 'csam.sexual-parts'];
  const catalogue = readFileSync(join(PACKAGE, 'catalogue/opsc/csam/sexual-parts.yaml'), 'utf8');
  const lead = /lead: "(\d+)"/.exec(catalogue)?.[1] ?? '';
  assert.notEqual(lead, '');
  for (const form of [[], ['--json']]) {
    const { stdout } = tutela(path, ...led, ...form);
    assert.doesNotMatch(stdout, /lead/);
    assert.match(
      stdout,
      form.length > 0 ? /"section": "V",\s+"mark": "section"/ : /cited sect\. V \(heading read\)/,
    );
  }
});

test('as data: words of the document only where one requirement was asked for', () => {
  const all = JSON.parse(tutela(path, '--json').stdout);
  assert.equal(all.tutela, 'pinpoints/1');
  assert.equal(all.requirements.length, 221);
  assert.doesNotMatch(JSON.stringify(all), /Whoever films/);
  assert.deepEqual(all.paragraphs, { count: 83, first: '1', last: '83', missing: [] });
  const one = JSON.parse(tutela(path, '--json', '--requirement', 'csam.produce').stdout);
  assert.match(one.requirements[0].proposals[0].text, /^Whoever films/);
});

const hostile = withSymbol(guide()).replace(
  'Whoever films,',
  '<script>alert(1)</script> & "quoted" \u001b[31m\u0007</p></blockquote> Whoever films,',
);

test('a page for reading: side by side, quoted in its language, harmless, valid', async () => {
  const { status, stdout } = tutela(
    file('hostile.txt', hostile),
    '--format',
    'html',
    '--out',
    join(root, 'out'),
  );
  assert.deepEqual([status, stdout.trim()], [0, `Written: ${join(root, 'out', 'pinpoints.html')}`]);
  const page = readFileSync(join(root, 'out', 'pinpoints.html'), 'utf8');
  assert.doesNotMatch(page, /<script|\u001b|\u0007/);
  assert.match(page, /&lt;script&gt;alert\(1\)&lt;\/script&gt; &amp; &quot;quoted&quot;/);
  assert.match(page, /not for publication/);
  assert.match(page, /<blockquote lang="en" dir="ltr"><p>A hotline should be open/);
  assert.doesNotMatch(page, /\b(?:src|href)="(?!#)|@import|url\(/);
  const errors: string[] = [];
  parse(page, { onParseError: (error) => errors.push(error.code) });
  assert.deepEqual(errors, []);
  const rules = { 'doctype-style': 'off' } as const;
  const report = await new HtmlValidate({ extends: ['html-validate:recommended'], rules }).validateString(
    page,
  );
  assert.deepEqual(
    report.results.flatMap(({ messages }) => messages.map((one) => `${one.line}: ${one.message}`)),
    [],
  );
});

test('words written from right to left are set so, and their figures are read', () => {
  const said = [
    'يعاقب كل من ينتج أو يصنع مواد إباحية يظهر فيها طفل.',
    'لا تسري مدة التقادم إلا من بلوغ المجني عليه سن الرشد.',
    'تصادر العائدات والأدوات المستخدمة في ارتكاب الجريمة.',
  ];
  const lines = [...said, ...Array.from({ length: 30 }, () => 'تفتح السوق أبوابها في الصباح.')];
  const figures = (number: number) =>
    String(number).replace(/\d/gu, (one) => String.fromCodePoint(0x660 + Number(one)));
  const text = `CRC/C/156\n\n${lines.map((line, at) => `${figures(at + 1)}. ${line}`).join('\n\n')}\n`;
  const found = tutela(
    file('arabic.txt', text),
    '--lang',
    'ar',
    '--format',
    'html',
    '--out',
    join(root, 'ar'),
  );
  assert.equal(found.status, 0, found.stderr);
  const page = readFileSync(join(root, 'ar', 'pinpoints.html'), 'utf8');
  assert.match(page, /<blockquote lang="ar" dir="rtl"><p>[^<]+<\/p><\/blockquote><figcaption>para\. 1 \(/);
});

test('a confirmation is printed as the lines that changed', () => {
  const folder = catalogueCopy('catalogue');
  const { status, stdout } = tutela(
    path,
    '--catalogue',
    folder,
    '--confirm',
    'csam.produce=41',
    '--by',
    'A. Lawyer',
  );
  assert.equal(status, 0);
  assert.match(
    stdout,
    /^--- opsc\/csam\/produce\.yaml\n\+\+\+ .*\n@@ line \d+ @@\n .*section: "V"\n-      mark: section\n\+      paras: "41"\n\+      mark: verified\n/m,
  );
  assert.match(stdout, /^Confirmed: 1\./m);
});

const WRONG: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['no document', [], /name one document/],
  ['an unknown text', [path, '--document', 'crc'], /no official text/],
  ['a page without a folder', [path, '--format', 'html'], /--out DIR go together/],
  ['a name without a confirmation', [path, '--by', 'A. Lawyer'], /--by goes with/],
  ['a confirmation that cannot be read', [path, '--confirm', '41', '--by', 'A'], /is not written like/],
  ['an option of another command', [path, '--state', 'XE'], /--state is an option of check/],
];

for (const [name, args, message] of WRONG) {
  test(`${name} is refused in one line`, () => {
    const { status, stderr, stdout } = tutela(...args);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, message);
    assert.equal(stderr.trim().split('\n').length, 1);
  });
}
