import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';

const FIXTURE = join(import.meta.dirname, 'fixture', 'articles');

function printed(...args: readonly string[]): string {
  const program = join(import.meta.dirname, 'sample.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return stdout;
}

test('the same seed prints the same matches, another seed others', () => {
  const first = printed('--articles', FIXTURE, '--seed', '1', '--count', '3');
  assert.match(first, /^### English\n/);
  assert.match(first, /^1\. \*\*.+\*\* \(`[a-z]+\.[a-z0-9-]+`\)/m);
  assert.equal(printed('--articles', FIXTURE, '--seed', '1', '--count', '3'), first);
  assert.notEqual(printed('--articles', FIXTURE, '--seed', '2', '--count', '3'), first);
});
