import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { PACKAGE } from '#store/catalogue.ts';

const root = mkdtempSync(join(tmpdir(), 'tutela-lint-'));
after(() => rmSync(root, { recursive: true, force: true }));
const data = mkdtempSync(join(tmpdir(), 'tutela-lint-data-'));
after(() => rmSync(data, { recursive: true, force: true }));

function tutela(...args: string[]) {
  return spawnSync(process.execPath, [join(PACKAGE, 'cli', 'main.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TUTELA_DATA: data },
  });
}

const HEAD =
  '---\ntitle: Bill\nlang: en\n---\n\n# Bill\n\n## 1. Short title\n\nThis Act is the Bill Act.\n\n';
writeFileSync(
  join(root, 'trap.md'),
  `${HEAD}## 2. Procuring\n\nWhoever procures a child below the age of sixteen years for prostitution is punished by imprisonment of four to twelve years.\n\n## 3. Child prostitution\n\nThe child prostitute is taken to a shelter.\n`,
);
writeFileSync(
  join(root, 'term.md'),
  `${HEAD}## 2. Shelter\n\nThe victim of child pornography is taken to a shelter.\n`,
);
writeFileSync(
  join(root, 'clean.md'),
  `${HEAD}## 2. Minor offences\n\nA minor offence is heard by the juvenile court.\n`,
);
writeFileSync(join(root, 'prose.txt'), 'This is a letter. It holds no law at all.\n');

test('an O-level trap: code 1, grouped by article, with line, column and words', () => {
  const { status, stdout, stderr } = tutela('lint', 'trap.md');
  assert.equal(stderr, '');
  assert.equal(status, 1);
  const lines = stdout.split('\n');
  const article = lines.indexOf('trap.md, 2 Procuring');
  assert.ok(article >= 0, stdout);
  assert.ok(
    lines.some((line) =>
      /^ {2}14:26 +duty +trap {2}“below the age of sixteen years”: .*under 16.*Lowers: /.test(line),
    ),
    stdout,
  );
  assert.ok(
    lines.some((line) => /^ {2}14:\d+ +duty +acts {2}.*OPSC art\. 3\(1\)\(b\)/.test(line)),
    stdout,
  );
  assert.ok(lines.indexOf('trap.md, 3 Child prostitution') > article);
  assert.ok(
    lines.some((line) => /^ {2}18:5 +harmful +term {2}“child prostitute”: Use “child exploited/.test(line)),
    stdout,
  );
  assert.match(
    stdout,
    /\n3 provisions read: \d+ traps? \(\d+ against a duty\), \d+ notes? on acts left out, 1 term to replace\.\n$/,
  );
});

test('terms alone: code 0', () => {
  const { status, stdout } = tutela('lint', 'term.md');
  assert.equal(status, 0, stdout);
  assert.match(stdout, /legacy +term {2}“child pornography”: Use “child sexual abuse material”/);
});

test('nothing to report is said plainly', () => {
  const { status, stdout } = tutela('lint', 'clean.md');
  assert.equal(status, 0);
  assert.match(
    stdout,
    /^Nothing to report: .* the 2 provisions read\.\nThis is no finding that the draft meets the Protocol/,
  );
});

test('json and sarif on the screen and in a file', () => {
  const json = JSON.parse(tutela('lint', 'trap.md', '--format', 'json').stdout);
  assert.equal(json.tutela, 'lint/1');
  assert.equal(json.trapped, true);
  const term = json.diagnostics.find(({ kind }: { kind: string }) => kind === 'term');
  assert.deepEqual(
    [term.file, term.line, term.column, term.words, term.article],
    ['trap.md', 18, 5, 'child prostitute', '3'],
  );
  const { status, stdout } = tutela('lint', 'trap.md', '--format', 'sarif', '--out', 'bill.sarif');
  assert.equal(status, 1);
  assert.equal(stdout, 'Written to bill.sarif\n');
  assert.equal(JSON.parse(readFileSync(join(root, 'bill.sarif'), 'utf8')).version, '2.1.0');
  assert.equal(JSON.parse(tutela('lint', 'clean.md', '--format', 'sarif').stdout).runs[0].results.length, 0);
});

test('check as SARIF leaves with 1 on an O-level trap, as other formats with 0', () => {
  const check = (format: string) =>
    tutela('check', 'trap.md', '--state', 'XE', '--format', format, '--out', 'out').status;
  assert.equal(check('sarif'), 1);
  assert.equal(check('csv,json'), 0);
  assert.ok(readdirSync(join(root, 'out')).includes('diagnostics.sarif'));
});

const BAD: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['no draft', ['lint'], /lint: name the file/],
  ['a missing file', ['lint', 'nowhere.md'], /nowhere\.md: there is no such file/],
  ['a text without provisions', ['lint', 'prose.txt', '--lang', 'en'], /prose\.txt/],
  [
    'an unknown format',
    ['lint', 'trap.md', '--format', 'csv'],
    /"csv" is not a format; choose from text, sarif, json/,
  ],
  ['an option of check', ['lint', 'trap.md', '--state', 'XE'], /--state is an option of check/],
  ['a language without a pack', ['lint', 'trap.md', '--lang', 'tlh'], /--lang tlh/],
  [
    'a file in a file',
    ['lint', 'trap.md', '--out', 'clean.md/x.sarif'],
    /clean\.md: is a file, not a folder/,
  ],
];

for (const [name, args, message] of BAD) {
  test(`lint, ${name}: code 2, one clear line`, () => {
    const before = readdirSync(root);
    const { status, stdout, stderr } = tutela(...args);
    assert.equal(status, 2, stdout);
    assert.match(stderr, /^tutela: [^\n]+\n$/);
    assert.match(stderr, message);
    assert.deepEqual(readdirSync(root), before);
  });
}
