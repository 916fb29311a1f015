import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the JSON Schemas for editors into catalogue/schema/. */
export function writeSchemas(
  root: string,
  files: readonly { readonly path: string; readonly text: string }[],
): void {
  const folder = join(root, 'catalogue', 'schema');
  mkdirSync(folder, { recursive: true });
  for (const file of files) writeFileSync(join(folder, file.path), file.text);
}
