import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { PACKAGE } from '#store/catalogue.ts';

const root = mkdtempSync(join(tmpdir(), 'tutela-export-'));
after(() => rmSync(root, { recursive: true, force: true }));

function tutela(...args: string[]) {
  return spawnSync(process.execPath, [join(PACKAGE, 'cli', 'main.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TUTELA_DATA: join(root, 'data') },
  });
}

writeFileSync(
  join(root, 'act.md'),
  '---\ntitle: Market Act\nlang: en\n---\n\n### Section 1. Opening\n\nStalls open at six.\n\n### Section 2. Rule\n\nA stall is a table. A tent closes.\n',
);
writeFileSync(
  join(root, 'fix.yaml'),
  'corrections:\n  - { do: split, at: { eId: sec_2, exact: A stall }, before: { exact: A tent }, number: 2A }\n  - { do: heading, at: { eId: sec_9, exact: No such words }, heading: X }\n',
);

/** In force on one day, as consolidated on another; of the work itself nothing is said but its address. */
const akn = (work: string, more = '') =>
  `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><meta><identification>
  <FRBRWork><FRBRuri value="${work}"/><FRBRdate date="2020-07-01" name="entryInForce"/></FRBRWork>
  <FRBRExpression><FRBRuri value="${work}/eng${more}"/><FRBRlanguage language="eng"/></FRBRExpression>
  </identification></meta><body><article eId="art_1"><num>Article 1</num><p>The market opens.</p></article></body></act></akomaNtoso>`;
writeFileSync(join(root, 'ours.xml'), akn('/akn/zz/act/2019-03-04/12'));
writeFileSync(join(root, 'fedlex.xml'), akn('https://fedlex.data.admin.ch/eli/cc/2024/620', '@2021-05-06'));

for (const [name, args, option] of [
  ['its country', ['act.md'], '--country'],
  ['the date of the law', ['act.md', '--country', 'XE'], '--date'],
  ['from when the version holds', ['act.md', '--country', 'XE', '--date', '2001'], '--version-date'],
  ['the date of the law, though it says from when it is in force', ['fedlex.xml'], '--date'],
] as const) {
  test(`nobody says ${name}: it is asked for, never guessed`, () => {
    const before = readdirSync(root);
    const { status, stdout, stderr } = tutela('export', ...args, '--out', 'none.xml');
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(
      stderr,
      new RegExp(`^tutela: [^\\n]+; say it with ${option}, for example ${option} [^\\n]+\\n$`, 'u'),
    );
    assert.deepEqual(
      readdirSync(root).filter((each) => each !== 'data'),
      before.filter((each) => each !== 'data'),
    );
  });
}

test('what the person says stands in the address, in the date and in the version', () => {
  const { status, stdout, stderr } = tutela(
    'export',
    'act.md',
    '--country',
    'XE',
    '--date',
    '2001-02-03',
    '--number',
    '7',
    '--version-date',
    '2026-11-21',
  );
  assert.equal(status, 0, stderr);
  assert.match(stdout, /<FRBRWork>\s*<FRBRthis value="\/akn\/xe\/act\/2001-02-03\/7\/!main"/u);
  assert.match(stdout, /<FRBRuri value="\/akn\/xe\/act\/2001-02-03\/7\/eng@2026-11-21"/u);
});

test('what the document says is taken: address of the work, version, or else in force from', () => {
  const ours = tutela('export', 'ours.xml');
  assert.equal(ours.status, 0, ours.stderr);
  assert.match(ours.stdout, /<FRBRuri value="\/akn\/zz\/act\/2019-03-04\/12\/eng@2020-07-01"/u);
  const fedlex = tutela('export', 'fedlex.xml', '--date', '2024', '--number', '620');
  assert.equal(fedlex.status, 0, fedlex.stderr);
  assert.match(fedlex.stdout, /<FRBRuri value="\/akn\/ch\/act\/2024\/620\/eng@2021-05-06"/u);
  assert.match(fedlex.stdout, /<FRBRcountry value="ch"/u);
});

test('corrections are replayed, and what found no place is said beside the law, not in it', () => {
  const { status, stdout, stderr } = tutela(
    'export',
    'act.md',
    '--format',
    'jsonl',
    '--corrections',
    'fix.yaml',
  );
  assert.equal(status, 0, stderr);
  const rows = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly eId: string });
  assert.deepEqual(
    rows.map(({ eId }) => eId),
    ['sec_1', 'sec_2', 'sec_2A'],
  );
  assert.match(stderr, /^[^\n]*No such words[^\n]*\n$/u);
});

test('to a file: the screen names it', () => {
  const { status, stdout } = tutela('export', 'act.md', '--format', 'md', '--out', 'again.md');
  assert.equal(status, 0);
  assert.match(stdout, /again\.md/u);
  assert.match(readFileSync(join(root, 'again.md'), 'utf8'), /^---\ntitle: "Market Act"/u);
});
