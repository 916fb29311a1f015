import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { PACKAGE } from '#store/catalogue.ts';

const root = mkdtempSync(join(tmpdir(), 'tutela-installed-'));
after(() => rmSync(root, { recursive: true, force: true }));

/** Under node_modules Node strips no types, and hooks of the program do not reach its threads. */
test('the reading thread starts where a package manager puts the package', () => {
  const home = join(root, 'node_modules', 'tutela');
  for (const room of ['engine', 'store', 'operations', 'package.json']) {
    cpSync(join(PACKAGE, room), join(home, room), { recursive: true });
  }
  mkdirSync(join(home, 'node_modules'));
  for (const name of ['parse5', 'saxes', 'tinyld', 'fflate', 'unpdf', 'zod', 'yaml']) {
    symlinkSync(join(PACKAGE, 'node_modules', name), join(home, 'node_modules', name), 'junction');
  }
  writeFileSync(
    join(root, 'read.mjs'),
    `import { stripTypesInPackage } from './node_modules/tutela/store/strip-types.mjs';
stripTypesInPackage();
const { readApart } = await import('./node_modules/tutela/operations/reading/apart.ts');
const [source] = await readApart('code.md', new TextEncoder().encode('# Code\\n\\n## Article 1\\n\\nWords.\\n'));
process.stdout.write(source.title);
`,
  );
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'read.mjs')], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  assert.deepEqual({ stdout, stderr, status }, { stdout: 'Code', stderr: '', status: 0 });
});
