/** Writes keys.ts from languages/en/portal.ftl: `node web/words/keys.make.ts`. A test holds the two together. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keysModule } from './keys-of.ts';

const root = join(import.meta.dirname, '..', '..');
const text = readFileSync(join(root, 'languages', 'en', 'portal.ftl'), 'utf8');
writeFileSync(join(root, 'web', 'words', 'keys.ts'), keysModule(text));
