import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE } from './catalogue.ts';
import { writeFolder } from './write.ts';

export type OverlayFiles = {
  /** BCP 47. */
  readonly lang: string;
  /** Paths as "languages/fr/catalogue/csam.yaml". */
  readonly files: readonly { readonly path: string; readonly text: string }[];
};

/** The catalogue in other languages, as text: languages/<lang>/catalogue/, in the order of the languages. */
export function overlayFiles(root: string = PACKAGE): readonly OverlayFiles[] {
  const languages = readdirSync(join(root, 'languages')).sort();
  return languages.flatMap((lang) => {
    const folder = `languages/${lang}/catalogue`;
    if (!existsSync(join(root, folder))) return [];
    const names = readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.yaml'))
      .sort();
    const files = names.map((name) => {
      const path = `${folder}/${name}`;
      return { path, text: readFileSync(join(root, path), 'utf8') };
    });
    return [{ lang, files }];
  });
}

/** Writes such files back. @throws InputError where the folder cannot be written */
export function writeOverlayFiles(files: OverlayFiles['files'], root: string = PACKAGE): void {
  for (const { path, text } of files) {
    const at = path.lastIndexOf('/');
    writeFolder(join(root, path.slice(0, at)), [{ name: path.slice(at + 1), text }]);
  }
}
