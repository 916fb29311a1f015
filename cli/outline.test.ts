import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { PACKAGE } from '#store/catalogue.ts';

const root = mkdtempSync(join(tmpdir(), 'tutela-outline-'));
after(() => rmSync(root, { recursive: true, force: true }));

function tutela(...args: string[]) {
  return spawnSync(process.execPath, [join(PACKAGE, 'cli', 'main.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TUTELA_DATA: root },
  });
}

writeFileSync(
  join(root, 'law.md'),
  '---\ntitle: Market Act\nlang: en\n---\n\n## Part I\n\n### Section 1. Meaning\n\nIn this Act, “stall” means a table.\n\n### Section 2. Opening\n\nA stall in section 1 opens. A tent closes.\n\n### Section 3. Old\n\n(Repealed)\n',
);
writeFileSync(
  join(root, 'letter.txt'),
  'Dear reader,\n\nthis is a letter about the market and its stalls.\n',
);
writeFileSync(
  join(root, 'un.txt'),
  `CRC/C/OPSC/1\n\n${[1, 2, 3, 4, 5, 6].map((n) => `${n}. The market is open.`).join('\n\n')}\n`,
);
writeFileSync(
  join(root, 'fix.yaml'),
  'corrections:\n  - do: split\n    at: { eId: sec_2, exact: A stall in section 1 }\n    before: { exact: A tent closes }\n    number: 2A\n    heading: Tents\n',
);
writeFileSync(join(root, 'lost.yaml'), '- { do: merge, at: { eId: sec_9, exact: nowhere } }\n');
writeFileSync(join(root, 'broken.yaml'), '- { do: merge }\n');

test('as data: what was understood, and each article', () => {
  const { status, stdout, stderr } = tutela('outline', 'law.md', '--json');
  assert.equal(stderr, '');
  assert.equal(status, 0);
  const { articles, ...law } = JSON.parse(stdout);
  assert.deepEqual(law, {
    title: 'Market Act',
    lang: 'en',
    langFrom: 'document',
    encoding: 'utf-8',
    format: 'markdown',
    problems: [],
    dispositions: [],
    annexes: [],
    paragraphs: [],
  });
  assert.deepEqual(articles[1], {
    number: '2',
    heading: 'Opening',
    path: ['Part I'],
    eId: 'sec_2',
    text: 'A stall in section 1 opens. A tent closes.',
    line: 12,
    references: ['sec_1'],
  });
  assert.deepEqual(articles[0].definitions, ['stall']);
  assert.equal(articles[2].status, 'repealed');
});

test('for people: one line for each article under its headings', () => {
  const { stdout } = tutela('outline', 'law.md', '--lang', 'en');
  assert.match(stdout, /^Title {5}Market Act\nLanguage {2}en \(given with --lang\)\n/u);
  assert.match(stdout, /\nArticles {2}3\n\nPart I\n {2}1 +Meaning {2}\[\w+_1, defines 1\] {2}line 8\n/u);
});

test('corrections are replayed; one that is lost is said, one that is broken stops', () => {
  const fixed = JSON.parse(tutela('outline', 'law.md', '--json', '--corrections', 'fix.yaml').stdout);
  assert.deepEqual(
    fixed.articles.map(({ eId, heading }: { eId: string; heading: string }) => [eId, heading]),
    [
      ['sec_1', 'Meaning'],
      ['sec_2', 'Opening'],
      ['sec_2A', 'Tents'],
      ['sec_3', 'Old'],
    ],
  );
  const lost = JSON.parse(tutela('outline', 'law.md', '--json', '--corrections', 'lost.yaml').stdout);
  assert.deepEqual(
    lost.problems.map(({ code }: { code: string }) => code),
    ['corrections.lost'],
  );
  const broken = tutela('outline', 'law.md', '--corrections', 'broken.yaml');
  assert.equal(broken.status, 2);
  assert.match(broken.stderr, /^tutela: broken\.yaml: correction 1: needs "at"[^\n]*\n$/u);
});

test('a letter has no articles, a report has paragraphs; both say so', () => {
  const letter = JSON.parse(tutela('outline', 'letter.txt', '--json').stdout);
  assert.deepEqual([letter.articles, letter.problems[0].code], [[], 'segments.none']);
  const report = JSON.parse(tutela('outline', 'un.txt', '--json').stdout);
  assert.deepEqual([report.articles, report.problems[0].code], [[], 'segments.paragraphs']);
  assert.deepEqual(report.paragraphs[5], {
    unit: 'paragraph',
    number: '6',
    path: [],
    line: 13,
    text: 'The market is open.',
  });
});

test('unusable input: one line and code 2', () => {
  const { status, stdout, stderr } = tutela('outline', 'nothing.pdf');
  assert.deepEqual([status, stdout], [2, '']);
  assert.match(stderr, /^tutela: nothing\.pdf: [^\n]+\n$/u);
  assert.equal(tutela('outline').status, 2);
});
