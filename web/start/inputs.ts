import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything a page is made from. A change in any of them makes the build stale. */
const INPUTS = [
  'web/**/*',
  'engine/**/*.ts',
  'store/**/*.ts',
  'operations/**/*.ts',
  'catalogue/**/*',
  'languages/**/*',
  'exempla/**/*',
  'facts/**/*',
  'package-lock.json',
  'vite.config.ts',
];

/** @returns one hash of the names and the content of all inputs of the build */
export function hashOfInputs(root: string): string {
  const hash = createHash('sha256');
  const names = globSync(INPUTS, { cwd: root, exclude: (name) => name.includes('.svelte-kit') }).sort();
  for (const name of names) {
    const path = join(root, name);
    if (name.includes('.svelte-kit') || name.endsWith('.test.ts') || !statSync(path).isFile()) continue;
    hash.update(name).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}
