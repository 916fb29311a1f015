import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE } from './catalogue.ts';

type TextFile = { readonly path: string; readonly text: string };

/** The questions for companies, unparsed: catalogue/sectors/<sector>.yaml. */
export function sectorFiles(root: string = PACKAGE): readonly TextFile[] {
  return filesIn(root, 'catalogue/sectors');
}

/** The same in other languages, by language: languages/<lang>/sectors/<sector>.yaml. */
export function sectorOverlayFiles(root: string = PACKAGE): Readonly<Record<string, readonly TextFile[]>> {
  const languages = readdirSync(join(root, 'languages')).sort();
  const found = languages.map((lang) => [lang, filesIn(root, `languages/${lang}/sectors`)] as const);
  return Object.fromEntries(found.filter(([, files]) => files.length > 0));
}

/** What companies promised elsewhere, unparsed. */
export function commitmentsFile(root: string = PACKAGE): TextFile {
  const path = 'facts/commitments.yaml';
  return { path, text: readFileSync(join(root, path), 'utf8') };
}

function filesIn(root: string, folder: string): readonly TextFile[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') }));
}
