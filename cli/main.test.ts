import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { PACKAGE } from '#store/catalogue.ts';

const root = mkdtempSync(join(tmpdir(), 'tutela-cli-'));
after(() => rmSync(root, { recursive: true, force: true }));
const data = mkdtempSync(join(tmpdir(), 'tutela-cli-data-'));
after(() => rmSync(data, { recursive: true, force: true }));
const at = (...path: string[]) => join(root, ...path);
const LAWS = join(PACKAGE, 'exempla', 'laws');
const LAW = join(LAWS, 'penal-code.md');

function tutela(...args: string[]) {
  return spawnSync(process.execPath, [join(PACKAGE, 'cli', 'main.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TUTELA_DATA: data },
  });
}

mkdirSync(at('mixed'));
writeFileSync(at('empty.md'), '');
writeFileSync(at('picture.md'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
writeFileSync(at('prose.txt'), 'This is a letter. It holds no law at all.\n');
cpSync(LAW, at('mixed', 'penal-code.md'));
cpSync(at('picture.md'), at('mixed', 'picture.md'));
writeFileSync(at('judged.yaml'), 'decisions:\n  - { requirement: csam.produce, verdict: met }\n');

const BAD: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['an unknown command', ['chekc', LAW], /"chekc" is not a command/],
  ['an unknown option', ['check', LAW, '--sate', 'XE'], /--sate/],
  ['no file', ['check', '--state', 'XE'], /name the files or folders/],
  ['no State', ['check', LAW], /name the State with --state/],
  ['a missing file', ['check', 'nowhere.md', '--state', 'XE'], /nowhere\.md: there is no such file/],
  ['an empty file', ['check', 'empty.md', '--state', 'XE'], /empty\.md: is empty/],
  ['a picture', ['check', 'picture.md', '--state', 'XE'], /picture\.md: an image holds no text/],
  ['a text without provisions', ['check', 'prose.txt', '--state', 'XE', '--lang', 'en'], /prose\.txt/],
  ['an unknown State', ['check', LAW, '--state', 'DEU'], /--state DEU: .*did you mean DE \(Germany\)/],
  ['an unknown profile', ['check', LAW, '--state', 'XE', '--profile', 'all'], /choose opsc or starter/],
  [
    'an unknown format',
    ['check', LAW, '--state', 'XE', '--format', 'html,odt'],
    /"odt" is not a format; choose from html/,
  ],
  [
    'a language without a pack',
    ['check', LAW, '--state', 'XE', '--lang', 'tlh'],
    /--lang tlh: .*choose from/,
  ],
  ['a date that is none', ['check', LAW, '--state', 'XE', '--date', '2026-02-31'], /is not a date/],
  [
    'a folder that is a file',
    ['check', LAW, '--state', 'XE', '--out', 'empty.md'],
    /empty\.md: is a file, not a folder/,
  ],
  [
    'a bad file of decisions',
    ['check', LAW, '--state', 'XE', '--decisions', 'judged.yaml'],
    /judged\.yaml: field "decisions\.0/,
  ],
  [
    'a catalogue that is none',
    ['check', LAW, '--state', 'XE', '--catalogue', 'mixed'],
    /holds no opsc\/protocol\.yaml/,
  ],
];

for (const [name, args, message] of BAD) {
  test(`${name}: code 2, one clear line, nothing written`, () => {
    const before = readdirSync(root).sort();
    const { status, stdout, stderr } = tutela(...args);
    assert.equal(status, 2, stderr);
    assert.equal(stdout, '');
    assert.match(stderr, /^tutela: [^\n]+\n$/);
    assert.match(stderr, message);
    assert.deepEqual(readdirSync(root).sort(), before);
  });
}

test('a bad requirement is named with file, line and field', () => {
  cpSync(join(PACKAGE, 'catalogue'), at('catalogue'), { recursive: true });
  const file = at('catalogue', 'opsc', 'csam', 'produce.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('severity: O', 'severity: X'));
  const { status, stderr } = tutela('check', LAW, '--state', 'XE', '--catalogue', at('catalogue'));
  assert.equal(status, 2);
  assert.match(stderr, /^tutela: opsc\/csam\/produce\.yaml: line \d+, field "severity": [^\n]+\n$/);
});

test('Exempla is assessed from end to end, with a summary for a small terminal', () => {
  const decisions = join(PACKAGE, 'exempla', 'decisions.yaml');
  const { status, stdout, stderr } = tutela(
    'check',
    LAWS,
    '--state',
    'xe',
    '--decisions',
    decisions,
    '--format',
    'html,json,csv,md',
  );
  assert.equal(status, 0, stderr);
  const lines = stdout.trimEnd().split('\n');
  assert.ok(lines.length <= 24, String(lines.length));
  for (const line of lines) assert.ok([...line].length <= 80, line);
  assert.match(stdout, /Penal Code of Exempla: 38 provisions, English/);
  assert.match(stdout, /1 .+; OPSC art/);
  assert.deepEqual(readdirSync(at('tutela-XE')).sort(), [
    'concordance.csv',
    'concordance.md',
    'gaps.csv',
    'gaps.md',
    'not-found.csv',
    'not-found.md',
    'publication.json',
    'report.html',
  ]);
  const page = readFileSync(at('tutela-XE', 'report.html'), 'utf8');
  assert.match(page, /<cite data-ref="PC\/en\/art_53">/);
  assert.doesNotMatch(page, /<script/);
  assert.ok(!page.includes(root) && !page.includes(PACKAGE), 'no path of the machine in a report');
});

test('the same input gives the same files', () => {
  const run = (out: string) => {
    assert.equal(tutela('check', LAW, '--state', 'XE', '--date', '2026-11-21', '--out', out).status, 0);
    return readFileSync(at(out, 'publication.json'), 'utf8') + readFileSync(at(out, 'report.html'), 'utf8');
  };
  assert.equal(run('first'), run('second'));
});

test('one file of a folder that cannot be read is named, and the run goes on', () => {
  const { status, stdout, stderr } = tutela(
    'check',
    'mixed',
    '--state',
    'XE',
    '--profile',
    'starter',
    '--format',
    'json',
    '--out',
    'mixed-out',
  );
  assert.equal(status, 0, stderr);
  assert.match(stdout, /picture\.md/);
  const { problems, findings } = JSON.parse(readFileSync(at('mixed-out', 'publication.json'), 'utf8'));
  assert.deepEqual(
    problems.map(({ file }: { file: string }) => file),
    ['picture.md'],
  );
  assert.equal(findings.length, 41);
});

test('help fits a terminal, the version is that of the package', () => {
  const help = tutela('--help');
  assert.equal(help.status, 0);
  assert.ok(help.stdout.split('\n').every((line) => line.length <= 80));
  assert.match(tutela('--version').stdout, /^tutela \d+\.\d+\.\d+\n$/);
});

test('the launcher starts on the Node at hand', () => {
  const { status, stdout } = spawnSync(process.execPath, [join(PACKAGE, 'cli', 'tutela.mjs'), '--version'], {
    encoding: 'utf8',
  });
  assert.equal(status, 0);
  assert.match(stdout, /^tutela \d/);
});

test('the launcher hands over to the pinned Node where the machine has an older one', (t) => {
  const old = ['/usr/bin/node', '/usr/local/bin/node'].find((path) => existsSync(path) && version(path) < 22);
  if (!old) return t.skip('no older Node on this machine');
  const { status, stdout, stderr } = spawnSync(
    old,
    [join(PACKAGE, 'cli', 'tutela.mjs'), 'check', 'nowhere', '--state', 'XE'],
    { encoding: 'utf8', cwd: root },
  );
  assert.equal(stdout, '');
  assert.match(stderr, /^tutela: nowhere: there is no such file[^\n]+\n$/);
  assert.equal(status, 2);
});

test('the launcher runs where a package manager puts it', () => {
  const home = at('node_modules', 'tutela');
  for (const room of ['cli', 'engine', 'store', 'operations', 'package.json'])
    cpSync(join(PACKAGE, room), join(home, room), { recursive: true });
  const { dependencies } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(at('node_modules', name)), { recursive: true });
    symlinkSync(join(PACKAGE, 'node_modules', name), at('node_modules', name), 'junction');
  }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(home, 'cli', 'tutela.mjs'), '--version'],
    {
      encoding: 'utf8',
    },
  );
  assert.equal(stderr, '');
  assert.equal(status, 0);
  assert.match(stdout, /^tutela \d/);
});

function version(node: string): number {
  return Number(/^v(\d+)/.exec(spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout)?.[1] ?? 99);
}
