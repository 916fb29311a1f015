import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { PACKAGE } from '#store/catalogue.ts';

const { TUTELA_DATA: _, ...env } = process.env;

/** Checks the folder it stands in, as a person would, and keeps originals where they are kept by default. */
function checked(root: string, out: string, ...options: readonly string[]) {
  const args = ['check', '.', '--state', 'XE', '--profile', 'starter', '--date', '2026-11-21', ...options];
  const { status, stderr } = spawnSync(process.execPath, [join(PACKAGE, 'cli', 'main.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env,
  });
  assert.equal(status, 0, stderr);
  const text = readFileSync(join(root, out, 'publication.json'), 'utf8');
  const { laws } = JSON.parse(text) as { readonly laws: readonly { readonly file: string }[] };
  return { text, files: laws.map(({ file }) => file) };
}

function folderOfLaws(): string {
  const root = mkdtempSync(join(tmpdir(), 'tutela-again-'));
  after(() => rmSync(root, { recursive: true, force: true }));
  cpSync(join(PACKAGE, 'exempla', 'laws', 'penal-code.md'), join(root, 'penal-code.md'));
  return root;
}

test('check . twice reads the same laws: neither its own reports nor the originals it keeps', () => {
  const root = folderOfLaws();
  const all = ['--format', 'html,json,csv,md'];
  const first = checked(root, 'tutela-XE', ...all);
  assert.deepEqual(first.files, ['penal-code.md']);
  assert.ok(existsSync(join(root, 'data', 'originals')));
  assert.equal(checked(root, 'tutela-XE', ...all).text, first.text);
  // The reports of the first two runs stand in another folder than these.
  assert.equal(checked(root, 'reports', '--out', 'reports').text, first.text);
  assert.equal(checked(root, 'reports', '--out', 'reports').text, first.text);
});

test('the reports may be written into the folder of the laws itself', () => {
  const root = folderOfLaws();
  const first = checked(root, '.', '--out', '.');
  assert.equal(checked(root, '.', '--out', '.').text, first.text);
  assert.equal(checked(root, 'tutela-XE').text, first.text);
});
