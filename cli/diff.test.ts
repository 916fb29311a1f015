import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { PACKAGE } from '#store/catalogue.ts';

const root = mkdtempSync(join(tmpdir(), 'tutela-diff-'));
after(() => rmSync(root, { recursive: true, force: true }));

function tutela(...args: string[]) {
  return spawnSync(process.execPath, [join(PACKAGE, 'cli', 'main.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TUTELA_DATA: join(root, 'data') },
  });
}

const HEAD = '---\ntitle: Code\nlang: en\n---\n\n# Code\n';
const sections = (...list: readonly string[]) =>
  HEAD + list.map((text, index) => `\n## Section ${index + 1}.\n\n${text}\n`).join('');
const SELLS = 'Whoever sells a child is punished by imprisonment of five to fifteen years.';
const BUYS =
  'Whoever offers, obtains or procures a child below the age of eighteen years for prostitution is punished by imprisonment.';
const OPENS = 'The market opens at eight in the morning and closes at six in the evening.';

writeFileSync(join(root, 'old.md'), sections(OPENS, SELLS, BUYS));
writeFileSync(
  join(root, 'new.md'),
  sections(OPENS, 'Reserved for later.', BUYS.replace('eighteen', 'sixteen'), SELLS),
);
writeFileSync(
  join(root, 'decisions.yaml'),
  `decisions:
  - requirement: prost.four-acts
    aspect: law
    verdict: met
    reason: The four acts are named and the age is that of the Protocol.
    by: A. Analyst
    on: 2026-11-01
    evidence:
      - segment: Code/en/sec_3
        exact: below the age of eighteen years
`,
);

test('what changed, word by word, and which requirements it touches', () => {
  const { status, stdout, stderr } = tutela('diff', 'old.md', 'new.md');
  assert.equal(stderr, '');
  assert.equal(status, 0);
  assert.match(stdout, /^Code: 1 changed, 1 moved, 1 new, 0 gone, 1 as before$/m);
  assert.match(stdout, /moved +(?:Section )?2 → (?:Section )?4/);
  assert.match(stdout, /\[-eighteen-\]\{\+sixteen\+\}/);
  assert.match(stdout, /touches: .*offering, obtaining, procuring and providing/i);
});

test('words a person relied on are found again, or said to have changed', () => {
  const { stdout } = tutela('diff', 'old.md', 'new.md', '--decisions', 'decisions.yaml');
  assert.match(stdout, /Words a person relied on changed in .*“below the age of eighteen years”/);
  const json = JSON.parse(
    tutela('diff', 'old.md', 'new.md', '--decisions', 'decisions.yaml', '--format', 'json').stdout,
  );
  assert.equal(json.tutela, 'diff/1');
  const own = json.anchors.find(({ standing }: { standing: string }) => standing === 'accepted');
  assert.equal(own.state, 'changed');
  assert.equal(own.selector.exact, 'below the age of sixteen years');
});

test('a version against itself: nothing changed, nothing lost', () => {
  const json = JSON.parse(tutela('diff', 'old.md', 'old.md', '--format', 'json').stdout);
  const kinds = new Set(
    json.laws.flatMap(({ changes }: { changes: { kind: string }[] }) => changes.map(({ kind }) => kind)),
  );
  assert.deepEqual([...kinds], ['unchanged']);
  assert.ok(json.anchors.length > 0);
  assert.ok(
    json.anchors.every(
      ({ state, score }: { state: string; score: number }) => state === 'unchanged' && score === 1,
    ),
  );
  assert.deepEqual([json.opened, json.closed], [[], []]);
});

test('bad use is one line and code 2', () => {
  for (const args of [
    ['diff', 'old.md'],
    ['diff', 'old.md', 'nowhere.md'],
    ['diff', 'old.md', 'new.md', '--format', 'csv'],
  ]) {
    const { status, stderr } = tutela(...args);
    assert.equal(status, 2);
    assert.equal(stderr.trim().split('\n').length, 1);
  }
});
