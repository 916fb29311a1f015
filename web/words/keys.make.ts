/** Writes keys.ts from languages/en/portal*.ftl: `node web/words/keys.make.ts`. A test holds them together. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keysModule } from './keys-of.ts';

const root = join(import.meta.dirname, '..', '..');
const files = globSync('languages/en/portal*.ftl', { cwd: root }).sort();
const text = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
writeFileSync(join(root, 'web', 'words', 'keys.ts'), keysModule(text));
