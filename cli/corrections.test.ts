import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { PACKAGE } from '#store/catalogue.ts';

const root = mkdtempSync(join(tmpdir(), 'tutela-corrections-'));
after(() => rmSync(root, { recursive: true, force: true }));

function tutela(...args: string[]) {
  return spawnSync(process.execPath, [join(PACKAGE, 'cli', 'main.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TUTELA_DATA: root },
  });
}

const law = (title: string, ...sections: string[]) =>
  `---\ntitle: ${title}\nlang: en\n---\n\n${sections.map((words, at) => `### Section ${at + 1}. Rule\n\n${words}\n`).join('\n')}`;

mkdirSync(join(root, 'laws'));
writeFileSync(
  join(root, 'laws', 'a.md'),
  law('Market Act', 'Stalls open at six.', 'A stall is a table. A tent closes.'),
);
writeFileSync(join(root, 'laws', 'b.md'), law('Fair Act', 'Stalls open at six.'));
writeFileSync(
  join(root, 'fix.yaml'),
  `corrections:
  - do: split
    at: { eId: sec_2, exact: A stall is a table }
    before: { exact: A tent closes }
    number: 2A
  - do: heading
    law: Fair Act
    at: { eId: sec_1, exact: Stalls open }
    heading: Opening
`,
);
writeFileSync(join(root, 'vague.yaml'), '- { do: not-article, at: { eId: sec_1, exact: Stalls open } }\n');

type Report = {
  readonly laws: readonly { readonly law: string; readonly provisions: number }[];
  readonly problems: readonly { readonly code: string; readonly message: string }[];
};

function checked(corrections: string): Report {
  const args = ['--state', 'XE', '--format', 'json', '--out', 'out', '--corrections', corrections];
  const { status, stderr } = tutela('check', 'laws', ...args);
  assert.equal(status, 0, stderr);
  return JSON.parse(readFileSync(join(root, 'out', 'publication.json'), 'utf8')) as Report;
}

test('check: corrections are replayed on the law that they mean, and what means two is said', () => {
  const { laws, problems } = checked('fix.yaml');
  assert.deepEqual(
    laws.map((one) => [one.law, one.provisions]),
    [
      ['Market Act', 3],
      ['Fair Act', 1],
    ],
  );
  assert.deepEqual(
    problems.filter(({ code }) => code.startsWith('corrections')),
    [],
  );
  const vague = checked('vague.yaml');
  assert.deepEqual(
    vague.laws.map((one) => one.provisions),
    [2, 1],
  );
  assert.match(vague.problems.map(({ message }) => message).join('\n'), /found in 2 laws; say with "law"/u);
});

test('outline: the same, law by law', () => {
  const { laws } = JSON.parse(tutela('outline', 'laws', '--json', '--corrections', 'fix.yaml').stdout);
  assert.deepEqual(
    laws.map(
      ({ articles, problems }: { articles: { eId: string; heading: string }[]; problems: unknown[] }) => [
        articles.map(({ eId, heading }) => `${eId} ${heading}`),
        problems,
      ],
    ),
    [
      [['sec_1 Rule', 'sec_2 Rule', 'sec_2A '], []],
      [['sec_1 Opening'], []],
    ],
  );
});

test('diff: on both versions', () => {
  writeFileSync(
    join(root, 'later.md'),
    law('Market Act', 'Stalls open at six.', 'A stall is a table. A tent closes late.'),
  );
  writeFileSync(
    join(root, 'both.yaml'),
    readFileSync(join(root, 'fix.yaml'), 'utf8').split('  - do: heading')[0] ?? '',
  );
  const { status, stdout, stderr } = tutela(
    'diff',
    'laws/a.md',
    'later.md',
    '--format',
    'json',
    '--corrections',
    'both.yaml',
  );
  assert.equal(status, 0, stderr);
  assert.match(stdout, /sec_2A/u);
  assert.doesNotMatch(stdout, /corrections\.lost/u);
});

test('a file of corrections that cannot be used: one line, code 2, nothing written', () => {
  writeFileSync(join(root, 'broken.yaml'), '- { do: merge }\n');
  const { status, stderr } = tutela(
    'check',
    'laws',
    '--state',
    'XE',
    '--out',
    'none',
    '--corrections',
    'broken.yaml',
  );
  assert.equal(status, 2);
  assert.match(stderr, /^tutela: broken\.yaml: correction 1: needs "at"[^\n]*\n$/u);
});

test('corrections kept in the folder of the laws are replayed whenever it is read', () => {
  const kept = join(root, 'kept');
  mkdirSync(kept);
  for (const [from, to] of [
    ['laws/a.md', 'a.md'],
    ['laws/b.md', 'b.md'],
    ['fix.yaml', 'corrections.yaml'],
  ] as const) {
    writeFileSync(join(kept, to), readFileSync(join(root, from)));
  }
  assert.equal(tutela('check', 'kept', '--state', 'XE', '--format', 'json', '--out', 'again').status, 0);
  const { laws, corrections, problems } = JSON.parse(
    readFileSync(join(root, 'again', 'publication.json'), 'utf8'),
  );
  assert.deepEqual([laws.length, laws[0].provisions, corrections], [2, 3, 2]);
  assert.ok(!JSON.stringify(problems).includes('corrections.yaml'));
  const outline = JSON.parse(tutela('outline', 'kept', '--json').stdout);
  assert.equal(outline.laws[0].articles.length, 3);
});
